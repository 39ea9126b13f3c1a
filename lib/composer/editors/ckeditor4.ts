import type { EditorKind } from './kind'
import { paste } from './paste'
import { insertHtml } from './rich'

/**
 * CKEditor 4, in its frame. Where its toolbar has no link button (Request Tracker 5), its content
 * filter drops links on pasting.
 */
export const ckeditor4: EditorKind = {
  suits: (editor) => editor.classList.contains('cke_editable'),
  // Its focus manager marks the whole editor (CKEditor 4, core/focusmanager.js).
  awake: (editor) => chromeOf(editor)?.classList.contains('cke_focus') ?? true,
  rich: true,
  splits: true,
  links: (editor) => Boolean(chromeOf(editor)?.querySelector('.cke_button__link')),
  attempts: [paste, insertHtml],
}

/** The toolbar and frame around the edited body. */
function chromeOf(editor: HTMLElement): Element | null {
  return (editor.ownerDocument.defaultView?.frameElement ?? editor).closest('.cke')
}
