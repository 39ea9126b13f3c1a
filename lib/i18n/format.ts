/** Numbers, dates and plurals as the reader writes them. All by the platform's Intl. */

/**
 * The reader's own English where the browser is set to one, else the international one: dates stand
 * inside English sentences, so they are English too, whatever the browser's language.
 */
const locale = englishOf(new Intl.DateTimeFormat().resolvedOptions().locale)

function englishOf(language: string): string {
  return language.startsWith('en') ? language : 'en-GB'
}

/** Picks a word by the language's plural rule: `plural(n, { one: 'response', other: 'responses' })`. */
export function plural(
  n: number,
  forms: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string },
  language = 'en',
): string {
  return `${count(n)} ${forms[new Intl.PluralRules(language).select(n)] ?? forms.other}`
}

export function count(n: number): string {
  return new Intl.NumberFormat(locale).format(n)
}

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** How long ago or ahead, in the largest fitting unit: "5 days ago", "in 3 weeks", "now". */
export function relative(at: number, now: number): string {
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
  const delta = at - now
  const steps: [number, number, Intl.RelativeTimeFormatUnit][] = [
    [MINUTE, 1_000, 'second'],
    [HOUR, MINUTE, 'minute'],
    [DAY, HOUR, 'hour'],
    [14 * DAY, DAY, 'day'],
    [60 * DAY, 7 * DAY, 'week'],
    [730 * DAY, 30.44 * DAY, 'month'],
  ]
  const [, size, unit] = steps.find(([limit]) => Math.abs(delta) < limit) ?? [
    0,
    365.25 * DAY,
    'year',
  ]
  return format.format(Math.trunc(delta / Number(size)), unit as Intl.RelativeTimeFormatUnit)
}

/** A span as the clock shows it: "2 h 10 min", "3 d 4 h", "0 min". Always positive. */
export function span(ms: number): string {
  const parts = partsOf(ms)
  return parts.map(([value, unit]) => amount(value, unit)).join(' ')
}

/** The same in its largest unit only, for narrow places: "2 h". */
export function shortSpan(ms: number): string {
  const [[value, unit] = [0, 'minute'] as const] = partsOf(ms)
  return amount(value, unit)
}

type SpanUnit = 'day' | 'hour' | 'minute'

/** The largest unit, and the next one when it is not nothing. */
function partsOf(ms: number): [number, SpanUnit][] {
  const minutes = Math.floor(Math.abs(ms) / MINUTE)
  const [days, hours, rest] = [
    Math.floor(minutes / 1440),
    Math.floor(minutes / 60) % 24,
    minutes % 60,
  ]
  const all: [number, SpanUnit][] = [
    [days, 'day'],
    [hours, 'hour'],
    [rest, 'minute'],
  ]
  const first = all.findIndex(([value]) => value > 0)
  if (first < 0) return [[0, 'minute']]
  return all.slice(first, first + 2).filter(([value]) => value > 0)
}

const abbreviations: Record<SpanUnit, string> = { day: 'd', hour: 'h', minute: 'min' }

function amount(value: number, unit: SpanUnit): string {
  return `${count(value)} ${abbreviations[unit]}`
}

export function exact(at: number): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'short' }).format(at)
}

/** Short date: the year only when it is not this one. */
export function shortDate(at: number, now: number): string {
  const sameYear = new Date(at).getFullYear() === new Date(now).getFullYear()
  return new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    ...(sameYear ? {} : { year: 'numeric' }),
  }).format(at)
}

export function clockTime(at: number): string {
  return new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(at)
}

/** Day and time, the day in a word when it is near: "today 16:40", "tomorrow 09:00", "16 Nov 09:00". */
export function dayAndTime(at: number, now: number): string {
  const days = Math.round((startOfDay(at) - startOfDay(now)) / DAY)
  const day =
    Math.abs(days) <= 1
      ? new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(days, 'day')
      : shortDate(at, now)
  return `${day} ${clockTime(at)}`
}

/** The month a past score fell in, as it is said: "in March"; with the year after eleven months. */
export function inMonth(at: number, now: number): string {
  if (now - at < 31 * DAY) return `on ${shortDate(at, now)}`
  const month = new Intl.DateTimeFormat(locale, {
    month: 'long',
    ...(now - at > 334 * DAY && { year: 'numeric' }),
  })
  return `in ${month.format(at)}`
}

function startOfDay(at: number): number {
  return new Date(at).setHours(0, 0, 0, 0)
}

/** A date under a chart: the day while it is near, then the month, with its year when it is past. */
export function axisDate(at: number, now: number): string {
  if (now - at < 45 * DAY) return shortDate(at, now)
  const sameYear = new Date(at).getFullYear() === new Date(now).getFullYear()
  return new Intl.DateTimeFormat(locale, {
    month: 'short',
    ...(!sameYear && { year: 'numeric' }),
  }).format(at)
}

/** A day with its year: "16 Nov 2026". */
export function dayOf(at: number): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(at)
}

/** A short wait, rounded up: "4 s", "3 min". */
export function roughSpan(ms: number): string {
  const seconds = Math.ceil(ms / 1000)
  return seconds < 60 ? `${count(seconds)} s` : `${count(Math.ceil(seconds / 60))} min`
}

/** A day of a year that is known, in UTC: "3 April". */
export function dayAndMonth(at: number): string {
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    at,
  )
}
