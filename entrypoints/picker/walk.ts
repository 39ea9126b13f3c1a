import type { Step } from '@/lib/helpdesks/picker/protocol'
import { hostOf } from '@/lib/helpdesks/picker/selectors'
import { isVisible } from './geometry'

const MOST = 20_000

/** What the Tab key goes through: the elements that this step is likely to be about, in order. */
export function likely(doc: Document, step: Step): Element[] {
  return all(doc).filter((element) => isLikely(element, step) && isVisible(element))
}

/** Where an arrow key leads from an element; null where there is nothing. */
export function beside(element: Element, key: string): Element | null {
  switch (key) {
    case 'ArrowUp':
      return around(element)
    case 'ArrowDown':
      return [...inside(element)].find(isVisible) ?? null
    case 'ArrowLeft':
      return sibling(element, 'previousElementSibling')
    case 'ArrowRight':
      return sibling(element, 'nextElementSibling')
    default:
      return null
  }
}

function sibling(
  element: Element,
  way: 'previousElementSibling' | 'nextElementSibling',
): Element | null {
  let at = element[way]
  while (at && !isVisible(at)) at = at[way]
  return at
}

function around(element: Element): Element | null {
  const parent = element.parentElement ?? hostOf(element)
  return parent?.localName === 'html' ? null : parent
}

function inside(element: Element): Iterable<Element> {
  const frame = (element as HTMLIFrameElement).contentDocument
  return (frame?.body ?? element.shadowRoot ?? element).children
}

/** All elements in the order of the page, into open shadow roots and frames. */
function all(root: Document | ShadowRoot): Element[] {
  const found: Element[] = []
  for (const element of root.querySelectorAll('body *, :host *, *')) {
    if (found.length > MOST) break
    found.push(element)
    const inner = element.shadowRoot ?? (element as HTMLIFrameElement).contentDocument
    if (inner) found.push(...all(inner))
  }
  return found
}

function isLikely(element: Element, step: Step): boolean {
  switch (step) {
    case 'address':
    case 'address-there':
      return (
        ownText(element).includes('@') ||
        [...element.attributes].some(({ value }) => /\S@\S/.test(value))
      )
    case 'composer':
      return (
        element.localName === 'textarea' ||
        (element as HTMLElement).isContentEditable ||
        ((element as HTMLIFrameElement).contentDocument?.body.isContentEditable ?? false)
      )
    case 'sign':
      return element.matches(
        'select, button, a, label, input, [role=tab], [role=button], [aria-selected]',
      )
    default:
      return ownText(element) !== '' || element.matches('input:not([type=hidden])')
  }
}

function ownText(element: Element): string {
  if (element.matches('script, style, noscript, template, head *')) return ''
  return [...element.childNodes]
    .map((node) => (node.nodeType === Node.TEXT_NODE ? (node.nodeValue ?? '') : ''))
    .join('')
    .trim()
}
