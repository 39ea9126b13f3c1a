import { isTextarea } from './find'
import { showsPlaceholder } from './focus'

/** The editor's text as it stands there; '' while it shows a placeholder. */
export function contentOf(editor: HTMLElement): string {
  if (isTextarea(editor)) return editor.value
  return showsPlaceholder(editor) ? '' : (editor.textContent ?? '')
}
