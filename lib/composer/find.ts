import { fill } from '@/lib/helpdesks/fill'
import type { Helpdesk } from '@/lib/helpdesks/helpdesk'
import { lastTouched } from './caret'

/**
 * What matches a selector of a description. `>>>` in it steps into an open shadow root or into a
 * frame of the same origin: `ticket-details >>> .editor`.
 */
export function findAll(root: ParentNode, selector: string): Element[] {
  const [here = '', ...deeper] = selector.split('>>>')
  const found = [...root.querySelectorAll(here)]
  if (deeper.length === 0) return found
  return found.flatMap((element) => {
    const inside = element.shadowRoot ?? frameDocument(element)
    return inside ? findAll(inside, deeper.join('>>>')) : []
  })
}

/**
 * The composer's editor that the agent sees: a textarea, or the element (of a frame its body) that
 * is edited in place. Undefined while it is hidden, read-only or not there yet. Of several that
 * nothing tells apart it is the one that the agent worked in last on this ticket.
 */
export function findEditor(
  doc: Document,
  helpdesk: Helpdesk,
  ticketId = '',
): HTMLElement | undefined {
  const editors = findEditors(doc, helpdesk, ticketId)
  return (helpdesk.composer?.public.length ? undefined : lastTouched(editors)) ?? editors[0]
}

/** All of its editors that the agent sees, in the description's order. */
export function findEditors(doc: Document, helpdesk: Helpdesk, ticketId: string): HTMLElement[] {
  const found = (helpdesk.composer?.editors ?? []).flatMap((selector) =>
    findAll(doc, fill(selector, ticketId)).flatMap((element) => {
      const editor = (frameDocument(element)?.body ?? element) as HTMLElement
      const seen = isEditable(editor) && element.checkVisibility({ visibilityProperty: true })
      return seen ? [editor] : []
    }),
  )
  return [...new Set(found)]
}

/** By its name: an element of a frame is no instance of this window's classes. */
export function isTextarea(element: Element): element is HTMLTextAreaElement {
  return element.nodeName === 'TEXTAREA'
}

function isEditable(editor: HTMLElement): boolean {
  return isTextarea(editor) ? !editor.readOnly && !editor.disabled : editor.isContentEditable
}

/** @returns null for a frame of another origin, and for what is no frame. */
function frameDocument(element: Element): Document | null {
  return (element as HTMLIFrameElement).contentDocument ?? null
}
