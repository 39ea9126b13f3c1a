import { type DefaultTreeAdapterMap, parseFragment } from 'parse5'

type Node = DefaultTreeAdapterMap['node']
type Element = DefaultTreeAdapterMap['element']

export interface HtmlText {
  text: string
  /** Something in it would have run or loaded in a page. */
  script: boolean
}

/**
 * HTML as the text that a browser would show, by the parser of the HTML standard (parse5): paragraphs
 * are parted by empty lines, list items start with a dash or their number, a link is followed by its
 * address. Nothing but text comes out: no element, attribute or script of it gets any further.
 */
export function htmlToText(html: string): HtmlText {
  const writer = new Writer()
  // A stack of its own: a deep file must not exhaust the engine's.
  const rest: (Node | (() => void))[] = [parseFragment(html)]
  for (let one = rest.pop(); one; one = rest.pop()) {
    if (typeof one === 'function') one()
    else if (one.nodeName === '#text' && 'value' in one) writer.words(one.value)
    else if ('tagName' in one) enter(one, writer, rest)
    else if ('childNodes' in one) rest.push(...one.childNodes.toReversed())
  }
  return { text: writer.text.replace(/ +\n/g, '\n').trim(), script: writer.script }
}

/** Elements whose content is not shown as text. */
const UNSEEN = new Set(
  'script style template noscript iframe frame frameset object embed svg math head title textarea select'.split(
    ' ',
  ),
)
const RUNS = new Set('script iframe frame object embed svg'.split(' '))
/** Line breaks that part an element from what stands around it. */
const BREAKS: Record<string, number> = Object.assign(Object.create(null), {
  ...Object.fromEntries(
    'p h1 h2 h3 h4 h5 h6 ul ol dl blockquote pre table hr form figure'
      .split(' ')
      .map((tag) => [tag, 2]),
  ),
  ...Object.fromEntries(
    'div li tr dt dd address article aside footer header main nav section caption figcaption'
      .split(' ')
      .map((tag) => [tag, 1]),
  ),
})

class Writer {
  text = ''
  script = false
  /** How many elements around keep their blanks. */
  verbatim = 0
  /** Items written so far, by list. */
  readonly items = new Map<Node, number>()

  /** As in a page: runs of blanks are one, and there is none at the start of a line. */
  words(value: string): void {
    if (this.verbatim > 0) {
      this.text += value.replace(/\r\n?/g, '\n')
      return
    }
    const words = value.replace(/[\s\u00a0]+/gu, ' ')
    const last = this.text.at(-1)
    this.text += last === undefined || last === ' ' || last === '\n' ? words.trimStart() : words
  }

  /** At least so many line breaks before what comes next. */
  apart(breaks: number): void {
    if (this.text === '' || breaks === 0) return
    while (this.text.at(-1) === ' ') this.text = this.text.slice(0, -1)
    for (let there = 0; there < breaks; there++) {
      if (this.text.at(-1 - there) !== '\n') {
        this.text += '\n'.repeat(breaks - there)
        return
      }
    }
  }
}

function enter(element: Element, writer: Writer, rest: (Node | (() => void))[]): void {
  const { tagName: tag } = element
  if (RUNS.has(tag) || element.attrs.some(runs)) writer.script = true
  if (UNSEEN.has(tag)) return
  // A list inside an item stands on the next line, not after an empty one.
  const breaks = (tag === 'ul' || tag === 'ol') && isIn(element, 'li') ? 1 : (BREAKS[tag] ?? 0)
  writer.apart(breaks)
  if (tag === 'br') writer.text += '\n'
  if (tag === 'img') writer.words(attribute(element, 'alt') ?? '')
  if (tag === 'li') writer.words(markOf(element, writer))
  if (tag === 'pre') writer.verbatim++
  const start = writer.text.length
  rest.push(() => {
    if (tag === 'a') writer.text += addressAfter(element, writer.text.slice(start))
    if (tag === 'pre') writer.verbatim--
    if (tag === 'td' || tag === 'th') writer.words(' ')
    writer.apart(breaks)
  })
  rest.push(...element.childNodes.toReversed())
}

/** Browsers read over line breaks and control characters in an address. */
const runs = ({ name, value }: { name: string; value: string }) =>
  name.startsWith('on') || /^(javascript|vbscript|data):/i.test(value.replace(/[\s\p{Cc}]+/gu, ''))

const attribute = (element: Element, name: string) =>
  element.attrs.find((one) => one.name === name)?.value

function isIn(element: Element, tag: string): boolean {
  const { parentNode } = element
  return parentNode !== null && 'tagName' in parentNode && parentNode.tagName === tag
}

function markOf(item: Element, { items }: Writer): string {
  const list = item.parentNode
  if (list?.nodeName !== 'ol') return '- '
  const number = (items.get(list) ?? 0) + 1
  items.set(list, number)
  return `${number}. `
}

/** Where a link leads, unless its words say it; only for addresses that a customer can use. */
function addressAfter(link: Element, words: string): string {
  const href = attribute(link, 'href')?.trim() ?? ''
  const address = href.replace(/^(mailto|tel):/i, '')
  if (!/^(https?:\/\/|mailto:|tel:)\S+$/i.test(href)) return ''
  const same = (text: string) => text.trim().replace(/\/$/, '').toLowerCase()
  const bare = address.replace(/^https?:\/\//i, '')
  return [address, bare].some((one) => same(one) === same(words))
    ? ''
    : words.trim() === ''
      ? address
      : ` (${address})`
}
