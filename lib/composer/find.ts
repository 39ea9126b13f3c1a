import { fill } from '@/lib/helpdesks/fill'
import type { Helpdesk } from '@/lib/helpdesks/helpdesk'

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
 * is edited in place. Undefined while it is hidden, read-only or not there yet.
 */
export function findEditor(
  doc: Document,
  helpdesk: Helpdesk,
  ticketId = '',
): HTMLElement | undefined {
  for (const selector of helpdesk.composer?.editors ?? []) {
    for (const element of findAll(doc, fill(selector, ticketId))) {
      const editor = (frameDocument(element)?.body ?? element) as HTMLElement
      if (isEditable(editor) && element.checkVisibility({ visibilityProperty: true })) return editor
    }
  }
  return undefined
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
