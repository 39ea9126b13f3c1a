import { type Line, linesIn } from './lines'

// A signature's "-- " line, an old mail's text behind ">", "-----Original message-----".
const TAIL_LINE = /^(--\s*$|>|-----)/
const QUOTE = 'blockquote, [class*=quote i]'
const TAIL = `${QUOTE}, [class*=signature i], [id*=signature i]`
// "On Sat Nov 21 2026, jane@customers.example wrote:"
const ATTRIBUTION = /\d.*:\s*$/
/** So many empty lines in a row are room that was left for more. */
const GAP = 2

/**
 * Where the agent's own draft ends in plain text: before the signature and the quoted mail, and in the
 * gap that a helpdesk leaves for the reply between its greeting and its closing words (Znuny).
 */
export function draftEnd(text: string): number {
  const lines = text.split('\n')
  const tail = tailStart(
    lines,
    (line) => TAIL_LINE.test(line),
    (line) => line.startsWith('>'),
  )
  const draft = lines.slice(0, tail)
  return draft.slice(0, lastGap(draft)).join('\n').trimEnd().length
}

/**
 * The same place in an element that is edited, collapsed. Without a draft it is in the first empty
 * paragraph, or before the tail where that comes first.
 */
export function draftEndIn(root: HTMLElement): Range {
  const [lines, tail] = draftLines(root)
  const range = root.ownerDocument.createRange()
  const end = lines.findLastIndex((line, i) => i + 1 < tail && isGap(line, lines[i + 1])) + 1
  const last = lines[(end || tail) - 1]?.nodes.findLast(isContent)
  if (last?.nodeType === Node.TEXT_NODE)
    range.setStart(last, (last.nodeValue ?? '').trimEnd().length)
  else if (last) range.setStartAfter(last)
  else range.setStart(firstEmpty(root, lines[tail]?.nodes[0]), 0)
  range.collapse(true)
  return range
}

/** The agent's own draft, without the signature and the quoted mail; a line of an element is a paragraph. */
export function draftIn(root: HTMLElement): string {
  const [lines, tail] = draftLines(root)
  const own = lines.slice(0, tail)
  return own.map(({ text }) => text).join('\n\n')
}

/** All lines, and how many of them are the agent's own. */
function draftLines(root: HTMLElement): [Line[], number] {
  const lines = linesIn(root)
  const texts = lines.map(({ text }) => text.trim())
  const within = (selector: string) => (_: string, i: number) => isWithin(lines[i], selector, root)
  const tail = tailStart(
    texts,
    (text, i) => TAIL_LINE.test(text) || within(TAIL)(text, i),
    (text, i) => text.startsWith('>') || within(QUOTE)(text, i),
  )
  return [lines, tail]
}

type Test = (line: string, index: number) => boolean

/** @returns how many lines stand before the signature, or before the line that says who is quoted. */
function tailStart(lines: string[], isTail: Test, isQuote: Test): number {
  const tail = lines.findIndex(isTail)
  if (tail < 0) return lines.length
  if (!isQuote(lines[tail] ?? '', tail)) return tail
  const said = lines.findLastIndex((line, i) => i < tail && line.trim() !== '')
  return ATTRIBUTION.test(lines[said] ?? '') ? said : tail
}

/** @returns how many lines stand before the last gap between two lines; all where there is none. */
function lastGap(lines: string[]): number {
  const said = lines.flatMap((line, i) => (line.trim() ? [i] : []))
  const last = said.findLast((at, n) => (said[n + 1] ?? at) - at > GAP)
  return last === undefined ? lines.length : last + 1
}

/** Whether a helpdesk or an agent left room for more between two lines. */
function isGap({ nodes }: Line, next: Line | undefined): boolean {
  const [from, to] = [nodes.at(-1), next?.nodes[0]]
  if (!from || !to) return false
  const between = from.ownerDocument?.createRange()
  between?.setStartAfter(from)
  between?.setEndBefore(to)
  return (between?.cloneContents().querySelectorAll('br').length ?? 0) > GAP
}

function isWithin(line: Line | undefined, selector: string, root: Element): boolean {
  const around = line?.nodes[0]?.parentElement?.closest(selector)
  return Boolean(around && around !== root && root.contains(around))
}

function isContent(node: Node): boolean {
  return node.nodeName === 'IMG' || (node.nodeValue ?? '').trim() !== ''
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
