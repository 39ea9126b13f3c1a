import type { LookupProblem } from './lookup-problem'
import { needsTheLead } from './lookup-problem'
import type { Reach } from './providers/provider'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

/**
 * For how long an answer is shown without asking again. Where many pages have to be read for one
 * customer, it is asked less often.
 */
export function freshFor(reach: Reach): number {
  return reach.kind === 'asked' || reach.kind === 'searched' ? 5 * MINUTE : 15 * MINUTE
}

/**
 * Until when a source is left alone after a problem: as long as it said itself; an hour where only
 * the lead can mend it; else a minute, doubled with each failure in a row, an hour at most.
 * @param failures in a row, this one too
 */
export function waitAfter(problem: LookupProblem, failures: number, now: number): number {
  if (problem.code === 'rate-limited') return problem.until
  // Says nothing about the source: asked again as soon as somebody wants to know.
  if (problem.code === 'offline') return now
  if (needsTheLead(problem)) return now + HOUR
  return now + Math.min(HOUR, MINUTE * 2 ** Math.min(failures - 1, 10))
}

const DAY = 24 * HOUR

/**
 * Until when a 429 asks to wait: Retry-After in seconds or as a date (RFC 9110, 10.2.3), a minute
 * where it is missing or makes no sense, a day at most.
 */
export function retryAt(header: string | null, now: number): number {
  const text = header?.trim() ?? ''
  const at = /^\d+$/.test(text) ? now + Number(text) * 1000 : Date.parse(text)
  if (Number.isNaN(at)) return now + MINUTE
  return Math.min(Math.max(at, now + 1000), now + DAY)
}
