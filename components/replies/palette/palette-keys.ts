import type { KeyboardEvent } from 'react'

/** What a key in the search field asks of the list. */
export type Asked = { move: number } | { open: number; straight: boolean } | 'pin'

/** Where the list stands. */
interface Where {
  query: string
  active: number
  count: number
  /** Lines that are in sight. */
  page: number
}

/**
 * Arrows, Page, Home and End go through the list, Enter opens, a digit opens by its number and puts in
 * what needs nothing more: by itself as long as nothing is typed, with Alt always. @returns undefined for
 * what is typed.
 */
export function askedBy(event: KeyboardEvent, where: Where): Asked | undefined {
  const { active, count, page } = where
  if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return undefined
  const digit = digitOf(event, where.query)
  if (digit !== undefined) return digit <= count ? { open: digit - 1, straight: true } : undefined
  if (event.altKey) return event.code === 'KeyP' && count > 0 ? 'pin' : undefined
  if (event.shiftKey || count === 0) return undefined
  if (event.key === 'Enter') return { open: active, straight: false }
  const to = {
    ArrowDown: (active + 1) % count,
    ArrowUp: (active - 1 + count) % count,
    PageDown: Math.min(count - 1, active + page),
    PageUp: Math.max(0, active - page),
    Home: 0,
    End: count - 1,
  }[event.key]
  return to === undefined ? undefined : { move: to }
}

function digitOf({ altKey, code, key }: KeyboardEvent, query: string): number | undefined {
  // With Alt a key may write another sign: there its place on the keyboard counts.
  const [, typed] =
    (altKey ? /^(?:Digit|Numpad)([1-9])$/ : /^([1-9])$/).exec(altKey ? code : key) ?? []
  return typed && (altKey || query === '') ? Number(typed) : undefined
}
