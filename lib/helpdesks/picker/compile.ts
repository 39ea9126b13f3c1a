import { parseMailbox } from '@/lib/customers/address'
import type { Helpdesk, PageReading, Proof, TextReading } from '../helpdesk'
import type { Anchor } from './anchors'
import type { Candidates, Pick } from './protocol'
import { isOwn, ownWords } from './tokens'
import { placeOf, type UrlPart } from './url-parts'

/** All that was pointed at on one ticket. */
export interface Picks {
  ticketId: string
  part?: UrlPart
  address?: Pick
  name?: Pick
  subject?: Pick
  composer?: Pick
  /** The requester on the page of the composer, where that is another. */
  there?: Pick
  agent?: Pick
  public: Proof[]
  internal: Proof[]
}

/** What those readings yielded on a second ticket. */
export interface SecondTicket {
  texts: Record<'address' | 'name' | 'subject' | 'agent', (string | null)[]>
  /** Selectors of the anchors that name it, and never before its page did. */
  anchors: string[]
  way: 'in-page' | 'clicked' | 'loaded'
}

/**
 * Whether another ticket's customer can be shown. `anchored`: what is read belongs to the ticket that
 * the page names; `whole-pages`: each ticket is a page of its own; `single-page`: nothing on it tells
 * that the page still shows the ticket before; `unsure`: opened in a way that tells neither.
 */
export type Scope = 'anchored' | 'whole-pages' | 'single-page' | 'unsure'

/** The readings to try on a second ticket: none that holds a word of the first one's. */
export function candidatesOf(picks: Picks): Candidates {
  const own = ownWords(textsOf(picks))
  const readings = (pick?: Pick) =>
    (pick?.readings ?? []).filter(
      ({ selector, after = '' }) => !isOwn(quoted(selector) + after, own),
    )
  return {
    address: readings(picks.address),
    name: readings(picks.name),
    subject: readings(picks.subject),
    agent: readings(picks.agent),
    anchors: commonAnchors(picks),
  }
}

export function textsOf({ address, name, subject, agent }: Picks): string[] {
  return [address, name, subject, agent].flatMap((pick) => (pick ? [pick.text] : []))
}

/** What stands in quotes in a selector: the values of a page, which may be its customer's. */
const quoted = (selector: string) => (selector.match(/"[^"]*"/g) ?? []).join(' ')

export function scopeOf(picks: Picks, second: SecondTicket): Scope {
  if (anchorOf(picks, second)) return 'anchored'
  if (second.way === 'clicked') return 'whole-pages'
  return second.way === 'in-page' ? 'single-page' : 'unsure'
}

/**
 * The description. Without a second ticket it is a draft of the most lasting selectors; with one, of
 * those that work on both, and it reads no requester that could be another ticket's.
 */
export function compile(picks: Picks, { id, name }: Named, second?: SecondTicket): Helpdesk {
  const candidates = candidatesOf(picks)
  const anchor = second ? anchorOf(picks, second) : undefined
  const scope = second ? scopeOf(picks, second) : 'whole-pages'
  const chosen = (part: keyof SecondTicket['texts']) => choose(candidates[part], part, second)
  const address = chosen('address')
  const subject = chosen('subject')
  const agent = chosen('agent')
  const isSafe = scope === 'anchored' || scope === 'whole-pages'
  return {
    id,
    name,
    evidence: 'live',
    ticketPages: placesOf(picks),
    requester: address && isSafe ? requesterOf(picks, address, chosen('name'), anchor) : [],
    ...(subject && { subject: { ...subject, selector: scoped(subject.selector, anchor) } }),
    ...(agent && { agent: { name: agent } }),
    ...(picks.composer && { composer: composerOf(picks, picks.composer, anchor) }),
  }
}

interface Named {
  id: string
  name: string
}

/** The first reading that yields something on the second ticket, too. */
function choose(
  readings: readonly TextReading[],
  part: keyof SecondTicket['texts'],
  second: SecondTicket | undefined,
): TextReading | undefined {
  if (!second) return readings[0]
  return readings.find((_, i) => {
    const text = second.texts[part][i]
    return part === 'address' ? parseMailbox(text ?? '') !== undefined : Boolean(text)
  })
}

function placesOf({ address, composer, ticketId, part }: Picks): Helpdesk['ticketPages'] {
  const urls = [address, composer].flatMap((pick) => (pick ? [new URL(pick.url)] : []))
  const places = urls.flatMap((url) => placeOf(url, ticketId, part) ?? [])
  const distinct = new Map(places.map((place) => [JSON.stringify(place), place]))
  return [...distinct.values()]
}

/** Whether two picks were made on the same kind of page. */
export function isSamePage({ ticketId, part }: Picks, one: string, other: string): boolean {
  const [a, b] = [one, other].map((url) => JSON.stringify(placeOf(new URL(url), ticketId, part)))
  return a === b
}

function requesterOf(
  picks: Picks,
  address: TextReading,
  name: TextReading | undefined,
  anchor: Anchor | undefined,
): PageReading[] {
  const there = picks.there?.readings[0]
  const first = name ? withName(address, name, anchor) : alone(address, anchor)
  if (!there) return [first]
  // On the page of the composer the first is not waited for.
  return [{ ...first, only: first.each }, alone(there, undefined)]
}

function alone(reading: TextReading, anchor: Anchor | undefined): PageReading {
  const { selector, ...how } = reading
  const each = scoped(selector, anchor)
  const isPlain = Object.keys(how).length === 0
  return { from: 'page', each, ...(!isPlain && { address: { selector: ':scope', ...how } }) }
}

/** The two stand apart: one requester is what holds both. */
function withName(
  address: TextReading,
  name: TextReading,
  anchor: Anchor | undefined,
): PageReading {
  const page = anchor?.around ? anchor.selector : anchor ? `html:has(${anchor.selector})` : 'html'
  // Within `:is` a selector may begin outside of what it is looked for in.
  return { from: 'page', each: `${page}:has(:is(${address.selector}))`, address, name }
}

function composerOf(picks: Picks, pick: Pick, anchor: Anchor | undefined): Helpdesk['composer'] {
  const own = ownWords(textsOf(picks))
  const editors = pick.editors.filter((selector) => !isOwn(quoted(selector), own))
  const here = pick.anchors.find(({ selector }) => selector === anchor?.selector)
  const around = here && { ...here, around: here.around && (anchor?.around ?? false) }
  const proofs = (all: Proof[]) =>
    all.map((proof) => ({
      ...proof,
      selector: scoped(proof.selector, here && { ...here, around: false }),
    }))
  return {
    editors: editors.slice(0, 1).map((selector) => scoped(selector, around)),
    public: proofs(picks.public.slice(0, 1)),
    internal: proofs(picks.internal.slice(0, 1)),
  }
}

/** Only on a page, or in the part of a page, that names the ticket. */
function scoped(selector: string, anchor: Anchor | undefined): string {
  if (!anchor) return selector
  return anchor.around
    ? `${anchor.selector} ${selector}`
    : `html:has(${anchor.selector}) ${selector}`
}

/** Named wherever something of the ticket was picked; around only what is around all of it. */
function commonAnchors({ address, name, subject, composer }: Picks): Anchor[] {
  const read = [address, name, subject].flatMap((pick) => (pick ? [pick] : []))
  const [first, ...others] = read.length > 0 || !composer ? read : [composer]
  return (first?.anchors ?? []).flatMap(({ selector, around }) => {
    const same = others.map((pick) => pick.anchors.find((one) => one.selector === selector))
    return same.every((one) => one !== undefined)
      ? [{ selector, around: around && same.every((one) => one?.around) }]
      : []
  })
}

function anchorOf(picks: Picks, second: SecondTicket): Anchor | undefined {
  const both = commonAnchors(picks).filter(({ selector }) => second.anchors.includes(selector))
  return both.find(({ around }) => around) ?? both[0]
}
