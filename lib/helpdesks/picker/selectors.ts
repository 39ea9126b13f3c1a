import { type Token, tokensOf } from './tokens'

/** How many to offer: the first that holds on a second ticket, too, is used. */
const OFFERED = 12
/** How far up a place around the element is looked for. */
const REACH = 14

interface Weighted {
  selector: string
  cost: number
}

/**
 * Selectors that match this element and nothing else of its document or shadow root, the most
 * lasting first. Made of what `tokensOf` takes only: no positions, no generated names.
 * @param avoid words of this ticket and its customer, which no selector may hold
 * @returns none where the page gives the element nothing lasting
 */
export function makeSelectors(element: Element, avoid: ReadonlySet<string>): string[] {
  const root = element.getRootNode() as Document | ShadowRoot
  const found = new Map<string, number>()
  const consider = (candidates: readonly Weighted[]) => {
    for (const { selector, cost } of candidates) {
      if (!found.has(selector) && isOnly(root, selector, element)) found.set(selector, cost)
    }
  }
  const own = tokensOf(element, avoid)
  const speaking = compounds(own.filter(({ plain }) => !plain))
  const any = compounds(own)
  consider(speaking)
  const places = placesAround(element, avoid)
  for (const place of places) {
    consider(any.slice(0, 8).map((one) => within(place, one)))
    if (found.size >= 3 * OFFERED) break
  }
  if (found.size === 0) consider(deeper(places, any))
  return [...found]
    .toSorted(([, a], [, b]) => a - b)
    .slice(0, OFFERED)
    .map(([selector]) => selector)
}

/**
 * The same through open shadow roots and same-origin frames, the outermost first, joined by `>>>`.
 */
export function makeDeepSelectors(element: Element, avoid: ReadonlySet<string>): string[] {
  const own = makeSelectors(element, avoid)
  const host = hostOf(element)
  if (!host) return own
  const outer = makeDeepSelectors(host, avoid).slice(0, 3)
  return outer.flatMap((around) => own.slice(0, 4).map((inner) => `${around} >>> ${inner}`))
}

/** What holds the shadow root or the frame's document that an element is in. */
export function hostOf(element: Element): Element | null {
  const root = element.getRootNode() as Document | ShadowRoot
  return 'host' in root ? root.host : (root.defaultView?.frameElement ?? null)
}

function isOnly(root: ParentNode, selector: string, element: Element): boolean {
  const found = root.querySelectorAll(selector)
  return found.length === 1 && found[0] === element
}

/** Each token alone, then two together. A kind of element stands before what else is known of it. */
function compounds(tokens: readonly Token[]): Weighted[] {
  const pairs = tokens.slice(0, 7).flatMap((first, i) =>
    tokens.slice(i + 1, 8).map((second) => ({
      selector: isTag(second) ? second.selector + first.selector : joined(first, second),
      cost: first.cost + second.cost,
    })),
  )
  return [...tokens, ...pairs].toSorted((a, b) => a.cost - b.cost)
}

const isTag = ({ selector }: Token) => /^[a-z]/.test(selector)
const joined = (first: Token, second: Token) =>
  isTag(first) ? first.selector + second.selector : `${first.selector}${second.selector}`

interface Place extends Weighted {
  /** What stands between it and the element. */
  combinator: string
}

/** Elements around it, the nearest first, and those right before it, by what they can be known by. */
function placesAround(element: Element, avoid: ReadonlySet<string>): Place[] {
  const places: Place[] = []
  const add = (around: Element, combinator: string, far: number) => {
    const tokens = tokensOf(around, avoid).filter(({ plain }) => !plain)
    for (const { selector, cost } of compounds(tokens).slice(0, 6)) {
      places.push({ selector, combinator, cost: cost + far })
    }
  }
  let around = element.parentElement
  for (let up = 1; around && up <= REACH; up++, around = around.parentElement) {
    if (around.localName !== 'html' && around.localName !== 'body') add(around, ' ', 1 + up / 10)
    if (up > 1) continue
    const before = element.previousElementSibling
    if (before) add(before, ' + ', 2)
  }
  return places
}

const within = (place: Place, one: Weighted): Weighted => ({
  selector: `${place.selector}${place.combinator}${one.selector}`,
  cost: place.cost + one.cost,
})

/** In two places at once, for what one place is not enough to tell. */
function deeper(places: readonly Place[], own: readonly Weighted[]): Weighted[] {
  return places.slice(0, 24).flatMap((near, i) =>
    places
      .slice(i + 1, 48)
      .filter(({ combinator }) => combinator === ' ')
      .flatMap((far) => own.slice(0, 3).map((one) => within(far, within(near, one)))),
  )
}
