import { type Attempt, PATIENCE, type Piece } from './kind'

/** As if pasted: most rich editors take it into their own model and their own undo. */
export const paste: Attempt = (editor, { html, text }) =>
  pasteInto(editor, { 'text/html': html, 'text/plain': text })

/** The same, of an editor that would not look at plain text beside HTML. */
export const pasteText: Attempt = (editor, { text }: Piece) =>
  pasteInto(editor, { 'text/plain': text })

/** One that claimed the event may still be at work after the usual time. */
function pasteInto(editor: HTMLElement, data: Record<string, string>): number {
  const { DataTransfer, ClipboardEvent, Object: PageObject } = worldOf(editor)
  const options = Object.assign(new PageObject(), {
    clipboardData: new DataTransfer(),
    bubbles: true,
    cancelable: true,
    composed: true,
  })
  const event = new ClipboardEvent('paste', options)
  // Not before: Firefox gives the event a clipboard of its own.
  for (const [type, text] of Object.entries(data)) event.clipboardData?.setData(type, text)
  return editor.dispatchEvent(event) ? PATIENCE : 4 * PATIENCE
}

/**
 * Where the event has to be made. In Firefox the page finds nothing in a clipboard that an extension
 * filled in its own world (bugzilla 1654724), but its scripts reach the page's world directly. There
 * all of it is the page's own; nothing of ours is left, and nothing is read from there.
 */
function worldOf(editor: HTMLElement): typeof globalThis {
  const view = editor.ownerDocument.defaultView as { wrappedJSObject?: typeof globalThis } | null
  return view?.wrappedJSObject ?? globalThis
}
