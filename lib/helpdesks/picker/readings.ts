import { normaliseAddress, parseMailbox } from '@/lib/customers/address'
import type { TextReading } from '../helpdesk'
import { readText } from '../text'
import { isLabel } from './hand-written'
import { makeSelectors } from './selectors'
import { ownWords, tokensOf } from './tokens'

/** What a picked element says, and the ways to read it, the most lasting first. */
export interface TextPick {
  text: string
  readings: TextReading[]
}

/** Attributes that pages keep an address or a text in, after what is written there. */
const ATTRIBUTES = ['value', 'href', 'content', 'title', 'aria-label', 'alt']

/**
 * The one e-mail address in an element: its text (`Name <address>` too), a field's value, a `mailto:`
 * link, a data attribute, or what stands behind a label (`Email: jane@…`).
 * @returns undefined when no address, or more than one, is in it
 */
export function pickAddress(element: Element, avoid: ReadonlySet<string>): TextPick | undefined {
  const picks = near(element).flatMap((one) => sources(one, isMailbox))
  const [first] = picks
  if (!first) {
    const row = labelled(element, (text) => normaliseAddress(text) !== undefined, avoid)
    return row
  }
  const address = parseMailbox(first.text)?.address
  const same = picks.filter(({ text }) => parseMailbox(text)?.address === address)
  const distinct = new Set(picks.map(({ text }) => parseMailbox(text)?.address))
  if (distinct.size > 1) return undefined
  const own = new Set([...avoid, ...ownWords([first.text])])
  const readings = same.flatMap(({ element: one, attribute }) =>
    makeSelectors(one, own).map((selector) =>
      attribute ? { selector, attribute } : { selector: filled(selector, one) },
    ),
  )
  const row = readings.length === 0 ? labelled(element, isMailbox, own) : undefined
  return { text: first.text, readings: readings.length > 0 ? readings : (row?.readings ?? []) }
}

/**
 * The text of an element or the value of a field. What stands before the ticket's number and the
 * number itself are left out: `#12: Where is my order?`.
 */
export function pickText(
  element: Element,
  ticketId: string,
  avoid: ReadonlySet<string>,
): TextPick | undefined {
  const [source] = sources(element, (text) => text.length > 0 && text.length <= 500)
  if (!source) return undefined
  const own = new Set([...avoid, ...ownWords([source.text])])
  const { attribute } = source
  const after = attribute ? undefined : ticketPrefix(source.text, ticketId)
  const text = after
    ? source.text.slice(source.text.indexOf(ticketId) + ticketId.length)
    : source.text
  const plain = makeSelectors(element, own).map((selector) =>
    attribute ? { selector, attribute } : { selector },
  )
  const readings = after ? plain.map((reading) => ({ ...reading, after })) : plain
  const row = plain.length === 0 ? labelled(element, () => true, own)?.readings : undefined
  return { text: text.replace(/^[\s:.)\]–-]+/, ''), readings: row ?? readings }
}

const isMailbox = (text: string) => parseMailbox(text) !== undefined

/** The element, what is in it, and what is around no more than it. */
function near(element: Element): Element[] {
  const inside = [...element.querySelectorAll('*')].slice(0, 60)
  const parent = element.parentElement
  const around =
    parent && parent.textContent?.trim() === element.textContent?.trim() ? [parent] : []
  return [element, ...inside, ...around]
}

interface Source {
  element: Element
  text: string
  attribute?: string
}

function sources(element: Element, accept: (text: string) => boolean): Source[] {
  const written = (element.textContent ?? '').trim()
  const data = [...element.attributes]
    .map(({ name }) => name)
    .filter((name) => /^data-\D+$/.test(name))
  const found: Source[] = accept(written) && !isField(element) ? [{ element, text: written }] : []
  for (const attribute of [...ATTRIBUTES, ...data]) {
    const text = heldIn(element, attribute).trim()
    const isRead = attribute === 'value' ? isField(element) : text.includes('@')
    if (isRead && accept(text)) found.push({ element, text, attribute })
  }
  return found
}

const isField = (element: Element) => /^(input|textarea|select)$/.test(element.localName)

function heldIn(element: Element, attribute: string): string {
  return attribute === 'value' && isField(element)
    ? (element as HTMLInputElement).value
    : (element.getAttribute(attribute) ?? '')
}

/** A page that renders empty shells first is waited for. */
function filled(selector: string, element: Element): string {
  return element.childNodes.length > 0 ? `${selector}:not(:empty)` : selector
}

/** Whether the text begins with the ticket's number: then what is before and right behind it. */
function ticketPrefix(text: string, ticketId: string): string | undefined {
  const at = text.indexOf(ticketId)
  const before = text.slice(0, at)
  if (at < 0 || at > 40 || /\d/.test(before)) return undefined
  const behind = /^[\s:.)\]–-]+/.exec(text.slice(at + ticketId.length))?.[0]
  return behind ? `${before}{ticket}${behind}` : undefined
}

/**
 * What stands behind a label in the same row, where the value itself has nothing to know it by: rows
 * of one kind, of which only the one with the label yields anything.
 */
function labelled(
  element: Element,
  accept: (text: string) => boolean,
  avoid: ReadonlySet<string>,
): TextPick | undefined {
  let row: Element | null = element
  for (let up = 0; row && up < 3; up++, row = row.parentElement) {
    const whole = (row.textContent ?? '').trim()
    const value = up === 0 ? valueBehindColon(whole) : (element.textContent ?? '').trim()
    const label = whole.slice(0, whole.length - value.length).trim()
    if (!value || !whole.endsWith(value) || !accept(value) || !isLabel(label)) continue
    const readings = rowSelectors(row, avoid)
      .map((selector): TextReading => ({ selector, after: label }))
      .filter((reading) => yields(row as Element, reading, value))
    if (readings.length > 0) return { text: value, readings }
  }
  return undefined
}

const valueBehindColon = (text: string) => /[:：]\s*(\S.*)$/su.exec(text)?.[1]?.trim() ?? ''

/** Selectors of rows of this kind, within a place that there is one of. */
function rowSelectors(row: Element, avoid: ReadonlySet<string>): string[] {
  const all = tokensOf(row, avoid)
  const kinds = [...all.filter(({ plain }) => !plain), ...all.filter(({ plain }) => plain)].slice(
    0,
    4,
  )
  const places: string[] = []
  let around = row.parentElement
  for (let up = 0; around && up < 8; up++, around = around.parentElement) {
    if (around.localName === 'body') break
    places.push(...makeSelectors(around, avoid).slice(0, 2))
  }
  const inPlaces = places.flatMap((place) => kinds.map(({ selector }) => `${place} ${selector}`))
  const alone = kinds.filter(({ plain }) => !plain).map(({ selector }) => selector)
  return [...new Set([...inPlaces, ...alone])].slice(0, 24)
}

/** Whether the reading yields this value, and of one element only. */
function yields(row: Element, reading: TextReading, value: string): boolean {
  const root = row.getRootNode() as Document
  const all = [...root.querySelectorAll(reading.selector)]
  const read = all.filter((one) => readText(one, { ...reading, selector: ':scope' }) !== undefined)
  const told = read.filter((one) => readText(one, { ...reading, selector: ':scope' }) !== '')
  return told.length === 1 && readText(root, reading) === value
}
