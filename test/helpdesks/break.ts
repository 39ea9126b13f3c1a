import type { Helpdesk } from '@/lib/helpdesks/helpdesk'

/** A description of which one part is wrong, as it is when a helpdesk changes its pages. */
export interface Broken {
  /** `requester.0.url`, and how it was broken. */
  part: string
  helpdesk: Helpdesk
}

/** These say what a description is called, not what it does. */
const NAMES = ['id', 'name', 'evidence']
/** Of these the keys say as much as the values. */
const RECORDS = ['query', 'hashQuery', 'headers', 'where', 'not', 'fields']

/**
 * Breaks every part of a description, one at a time: each text is replaced, each number raised, each
 * yes turned into a no, each name of a header or parameter replaced, and each selector that names the
 * ticket loosened so that it would take any.
 */
export function breakEach(helpdesk: Helpdesk): Broken[] {
  const { narrow, wide, ...rest } = helpdesk
  return Object.entries(rest)
    .filter(([key]) => !NAMES.includes(key))
    .flatMap(([key, value]) =>
      variants(value, key).map(([part, broken]) => ({
        part,
        helpdesk: { ...helpdesk, [key]: broken } as Helpdesk,
      })),
    )
}

type Variant = [part: string, value: unknown]

function variants(value: unknown, path: string): Variant[] {
  if (typeof value === 'string') return textVariants(value, path)
  if (typeof value === 'boolean') return [[path, !value]]
  if (typeof value === 'number') return [[path, value + 1]]
  if (Array.isArray(value)) {
    return value.flatMap((item, i) =>
      variants(item, `${path}.${i}`).map(
        ([part, broken]): Variant => [part, value.with(i, broken)],
      ),
    )
  }
  const record = RECORDS.includes(path.split('.').at(-1) ?? '')
  return Object.entries(value as object).flatMap(([key, item]) => [
    ...variants(item, `${path}.${key}`).map(
      ([part, broken]): Variant => [part, { ...(value as object), [key]: broken }],
    ),
    ...(record ? [renamed(value as object, key, path)] : []),
  ])
}

function renamed(record: object, key: string, path: string): Variant {
  const entries = Object.entries(record).map(([name, value]) => [
    name === key ? 'zz-broken' : name,
    value,
  ])
  return [`${path}.${key} (name)`, Object.fromEntries(entries)]
}

function textVariants(text: string, path: string): Variant[] {
  if (path.endsWith('.from')) return []
  const broken: Variant = [path, text.startsWith('/') ? '/zz-broken' : 'zz-broken']
  const loose = text
    .replaceAll(/([\^$*]?)="[^"]*\{ticket\}[^"]*"/g, '')
    .replaceAll(/#([\w-]*)\{ticket\}/g, '[id^="$1"]')
  const isSelector = /(selector|each|open|editors\.\d+)$/.test(path)
  return isSelector && loose !== text ? [broken, [`${path} (any ticket)`, loose]] : [broken]
}
