import type { Response } from '@/lib/nps/response'
import { hasMadeUpId } from './response-id'

/** Between what two sources say of the moment: one counts the sending, another cuts the seconds. */
export const TOLERANCE = 2 * 60_000
const DAY = 86_400_000
/** A comment of which one source has only the start is at least so long: shorter ones are whole. */
const CUT = 100

/**
 * Whether two responses with different ids are one that two sources tell of (a file and a webhook).
 * They are when nothing speaks against it: the same address, metric and score; the same moment,
 * within two minutes, or the day where one source names only the day; no two comments that differ,
 * no two surveys that differ. Never when one source named both ids: it knows its responses apart.
 * Better twice than lost: in doubt they are two.
 */
export function isSameResponse(a: Response, b: Response): boolean {
  return (
    a.address === b.address &&
    a.score === b.score &&
    a.metric === b.metric &&
    a.scale?.min === b.scale?.min &&
    a.scale?.max === b.scale?.max &&
    !toldApart(a, b) &&
    isSameMoment(a, b) &&
    (!a.survey || !b.survey || a.survey === b.survey) &&
    fullerComment(a.comment, b.comment) !== undefined
  )
}

/** One source has ids for both, or none for both: then different ids are different responses. */
function toldApart(a: Response, b: Response): boolean {
  return a.source === b.source && hasMadeUpId(a) === hasMadeUpId(b)
}

type When = Pick<Response, 'answeredAt' | 'wholeDay'>

/** Whether two sources can mean the same moment. A whole day matches every moment in it. */
export function isSameMoment(a: When, b: When): boolean {
  if (a.wholeDay && b.wholeDay) return a.answeredAt === b.answeredAt
  if (b.wholeDay) return isSameMoment(b, a)
  const apart = b.answeredAt - a.answeredAt
  return a.wholeDay ? apart >= 0 && apart < DAY : Math.abs(apart) <= TOLERANCE
}

/**
 * Of two tellings of one comment the one that says all: the other is blank, differs in white space
 * only, or was cut. Undefined when they are two comments.
 */
export function fullerComment(a: string, b: string): string | undefined {
  const [one, other] = [fold(a), fold(b)]
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (short !== long && short !== '' && !isCutOf(short, long)) return undefined
  return one.length >= other.length ? a : b
}

const fold = (text: string) => text.replace(/\s+/gu, ' ').trim()

function isCutOf(short: string, long: string): boolean {
  const start = short.replace(/(…|\.\.\.)$/, '').trimEnd()
  return start.length >= CUT && long.startsWith(start)
}
