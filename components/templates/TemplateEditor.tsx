import type { EditorView } from '@codemirror/view'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { TextField } from '@/components/ui/Field'
import { t } from '@/lib/i18n'
import { formProblems, withField } from '@/lib/replies/editing/form'
import { lintTemplate } from '@/lib/replies/lint'
import type { LintProblem } from '@/lib/replies/lint/problem'
import type { Template } from '@/lib/replies/template'
import { Conditions } from './Conditions'
import { EditorHeader } from './EditorHeader'
import { stretchOf } from './editor/diagnostics'
import { TextEditor } from './editor/TextEditor'
import { FamilyTabs } from './FamilyTabs'
import { Labels } from './Labels'
import { LintList } from './LintList'
import { lintWords } from './lint-words'
import type { LoadedWork } from './load-work'
import { OtherWindows } from './OtherWindows'
import { Side, type SideView } from './Side'
import { useLint } from './use-lint'
import { createWork, type Work } from './work'

const words = t.templateEditor

interface Props {
  loaded: LoadedWork
  all: readonly Template[]
  onLoadAgain: () => void
}

/** One template: its text and what it is for, what the check says, and how customers get to see it. */
export function TemplateEditor({ loaded, all, onLoadAgain }: Props) {
  const [work] = useState(() => createWork(loaded))
  const { form, revision } = work.use()
  const [side, setSide] = useState<SideView>('preview')
  const page = useRef<HTMLDivElement>(null)
  const view = useRef<EditorView>(null)
  const problems = useLint(form, all)
  const save = useSave(work, all)
  const goTo = (problem: LintProblem) => {
    const { field } = problem
    if (field !== 'text') {
      page.current?.querySelector<HTMLElement>(`[data-field=${field}]`)?.focus()
      return
    }
    const { from, to } = stretchOf(form.text, problem)
    view.current?.dispatch({ selection: { anchor: from, head: to }, scrollIntoView: true })
    view.current?.focus()
  }
  return (
    <div ref={page} className="grid max-w-360 grid-cols-1 gap-3">
      <EditorHeader work={work} onSave={save} onLook={() => setSide('versions')} />
      <OtherWindows
        {...{ work, elsewhere: loaded.elsewhere, onLoadAgain }}
        onLook={() => setSide('versions')}
      />
      <FamilyTabs form={form} all={all} />
      <div className="grid grid-cols-1 items-start gap-4 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <div className="grid grid-cols-1 gap-3">
          <TextField
            label={words.fields.title}
            data-field="title"
            dir="auto"
            value={form.title}
            onChange={({ target }) => work.change((now) => withField(now, 'title', target.value))}
          />
          <TextEditor
            {...{ revision, view }}
            text={form.text}
            language={form.language}
            problems={problems ?? []}
            wordsOf={lintWords}
            onChange={(text) => work.change((now) => withField(now, 'text', text))}
          />
          <LintList problems={problems} onGoTo={goTo} />
          <Conditions {...{ form, work }} />
          <Labels {...{ form, work, all }} />
        </div>
        <Side {...{ form, all, work }} view={side} onView={setSide} />
      </div>
    </div>
  )
}

const isError = ({ severity }: LintProblem) => severity === 'error'

/** Saves what can be saved, by the button and by Ctrl+S; says what keeps the rest from it. */
function useSave(work: Work, others: readonly Template[]): () => void {
  const save = () => {
    const { form, busy, since, isNew } = work.use.getState()
    if (busy || (since === undefined && !isNew)) return
    const found = formProblems(form)
    const approved = form.status === 'approved' && found.length === 0
    // Looked at now: what the page shows may be of a letter before.
    const broken = approved && lintTemplate(form, { others }).find(isError)
    if (found.length > 0) {
      const reasons = found.map(({ field, code }) => words.problem(field, code)).join(' ')
      work.say({ words: words.notSaved(reasons), failed: true })
    } else if (broken) {
      work.say({ words: words.notApproved(lintWords(broken)), failed: true })
    } else void work.save()
  }
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey) || event.altKey) return
    event.preventDefault()
    if (!event.repeat) save()
  })
  useEffect(() => {
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
  return save
}
