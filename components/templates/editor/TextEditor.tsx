import { EditorView } from '@codemirror/view'
import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react'
import { Button } from '@/components/ui/Button'
import { t } from '@/lib/i18n'
import type { LintProblem } from '@/lib/replies/lint/problem'
import { MAX_TEMPLATE_LENGTH } from '@/lib/replies/template'
import { showProblems } from './diagnostics'
import { attributes, editorState, insertSlot, insertVariable } from './setup'

interface Props {
  text: string
  /** Grows when the text was changed from elsewhere: it then takes the place of what is shown. */
  revision: number
  language: string
  problems: readonly LintProblem[]
  /** Words of a problem. */
  wordsOf: (problem: LintProblem) => string
  /** Given the editor while it is there: to go to a place in it. */
  view: RefObject<EditorView | null>
  onChange: (text: string) => void
}

/** The text of a template: completed while it is written, its gaps and problems marked in place. */
export function TextEditor(props: Props) {
  const { text, problems, wordsOf, view } = props
  const words = t.templateEditor.text
  const box = useRef<HTMLDivElement>(null)
  const [tooLong, setTooLong] = useState<number>()
  useEditor({ ...props, box, onTooLong: setTooLong })
  const show = useEffectEvent(() => view.current && showProblems(view.current, problems, wordsOf))
  useEffect(() => {
    if (problems) show()
  }, [problems])
  const left = MAX_TEMPLATE_LENGTH - text.length
  return (
    <div className="min-w-0">
      <div className="mb-1.5 flex flex-wrap gap-2">
        <Button
          shortcut="Alt V"
          aria-keyshortcuts="Alt+V"
          onClick={() => view.current && insertVariable(view.current)}
        >
          {words.insertVariable}
        </Button>
        <Button
          shortcut="Alt S"
          aria-keyshortcuts="Alt+S"
          onClick={() => view.current && insertSlot(view.current)}
        >
          {words.insertSlot}
        </Button>
      </div>
      <div ref={box} />
      <p className="mt-0.5 flex flex-wrap gap-x-3 text-soft text-sm">
        <span className="flex-1">{words.hint}</span>
        {left < 1_000 && <span>{words.left(left)}</span>}
      </p>
      {tooLong !== undefined && (
        <p role="alert" className="text-detractor">
          {words.tooLong(tooLong, MAX_TEMPLATE_LENGTH)}
        </p>
      )}
    </div>
  )
}

interface Held extends Pick<Props, 'text' | 'revision' | 'language' | 'view' | 'onChange'> {
  box: RefObject<HTMLDivElement | null>
  onTooLong: (length: number | undefined) => void
}

/** The editor itself, which keeps its own state; a text that comes from elsewhere takes its place. */
function useEditor({ box, view, text, revision, language, ...tell }: Held): void {
  const { onChange, onTooLong } = tell
  const changed = useEffectEvent(onChange)
  const tooLong = useEffectEvent(onTooLong)
  const begin = useEffectEvent((parent: HTMLElement) => {
    const told = {
      onChange: (next: string) => changed(next),
      onTooLong: (length: number | undefined) => tooLong(length),
    }
    return new EditorView({ state: editorState(text, labelled(language), told), parent })
  })
  useEffect(() => {
    if (!box.current) return
    const made = begin(box.current)
    view.current = made
    return () => {
      view.current = null
      made.destroy()
    }
  }, [box, view])
  const replace = useEffectEvent(() => {
    const now = view.current?.state.doc
    if (!now || now.toString() === text) return
    view.current?.dispatch({ changes: { from: 0, to: now.length, insert: text }, filter: false })
  })
  useEffect(() => {
    if (revision > 0) replace()
  }, [revision])
  useEffect(() => {
    view.current?.dispatch({ effects: attributes.reconfigure(labelled(language)) })
  }, [language, view])
}

function labelled(language: string) {
  return EditorView.contentAttributes.of({
    'aria-label': t.templateEditor.text.label,
    lang: language,
    spellcheck: 'true',
    dir: 'auto',
  })
}
