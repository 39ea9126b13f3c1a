import type { EditorKind } from './kind'
import { insertHtml, paste } from './rich'

/**
 * CKEditor 4, in its frame. Where its toolbar has no link button (Request Tracker 5), its content
 * filter drops links on pasting.
 */
export const ckeditor4: EditorKind = {
  suits: (editor) => editor.classList.contains('cke_editable'),
  rich: true,
  splits: true,
  links: (editor) => {
    const frame = editor.ownerDocument.defaultView?.frameElement ?? editor
    return Boolean(frame.closest('.cke')?.querySelector('.cke_button__link'))
  },
  attempts: [paste, insertHtml],
}
