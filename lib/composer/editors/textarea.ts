import { isTextarea } from '../find'
import { type Attempt, type EditorKind, PATIENCE } from './kind'

/** As if typed: the browser's own undo takes it back. */
const insertText: Attempt = (editor, { text }) => {
  editor.ownerDocument.execCommand('insertText', false, text)
  return PATIENCE
}

/** Past the page's own setters; loses the browser's undo. */
const setText: Attempt = (editor, { text }) => {
  const area = editor as HTMLTextAreaElement
  area.setRangeText(text, area.selectionStart, area.selectionEnd, 'end')
  area.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }))
  return PATIENCE
}

export const textarea: EditorKind = {
  suits: isTextarea,
  rich: false,
  splits: false,
  links: () => false,
  attempts: [insertText, setText],
}
