import { cleanName, normaliseAddress } from '@/lib/customers/address'
import type { Response } from '@/lib/nps/response'
import { cleanComment, cleanLine } from './clean'
import { readDate } from './date'
import { LookupError } from './lookup-problem'
import type {
  Found,
  HttpRequest,
  Provider,
  ProviderField,
  Reach,
  Talk,
  Told,
  Values,
} from './providers/provider'
import { responseId } from './response-id'
import { readScore } from './score'

/** No provider here asks more for one customer; a source that keeps naming a next page is not believed. */
const MOST_REQUESTS = 12

/**
 * Leads a lookup: makes each of its requests by `ask`, which answers with the JSON, to its end.
 * Throws what `ask` and the lookup throw.
 */
export async function converse(
  talk: Talk,
  ask: (request: HttpRequest) => Promise<unknown>,
): Promise<Found[]> {
  let step = talk.next()
  for (let asked = 0; !step.done; asked++) {
    if (asked === MOST_REQUESTS) throw new LookupError({ code: 'shape', where: 'next' })
    step = talk.next(await ask(step.value))
  }
  return step.value
}

/** Why something that a source told is no response of the customer's. */
export type FoundProblem = 'another' | 'no-address' | 'metric' | 'unanswered' | 'score' | 'date'

/** What came of what a source told. */
export interface LookupResult {
  responses: Response[]
  /** How many are not kept, by why. */
  left: Partial<Record<FoundProblem, number>>
}

interface Asked {
  /** Normalised. */
  address: string
  /** First part of the responses' ids. */
  source: string
  now: number
}

/**
 * What of all that was found are NPS responses of the asked customer. One that names nobody or
 * somebody else is never theirs. Scores and dates are read as those of files; a time without a zone
 * is in UTC.
 */
export function resultOf(found: readonly Found[], asked: Asked): LookupResult {
  const result: LookupResult = { responses: [], left: {} }
  for (const one of found) {
    const read = responseOf(one, asked)
    if (typeof read === 'string') result.left[read] = (result.left[read] ?? 0) + 1
    else result.responses.push(read)
  }
  return result
}

/**
 * How many of the answers were about another person, where the source was asked about this one only:
 * then that is a fault to tell, and not how the source works.
 */
export function strangersIn({ left }: LookupResult, reach: Reach): number {
  return reach.kind === 'asked' ? (left.another ?? 0) : 0
}

function responseOf(found: Found, { address, source, now }: Asked): Response | FoundProblem {
  const whose = String(found.address)
  if (whose.trim() === '') return 'no-address'
  if (normaliseAddress(whose) !== address) return 'another'
  if (!isNps(found.metric)) return 'metric'
  const score = readScore(String(found.score))
  if ('code' in score) return score.code === 'unanswered' ? 'unanswered' : 'score'
  const date = readDate(String(found.at), { zone: 'utc', now })
  if ('code' in date) return 'date'
  const answered = { address, score: score.score, answeredAt: date.at }
  const name = cleanName(String(found.name ?? ''), address)
  const company = cleanLine(String(found.company ?? ''))
  const survey = cleanLine(String(found.survey ?? ''))
  const externalId = cleanLine(String(found.customer ?? ''))
  const sent = readDate(String(found.sentAt ?? ''), { zone: 'utc', now })
  return {
    id: responseId(source, cleanLine(String(found.id ?? '')), answered),
    ...answered,
    comment: cleanComment(String(found.comment ?? '')),
    ...(date.wholeDay && { wholeDay: true as const }),
    receivedAt: now,
    source,
    ...(name && { name }),
    ...(company && { company }),
    ...(survey && { survey }),
    ...(externalId && { externalId }),
    ...('at' in sent && sent.at <= date.at && { askedAt: sent.at }),
  }
}

/** Where a source does not say what it measured, its provider has taken the NPS question. */
function isNps(metric: Told | undefined): boolean {
  return metric === undefined || metric === '' || /^nps$/i.test(String(metric).trim())
}

/** What is wrong with a field as the lead filled it in; undefined when it will do. */
export function fieldProblem(
  { id, optional, choices, pattern }: ProviderField,
  values: Values,
): 'empty' | 'pattern' | undefined {
  const value = values[id]?.trim() ?? ''
  if (value === '') return optional ? undefined : 'empty'
  if (choices && !choices.includes(value)) return 'pattern'
  return pattern && !pattern.test(value) ? 'pattern' : undefined
}

/** The fields' values at first. */
export function initialValues({ fields }: Provider): Values {
  return Object.fromEntries(fields.map(({ id, initial }) => [id, initial ?? '']))
}
