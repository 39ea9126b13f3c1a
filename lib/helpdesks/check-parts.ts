import { fill } from './fill'
import type { Helpdesk, Place } from './helpdesk'
import { PROTOTYPE_KEYS } from './json-text'

/** What is wrong with one part of a description whose shape is right. */
export interface PartProblem {
  code:
    | 'broken-selector'
    | 'slow-selector'
    | 'deep-selector'
    | 'no-ticket'
    | 'other-origin'
    | 'unknown-name'
    | 'bad-path'
    | 'bad-header'
    | 'bad-style'
  path: string
}

/** Whether the browser takes this as a selector. */
export type TrySelector = (selector: string) => boolean

/** Looks at every part for what a type cannot say. */
export function checkParts(helpdesk: Helpdesk, trySelector: TrySelector): PartProblem[] {
  return [
    ...helpdesk.ticketPages.flatMap((place, i) => checkPlace(place, `ticketPages.${i}`)),
    ...parts(helpdesk).flatMap(([path, key, text]) => {
      if (SELECTORS.has(key)) return checkSelector(path, text, trySelector)
      if (key === 'url') return checkUrl(path, text, namesOf(helpdesk))
      return JSON_PATHS.has(key) && text.split('.').some((step) => PROTOTYPE_KEYS.includes(step))
        ? [{ code: 'bad-path' as const, path }]
        : []
    }),
    ...checkHeaders(helpdesk),
    ...checkStyles(helpdesk, trySelector),
  ]
}

const JSON_PATHS = new Set(['json', 'confirm', 'ref', 'address', 'name', 'id', 'apiEach'])
const SELECTORS = new Set([
  'selector',
  'each',
  'only',
  'loaded',
  'editors',
  'frames',
  'open',
  'signedOut',
  'form',
  'button',
])

type Part = [path: string, key: string, text: string]

/** All texts of a description, with the key that says what each is. */
function parts(helpdesk: Helpdesk): Part[] {
  const { narrow, name, id, hosts, ticketPages, ...rest } = helpdesk
  const places = ticketPages.map(({ id: reading }) => ({ reading }))
  return [...walk(rest, '', ''), ...walk({ ticketPages: places }, '', '')].map(
    ([path, key, text]): Part => [path.replace('.reading', '.id'), key, text],
  )
}

function walk(value: unknown, path: string, key: string): Part[] {
  if (typeof value === 'string') return [[path, key, value]]
  if (typeof value !== 'object' || value === null) return []
  const isApi = 'url' in value && !('fields' in value)
  return Object.entries(value).flatMap(([name, inner]) => {
    const here = path ? `${path}.${name}` : name
    // Of an API's answer `each` is a path, of a page a selector.
    const kind = isApi && name === 'each' ? 'apiEach' : name
    return walk(inner, here, Array.isArray(value) ? key : kind)
  })
}

/** Combinators and pseudo-classes that one selector may have: each makes a browser look further. */
const LONGEST = 24
/** `:has` looks through all that is in an element, for each element. */
const MOST_HAS = 3
const IDS = ['1', '2147', 'a-b_1']

/** Only the composer's selectors and those of frames step into shadow roots and frames (`>>>`). */
function checkSelector(path: string, text: string, trySelector: TrySelector): PartProblem[] {
  const steps = text.split('>>>')
  if (steps.length > 1 && !/^(composer|frames)\./.test(path))
    return [{ code: 'deep-selector', path }]
  if (steps.length > 4 || steps.some(isSlow)) return [{ code: 'slow-selector', path }]
  const isTaken = (step: string) => IDS.every((id) => trySelector(fill(step, id).trim()))
  return steps.every(isTaken) ? [] : [{ code: 'broken-selector', path }]
}

function isSlow(selector: string): boolean {
  const bare = selector.replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g, '""')
  const has = bare.match(/:has\(/gi)?.length ?? 0
  const steps = bare.match(/\s*[>+~]\s*|\s+|:[\w-]+/g)?.length ?? 0
  return has > MOST_HAS || steps > LONGEST || depthOf(bare) > 3
}

function depthOf(text: string): number {
  let depth = 0
  let deepest = 0
  for (const character of text) {
    if (character === '(') deepest = Math.max(deepest, ++depth)
    if (character === ')') depth--
  }
  return deepest
}

/** A ticket's page without its ticket would make one ticket of all pages. */
function checkPlace(place: Place, path: string): PartProblem[] {
  const texts = [
    place.path,
    place.hash,
    ...Object.values(place.query ?? {}),
    ...Object.values(place.hashQuery ?? {}),
  ]
  return place.id || texts.some((text) => text?.includes('{ticket}'))
    ? []
    : [{ code: 'no-ticket', path }]
}

/** The URL stands behind the helpdesk's own origin: nothing in it may lead to another. */
function checkUrl(path: string, url: string, names: Set<string>): PartProblem[] {
  const origin = 'https://helpdesk.example'
  const filled = url.replace(/\{[\w-]+\}/g, '1')
  const leaves =
    !/^\/(?!\/)[^\\\s\p{Cc}]*$/u.test(filled) || new URL(filled, origin).origin !== origin
  if (leaves) return [{ code: 'other-origin', path }]
  const asked = [...url.matchAll(/\{([\w-]+)\}/g)].map(([, name = '']) => name)
  if (!asked.includes('ticket')) return [{ code: 'no-ticket', path }]
  return asked.every((name) => names.has(name)) ? [] : [{ code: 'unknown-name', path }]
}

/** The names that the addresses of tickets give: `{ticket}`, and such as `{account}`. */
function namesOf({ ticketPages }: Helpdesk): Set<string> {
  const found = JSON.stringify(ticketPages).matchAll(/\{([\w-]+)\}/g)
  return new Set(['ticket', ...[...found].map(([, name = '']) => name)])
}

/** A request's headers that are a page's own affair, by the names that HTTP allows. */
function checkHeaders({ requester }: Helpdesk): PartProblem[] {
  return requester.flatMap((reading, i) => {
    const names = reading.from === 'api' ? Object.keys(reading.headers ?? {}) : []
    return names
      .filter((name) => !/^[a-z][a-z0-9-]{0,60}$/i.test(name))
      .map((name) => ({ code: 'bad-header' as const, path: `requester.${i}.headers.${name}` }))
  })
}

/** Styles may move things; they may load nothing and name nothing but plain values. */
function checkStyles({ narrow = {} }: Helpdesk, trySelector: TrySelector): PartProblem[] {
  return Object.entries(narrow).flatMap(([selector, styles]) => {
    const path = `narrow.${selector}`
    const bad = Object.entries(styles).filter(
      ([name, value]) => !/^-?[a-z][a-z-]*$/.test(name) || !/^[\w.%\s+-]{0,100}$/.test(value),
    )
    return [
      ...checkSelector(path, selector, trySelector),
      ...bad.map(([name]) => ({ code: 'bad-style' as const, path: `${path}.${name}` })),
    ]
  })
}
