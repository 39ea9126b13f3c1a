import { fill } from '../fill'
import { isHandWritten } from './hand-written'
import { tokensOf } from './tokens'

/**
 * What on a page names the ticket that it shows: `{ticket}` in an attribute of an element. `around`:
 * the element holds what was picked.
 */
export interface Anchor {
  selector: string
  around: boolean
}

const ID = /^[\w-]{1,100}$/
const MOST = 40
const NOBODY: ReadonlySet<string> = new Set()

/**
 * Selectors with `{ticket}` that match on this page for this ticket and for no other: a list of
 * tickets proves nothing of which is open. What holds the picked elements comes first.
 */
export function findAnchors(doc: Document, ticketId: string, picked: readonly Element[]): Anchor[] {
  if (!ID.test(ticketId)) return []
  const found = new Map<string, Anchor & { rank: number }>()
  for (const element of naming(doc, ticketId)) {
    for (const { name, value } of element.attributes) {
      const pattern = patternOf(name, value, ticketId)
      if (!pattern) continue
      for (const [before, cost] of kindsOf(element)) {
        const selector = before + pattern.selector
        if (found.has(selector) || !isOfOne(doc, before, pattern, ticketId)) continue
        const inDoc = picked.every((one) => one.ownerDocument === doc)
        const around = inDoc && picked.length > 0 && picked.every((one) => holds(element, one))
        found.set(selector, { selector, around, rank: (around ? 0 : 10) + cost + pattern.cost })
      }
    }
  }
  return [...found.values()]
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, MOST)
    .map(({ selector, around }) => ({ selector, around }))
}

/** Whether the page names this ticket there. */
export function isNamed(doc: Document, { selector }: Anchor, ticketId: string): boolean {
  return doc.querySelector(fill(selector, ticketId)) !== null
}

/** Through shadow roots, too. The element itself holds nothing of what is to be found within it. */
function holds(element: Element, picked: Element): boolean {
  const root = picked.getRootNode()
  if ('host' in root) return element.contains(root.host as Element)
  return element !== picked && element.contains(picked)
}

function naming(doc: Document, ticketId: string): Element[] {
  const names = ['id', 'href', 'action', 'name', 'value', 'content', 'for', 'aria-labelledby']
  const own = doc.querySelectorAll(names.map((name) => `[${name}*="${ticketId}"]`).join(','))
  const data = [...doc.querySelectorAll('*')].filter((element) =>
    [...element.attributes].some(
      ({ name, value }) => name.startsWith('data-') && value.includes(ticketId),
    ),
  )
  return [...new Set([...own, ...data])].slice(0, 400)
}

interface Pattern {
  selector: string
  attribute: string
  before: string
  after: string
  cost: number
}

/** The attribute with the id as a whole word of it; what else is in it must be lasting. */
function patternOf(attribute: string, value: string, id: string): Pattern | undefined {
  if (/^(class|style|src|srcset|title|alt)$/.test(attribute) || value.length > 300) return undefined
  const at = value.lastIndexOf(id)
  const isWhole = (neighbour: string | undefined) => !neighbour || !/[\p{L}\d]/u.test(neighbour)
  if (at < 0 || !isWhole(value[at - 1]) || !isWhole(value[at + id.length])) return undefined
  const end = value.slice(at + id.length)
  const start = isUrl(attribute) ? tail(value.slice(0, at)) : value.slice(0, at)
  const part = { attribute, before: start, after: end }
  if (/["\\\d\n{}]/.test(start + end) || !isLasting(start, end)) return undefined
  const operator = isUrl(attribute) && start !== value.slice(0, at) ? '$=' : '='
  if (operator === '$=' && !/[/=?#&;]$/.test(start)) return undefined
  const selector = `[${attribute}${operator}"${start}{ticket}${end}"]`
  return { ...part, selector, cost: isUrl(attribute) ? 4 : 1 }
}

const isUrl = (attribute: string) =>
  attribute === 'href' || attribute === 'action' || attribute === 'content'

/** Of an address its last two steps before the id: hosts and folders differ between installs. */
function tail(before: string): string {
  return /(?:[/?#&;][^/?#&;]*){0,2}$/.exec(before)?.[0] ?? ''
}

function isLasting(...texts: string[]): boolean {
  return texts.every((text) =>
    text.split(/[^\p{L}_-]+/u).every((part) => {
      const bare = part.replace(/^[_-]+|[_-]+$/g, '')
      return bare === '' || isHandWritten(bare) || bare.length === 1
    }),
  )
}

/** The element as such, and by what else it is known: `form`, `form#reply`. */
function kindsOf(element: Element): [before: string, cost: number][] {
  const [best] = tokensOf(element, NOBODY).filter(({ selector }) => /^[.#]/.test(selector))
  const tag = element.localName
  return [['', 0], [tag, 1], ...(best ? [[`${tag}${best.selector}`, 2] as [string, number]] : [])]
}

/** Whether all elements of this kind and pattern name this one ticket. */
function isOfOne(doc: Document, before: string, pattern: Pattern, id: string): boolean {
  const { attribute, before: start, after: end } = pattern
  // An empty text matches nothing there.
  const starts = start && `[${attribute}*="${start}"]`
  const ends = end && `[${attribute}$="${end}"]`
  const like = doc.querySelectorAll(`${before}[${attribute}]${starts}${ends}`)
  const isOther = (value: string) => {
    const from = start ? value.lastIndexOf(start) + start.length : 0
    const named = value.slice(from, value.length - end.length)
    return ID.test(named) && named !== id
  }
  return (
    doc.querySelector(fill(`${before}${pattern.selector}`, id)) !== null &&
    ![...like].some((element) => isOther(element.getAttribute(attribute) ?? ''))
  )
}
