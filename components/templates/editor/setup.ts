import { completionKeymap, startCompletion } from '@codemirror/autocomplete'
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { lintGutter, lintKeymap } from '@codemirror/lint'
import { Compartment, EditorState, type Extension } from '@codemirror/state'
import { EditorView, keymap, lineNumbers } from '@codemirror/view'
import { MAX_TEMPLATE_LENGTH } from '@/lib/replies/template'
import { completion } from './completion'
import { marks } from './marks'
import { theme } from './theme'

interface Told {
  onChange: (text: string) => void
  /** Text that would be too long was kept out; `undefined` when something went in again. */
  onTooLong: (length: number | undefined) => void
}

/** What a screen reader says of the text, and in which language it is. */
export const attributes = new Compartment()

/** The editor of a template's text. Tab leaves it, as any field. */
export function editorState(text: string, label: Extension, { onChange, onTooLong }: Told) {
  return EditorState.create({
    doc: text,
    extensions: [
      attributes.of(label),
      history(),
      lineNumbers(),
      lintGutter(),
      EditorView.lineWrapping,
      EditorView.perLineTextDirection.of(true),
      keymap.of([
        { key: 'Alt-s', run: insertSlot, preventDefault: true },
        { key: 'Alt-v', run: insertVariable, preventDefault: true },
        ...completionKeymap,
        ...lintKeymap,
        ...historyKeymap,
        ...defaultKeymap,
      ]),
      completion,
      marks,
      theme,
      EditorState.changeFilter.of((change) => {
        const length = change.newDoc.length
        const fits = length <= MAX_TEMPLATE_LENGTH || length < change.startState.doc.length
        // Not while the editor is in the middle of a change.
        if (change.docChanged) queueMicrotask(() => onTooLong(fits ? undefined : length))
        return fits
      }),
      EditorView.updateListener.of(({ docChanged, state }) => {
        if (docChanged) onChange(state.doc.toString())
      }),
    ],
  })
}

/** Puts a gap where the cursor is; what was selected becomes its label, else it is to be written. */
export function insertSlot(view: EditorView): boolean {
  const { from, to } = view.state.selection.main
  const label = view.state
    .sliceDoc(from, to)
    .replace(/["\n{}%]/g, ' ')
    .slice(0, 80)
  const before = '{% slot "'
  view.dispatch({
    changes: { from, to, insert: `${before}${label}" %}` },
    selection: { anchor: from + before.length + label.length },
    userEvent: 'input',
    scrollIntoView: true,
  })
  view.focus()
  return true
}

/** Opens the braces of a variable where the cursor is, and what can stand in them. */
export function insertVariable(view: EditorView): boolean {
  const { from, to } = view.state.selection.main
  view.dispatch({
    changes: { from, to, insert: '{{' },
    selection: { anchor: from + 2 },
    userEvent: 'input',
    scrollIntoView: true,
  })
  view.focus()
  return startCompletion(view)
}
