import { type Attempt, type EditorKind, PATIENCE } from './kind'
import { paste } from './paste'

/** The browser's own editing: right where no program keeps a model of the text. */
export const insertHtml: Attempt = (editor, { html }) => {
  editor.ownerDocument.execCommand('insertHTML', false, html)
  return PATIENCE
}

/** Any element edited in place that no other kind knows. */
export const rich: EditorKind = {
  suits: () => true,
  rich: true,
  splits: false,
  links: () => true,
  attempts: [paste, insertHtml],
}
