/** Gives an editor the keyboard, also from a frame and while another frame has it. */
export function focusEditor(editor: HTMLElement): void {
  editor.ownerDocument.defaultView?.focus()
  editor.focus()
}

/** Takes the keyboard away, also from an editor in a frame: the next focus is a new one then. */
export function blurEditor(editor: HTMLElement): void {
  const frame = editor.ownerDocument.defaultView?.frameElement
  editor.blur()
  if (frame instanceof HTMLElement) frame.blur()
}

/**
 * CKEditor 4 shows its placeholder as content of the editor until the editor has the focus (read on
 * Request Tracker 5): it is no text of the agent's, and whatever stands beside it is wiped.
 */
export function showsPlaceholder(editor: HTMLElement): boolean {
  return editor.nodeName === 'BODY' && editor.classList.contains('placeholder')
}
