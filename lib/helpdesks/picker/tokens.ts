import { isHandWritten, isLabel, wordsOf } from './hand-written'

/** One thing to know an element by, and how much one would rather not rely on it. */
export interface Token {
  selector: string
  cost: number
  /** Only the element's kind: says nothing without a place around it. */
  plain?: boolean
}

/** What changes while one works with the page, so tells nothing of what an element is. */
export const STATE =
  /^(is|has)?(active|selected|current|open|opened|closed|expanded|collapsed|checked|disabled|hidden|visible|show|shown|hover|focus|focused|focusvisible|focuswithin|loading|loaded|dirty|pristine|touched|untouched|valid|invalid|unread|read|new|last|first|odd|even|empty|dragging|animating|ready|fade|enter|leave)$/

/** Classes of style kits: they say how it looks, not what it is. */
const UTILITY =
  /^(flex|grid|block|inline|hidden|relative|absolute|fixed|sticky|static|w|h|[mp][trblxyse]?|text|bg|border|rounded|shadow|font|leading|items|justify|self|gap|space|overflow|truncate|cursor|opacity|z|col|row|float|align|d|container|clearfix|ring|uppercase|sr|fs|fw)(-|$)/

/** Kinds of element that a page has few of, and for one purpose. */
const SPEAKING = new Set(
  'main header footer aside nav form address article h1 h2 dl textarea select iframe'.split(' '),
)

/** Attributes with which pages name their parts, and what each is worth. */
const NAMED: Record<string, number> = {
  name: 2,
  itemprop: 2,
  autocomplete: 4,
  role: 4,
  type: 5,
  for: 3,
}
/** Words for readers: they change with the agent's language. */
const WORDED: Record<string, number> = { 'aria-label': 6, placeholder: 7, title: 7 }

/**
 * What an element can be known by for long: its id, data attributes, names and roles, then classes
 * that look hand-written. Nothing with a digit or of a tool's making, and nothing that holds a word
 * of `avoid`: those are this ticket's own, a customer's name among them.
 */
export function tokensOf(element: Element, avoid: ReadonlySet<string>): Token[] {
  const attributes = [...element.attributes].flatMap(({ name, value }) =>
    attributeTokens(name, value.trim(), avoid),
  )
  const classes = [...element.classList]
    .filter((name) => isHandWritten(name) && !isState(name) && !isOwn(name, avoid))
    .map((name) => ({ selector: `.${name}`, cost: UTILITY.test(name) ? 12 : 4 }))
  return [...attributes, ...classes, tagToken(element)].toSorted((a, b) => a.cost - b.cost)
}

/** Whether a value names something of this very ticket or its customer. */
export function isOwn(text: string, avoid: ReadonlySet<string>): boolean {
  return wordsOf(text).some((word) => avoid.has(word))
}

/** The words of texts that were read from a ticket. */
export function ownWords(texts: readonly string[]): Set<string> {
  return new Set(texts.flatMap(wordsOf).filter((word) => word.length > 2))
}

export function isState(name: string): boolean {
  return STATE.test(wordsOf(name).join(''))
}

function attributeTokens(name: string, value: string, avoid: ReadonlySet<string>): Token[] {
  if (name === 'id') {
    return isHandWritten(value) && !isState(value) && !isOwn(value, avoid)
      ? [{ selector: `#${value}`, cost: 1 }]
      : []
  }
  if (name === 'href' && value.startsWith('mailto:')) {
    return [{ selector: '[href^="mailto:"]', cost: 5 }]
  }
  if (name === 'contenteditable' && value !== 'false') {
    return [{ selector: '[contenteditable]', cost: 5 }]
  }
  const words = WORDED[name]
  if (words) {
    return isLabel(value) && !isOwn(value, avoid)
      ? [{ selector: exactly(name, value), cost: words }]
      : []
  }
  const cost = NAMED[name] ?? (isData(name) ? 2 : undefined)
  if (cost === undefined) return []
  const token = { selector: exactly(name, value), cost }
  if (isHandWritten(value) && !isState(value) && !isOwn(value, avoid)) return [token]
  return isData(name) ? [{ selector: `[${name}]`, cost: 3 }] : []
}

function isData(name: string): boolean {
  const own = name.slice('data-'.length)
  return name.startsWith('data-') && isHandWritten(own) && !isState(own) && !TOOLS_DATA.test(own)
}
/** Written by tools: React, Vue, Emotion, Radix, and our own. */
const TOOLS_DATA = /^(v-|reactid|reactroot|emotion|styled|state|radix|server-rendered|amends)/

const exactly = (name: string, value: string) => `[${name}="${value}"]`

function tagToken(element: Element): Token {
  const tag = element.localName
  // An element that the helpdesk defined itself.
  if (tag.includes('-') && !/\d/.test(tag)) return { selector: tag, cost: 3 }
  return SPEAKING.has(tag) ? { selector: tag, cost: 6 } : { selector: tag, cost: 9, plain: true }
}
