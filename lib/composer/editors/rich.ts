import { type Attempt, type EditorKind, PATIENCE } from './kind'

/**
 * As if pasted: most rich editors take it into their own model and their own undo. One that claimed
 * the event may still be at work after the usual time.
 */
export const paste: Attempt = (editor, { html, text }) => {
  const clipboardData = new DataTransfer()
  clipboardData.setData('text/html', html)
  clipboardData.setData('text/plain', text)
  const event = new ClipboardEvent('paste', {
    clipboardData,
    bubbles: true,
    cancelable: true,
    composed: true,
  })
  return editor.dispatchEvent(event) ? PATIENCE : 4 * PATIENCE
}

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
