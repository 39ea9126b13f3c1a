/** Numbers, dates and plurals as the reader's browser writes them. All by the platform's Intl. */

const locale = undefined // the browser's own

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

/** A span as the clock shows it: "2 h 10 min", "3 d 4 h", "under a minute". Always positive. */
export function span(ms: number): string {
  const unit = (value: number, name: 'day' | 'hour' | 'minute') =>
    new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay: 'short' }).format(value)
  const minutes = Math.floor(Math.abs(ms) / MINUTE)
  const [days, hours, rest] = [
    Math.floor(minutes / 1440),
    Math.floor(minutes / 60) % 24,
    minutes % 60,
  ]
  if (days > 0) return hours > 0 ? `${unit(days, 'day')} ${unit(hours, 'hour')}` : unit(days, 'day')
  if (hours > 0)
    return rest > 0 ? `${unit(hours, 'hour')} ${unit(rest, 'minute')}` : unit(hours, 'hour')
  return unit(rest, 'minute')
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
