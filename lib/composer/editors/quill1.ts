import type { EditorKind } from './kind'
import { insertHtml, rich } from './rich'

/**
 * Quill 1, known by the hidden box for pastes that Quill 2 does without. It moves the keyboard into
 * that box when something is pasted, so a paste of ours would only delete what is selected (measured).
 * It knows no line breaks within a paragraph.
 */
export const quill1: EditorKind = {
  ...rich,
  suits: (editor) => editor.parentElement?.querySelector(':scope > .ql-clipboard') != null,
  breaks: false,
  attempts: [insertHtml],
}
