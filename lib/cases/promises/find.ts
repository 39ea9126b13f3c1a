import type { ParsedComponents, ParsedResult } from 'chrono-node'
import { type Calendar, endOfWork } from '../calendar'
import { zoneOf } from '../zone'
import type { PromiseWords } from './words'

/** When, where and how something was said. */
export interface Said {
  /** The reply's time; dates are taken relative to it. */
  at: number
  calendar: Calendar
  /** The zone of the team where it works around the clock: the device's. */
  zone: string
  /** A slot for a date promises whatever date is in it; a reply only what reads like a promise. */
  from: 'reply' | 'slot'
}

/** A promise to be confirmed by the agent: nothing is logged by itself. */
export interface FoundPromise {
  /** The sentence that says it. */
  text: string
  /** The words of the date, and where they stand in the text. */
  date: string
  index: number
  dueAt: number
  /** "by Friday", said on a Friday: the end of that very day, should that be meant. */
  orToday?: number
  /** The date has passed: it can not be promised any more. */
  past?: true
}

/**
 * What a text promises, and by when. A date counts in a clause that says that something will be done,
 * and is not the date of what was, of what the customer is to do, or of what will not be. A day is
 * due at the end of the team's work on it, else at its end.
 */
export function findWith(words: PromiseWords, text: string, said: Said): FoundPromise[] {
  const found = sentencesIn(text).flatMap((sentence) => inSentence(words, sentence, said))
  return found.filter(
    (one, i) =>
      found.findIndex(({ text, dueAt }) => text === one.text && dueAt === one.dueAt) === i,
  )
}

interface Part {
  text: string
  index: number
}

/** Not after a number ("3. Juni") or a single letter ("z. B.", "p.m."). */
function sentencesIn(text: string): Part[] {
  return partsOf(text, /(?<![\d.\s][.]|\b\p{L}[.])(?<=[.!?…])\s+|\n+/gu)
}

function partsOf(text: string, breaks: RegExp): Part[] {
  const parts: Part[] = []
  let from = 0
  for (const match of text.matchAll(new RegExp(breaks, withGlobal(breaks)))) {
    parts.push({ text: text.slice(from, match.index), index: from })
    from = match.index + match[0].length
  }
  return [...parts, { text: text.slice(from), index: from }]
}

const withGlobal = ({ flags }: RegExp) => (flags.includes('g') ? flags : `${flags}g`)

function inSentence(words: PromiseWords, sentence: Part, said: Said): FoundPromise[] {
  if (said.from === 'reply' && /\?\s*$/.test(sentence.text)) return []
  const zone = said.calendar.kind === 'hours' ? said.calendar.zone : said.zone
  const timezone = (zoneOf(zone).localOf(said.at) - said.at) / 60_000
  const reference = { instant: new Date(said.at), timezone }
  const dates = words.dates.parse(sentence.text, reference, { forwardDate: true })
  return dates.flatMap((date): FoundPromise[] => {
    if (words.ignore.test(date.text)) return []
    if (said.from === 'reply' && !isPromised(words, sentence.text, date)) return []
    const whole = {
      text: sentence.text.trim().slice(0, 300),
      date: date.text.replace(/[\p{P}\s]+$/u, ''),
    }
    const due = dueOf(words, sentence.text, date, zone, said)
    // "By 3 May", in June, is a promise gone wrong; "on 3 May" is none.
    if (said.from === 'reply' && due.past && !isDeadline(words, sentence.text, date)) return []
    return [{ ...whole, index: sentence.index + date.index, ...due }]
  })
}

/** Of a fragment such as "Refund by Friday" the words before the date say enough. */
const FEW_WORDS = 8

function isPromised(words: PromiseWords, sentence: string, date: ParsedResult): boolean {
  const clauses = partsOf(sentence, words.breaks)
  const at = clauses.findLastIndex(({ index }) => index <= date.index)
  const clause = clauses[at]
  if (!clause) return false
  const before = sentence.slice(clause.index, date.index)
  const withDate = before + date.text
  const until = isDeadline(words, sentence, date)
  if (words.past.test(before) && !(until && words.will.test(before))) return false
  // "By Friday, I will ..." and "I will call you, by Friday": the date alone is a clause.
  const alone = clause.text.trim().split(/\s+/).length <= withDate.trim().split(/\s+/).length
  const texts = alone
    ? [clause.text, clauses[at + 1]?.text ?? '', clauses[at - 1]?.text ?? '']
    : [clause.text]
  if (texts.some((text) => words.unless.test(text))) return false
  if (texts.some((text) => words.will.test(text)) || words.coming.test(date.text)) return true
  if (isContinued(words, clauses.slice(0, at)) && (until || words.that.test(clause.text))) {
    return true
  }
  return until && sentence.trim().split(/\s+/).length <= FEW_WORDS
}

/** What the parser took for the date may hold the word before it: "within two days". */
function isDeadline(words: PromiseWords, sentence: string, { index, text }: ParsedResult): boolean {
  const first = /^\S+/.exec(text)?.[0] ?? ''
  return words.deadline.test(sentence.slice(0, index)) || words.deadline.test(first)
}

/** "I will check it and call you by Friday": what will be done goes on over the "and". */
function isContinued(words: PromiseWords, before: readonly Part[]): boolean {
  const last = before.at(-1)
  return last !== undefined && words.will.test(last.text) && !words.unless.test(last.text)
}

const DAY = 86_400_000
/** A day without a year that is further away was meant in the year that has passed. */
const FAR = 200 * DAY

function dueOf(
  words: PromiseWords,
  sentence: string,
  date: ParsedResult,
  zone: string,
  said: Said,
): Pick<FoundPromise, 'dueAt' | 'orToday' | 'past'> {
  const end = date.end ?? date.start
  if (end.isCertain('timezoneOffset')) return { dueAt: end.date().getTime() }
  const midnight = dayOf(end, said.at)
  // "Morning" may stand after what the parser took: "morgen früh".
  const phrase = sentence.slice(date.index, date.index + date.text.length + 10)
  const isMorning = words.morning.test(phrase)
  const dueAt = timeOn(end, midnight, { zone, said, isMorning })
  if (dueAt <= said.at) return { dueAt, past: true }
  const today = Math.floor(zoneOf(zone).localOf(said.at) / DAY) * DAY
  const sameDay = words.weekday.test(date.text) && midnight - today === 7 * DAY
  return { dueAt, ...(sameDay && { orToday: timeOn(end, today, { zone, said, isMorning }) }) }
}

/** The day of a date, written as if it were UTC. */
function dayOf(end: ParsedComponents, saidAt: number): number {
  const day = (year: number) => Date.UTC(year, (end.get('month') ?? 1) - 1, end.get('day') ?? 1)
  const year = end.get('year') ?? new Date(saidAt).getUTCFullYear()
  const named = end.isCertain('month') && end.isCertain('day') && !end.isCertain('year')
  return named && day(year) - saidAt > FAR ? day(year - 1) : day(year)
}

function timeOn(
  end: ParsedComponents,
  midnight: number,
  { zone, said, isMorning }: { zone: string; said: Said; isMorning: boolean },
): number {
  const { momentOf } = zoneOf(zone)
  if (end.isCertain('hour')) {
    return momentOf(midnight + ((end.get('hour') ?? 0) * 60 + (end.get('minute') ?? 0)) * 60_000)
  }
  if (isMorning) return momentOf(midnight + DAY / 2)
  const work = said.calendar.kind === 'hours' ? endOfWork(said.calendar, midnight) : undefined
  return work !== undefined && work > said.at ? work : momentOf(midnight + DAY) - 60_000
}
