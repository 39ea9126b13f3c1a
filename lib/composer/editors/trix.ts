import type { EditorKind } from './kind'
import { pasteText } from './paste'

/** Trix: its caret and its undo are right after a paste of text, and wrong after any other way (measured). */
export const trix: EditorKind = {
  suits: (editor) => editor.nodeName === 'TRIX-EDITOR',
  rich: false,
  splits: false,
  links: () => false,
  attempts: [pasteText],
}
