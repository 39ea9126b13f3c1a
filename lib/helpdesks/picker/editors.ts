import { isTextarea } from '@/lib/composer/find'
import { makeDeepSelectors } from './selectors'

/**
 * The editor that was meant by a picked element: the one it is in, or the only one in it (a toolbar's
 * box, a frame).
 */
export function editorOf(element: Element): Element | undefined {
  const around = editedAround(element)
  if (around) return around
  const inside = [...element.querySelectorAll('textarea, [contenteditable], iframe')].filter(
    (one) => isEditor(one) && one.checkVisibility({ visibilityProperty: true }),
  )
  const outermost = inside.filter(
    (one) => !inside.some((other) => other !== one && other.contains(one)),
  )
  const [only] = outermost
  return outermost.length === 1 && only ? frameOfBody(only) : undefined
}

/** Selectors of an editor; a frame that is edited as a whole stands for its body. */
export function pickEditor(element: Element, avoid: ReadonlySet<string>): string[] {
  const editor = editorOf(element)
  return editor ? makeDeepSelectors(editor, avoid) : []
}

function editedAround(element: Element): Element | undefined {
  if (isTextarea(element)) return element
  let edited: HTMLElement | null = null
  for (let at: Element | null = element; at; at = at.parentElement) {
    if ((at as HTMLElement).isContentEditable) edited = at as HTMLElement
  }
  if (edited) return frameOfBody(edited)
  return isEditor(element) ? element : undefined
}

/** A frame that is edited as a whole is known by its own element; undefined for a page of its own. */
function frameOfBody(edited: Element): Element | undefined {
  if (edited.localName !== 'body' && edited.localName !== 'html') return edited
  return edited.ownerDocument.defaultView?.frameElement ?? undefined
}

function isEditor(element: Element): boolean {
  const inside = (element as HTMLIFrameElement).contentDocument?.body
  return isTextarea(element) || (inside ?? (element as HTMLElement)).isContentEditable
}
