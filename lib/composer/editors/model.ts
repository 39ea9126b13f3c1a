import type { EditorKind } from './kind'
import { paste } from './paste'
import { rich } from './rich'

/**
 * CKEditor 5 and Lexical keep a model of their own. The browser's editing commands say yes there and
 * do nothing, or wipe the agent's draft (measured): a paste, or nothing.
 */
export const model: EditorKind = {
  ...rich,
  suits: (editor) => editor.matches('.ck-editor__editable, [data-lexical-editor]'),
  attempts: [paste],
}
