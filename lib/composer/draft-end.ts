// A signature's "-- " line, an old mail's text behind ">", "-----Original message-----".
const TAIL_LINE = /^(--\s*$|>|-----)/
const TAIL_ELEMENT = 'blockquote, [class*=quote i], [class*=signature i], [id*=signature i]'
// "On Sat Nov 21 2026, jane@customers.example wrote:"
const ATTRIBUTION = /\d.*:\s*$/

/** Where the agent's own draft ends in plain text: before the signature and the quoted mail. */
export function draftEnd(text: string): number {
  const lines = text.split('\n')
  let tail = lines.findIndex((line) => TAIL_LINE.test(line))
  if (tail < 0) return text.trimEnd().length
  if (lines[tail]?.startsWith('>')) {
    const said = lines.findLastIndex((line, i) => i < tail && line.trim() !== '')
    if (ATTRIBUTION.test(lines[said] ?? '')) tail = said
  }
  return lines.slice(0, tail).join('\n').trimEnd().length
}

/** The same place in an element that is edited: collapsed, in the empty first paragraph if there is no draft. */
export function draftEndIn(root: HTMLElement): Range {
  const doc = root.ownerDocument
  const range = doc.createRange()
  const walker = doc.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT)
  let last: Node | undefined
  let tail: Node | undefined
  for (let node = walker.nextNode(); node && !tail; node = walker.nextNode()) {
    if (isTail(node)) tail = node
    else if (isContent(node)) last = node
  }
  if (last?.nodeType === Node.TEXT_NODE) range.setStart(last, trimmedLength(last))
  else if (last) range.setStartAfter(last)
  else range.setStart(firstEmpty(root, tail), 0)
  range.collapse(true)
  return range
}

function isTail(node: Node): boolean {
  return node.nodeType === Node.TEXT_NODE
    ? TAIL_LINE.test((node.nodeValue ?? '').trimStart())
    : (node as Element).matches(TAIL_ELEMENT)
}

function isContent(node: Node): boolean {
  return node.nodeName === 'IMG' || (node.nodeType === Node.TEXT_NODE && trimmedLength(node) > 0)
}

function trimmedLength(text: Node): number {
  return (text.nodeValue ?? '').trimEnd().length
}

/** The innermost first element that holds nothing yet; the root itself where the tail comes first. */
function firstEmpty(root: HTMLElement, tail: Node | undefined): Element {
  let at: Element = root
  for (
    let first = root.firstElementChild;
    first && first.nodeName !== 'BR' && !(tail && first.contains(tail));
    first = first.firstElementChild
  ) {
    at = first
  }
  return at
}
