/** Gives an editor the keyboard, also from a frame and while another frame has it. */
export function focusEditor(editor: HTMLElement): void {
  editor.ownerDocument.defaultView?.focus()
  editor.focus()
}

/**
 * CKEditor 4 shows its placeholder as content of the editor until the editor has the focus (read on
 * Request Tracker 5): it is no text of the agent's, and whatever stands beside it is wiped.
 */
export function showsPlaceholder(editor: HTMLElement): boolean {
  return editor.nodeName === 'BODY' && editor.classList.contains('placeholder')
}
