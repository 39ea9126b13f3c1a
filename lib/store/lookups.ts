import type { Response } from '@/lib/nps/response'
import { waitAfter } from '@/lib/sources/lookup-pace'
import type { LookupProblem } from '@/lib/sources/lookup-problem'
import {
  ALL,
  BUCKETS,
  type DataBase,
  data,
  type LookupAnswer,
  type SourceHealth,
  type StoredResponse,
} from './data'
import { partErased } from './erasures'
import { newId } from './ids'
import { mergeBatch } from './imports'
import { withoutImport } from './layers'

/**
 * What sources told of customers when they were asked. Their responses lie in the same buckets as
 * imported ones, by the same rule (`merge`); here is when each source was asked, and how it does.
 */

/** Answers are forgotten after this; the responses that they brought stay. */
const KEPT = 30 * 86_400_000

/** What each source was last asked about some addresses. */
export function answersFor(
  addresses: readonly string[],
  db: DataBase = data,
): Promise<LookupAnswer[]> {
  return db.answers
    .where('address')
    .anyOf([...addresses])
    .toArray()
}

export function answerOf(
  source: string,
  address: string,
  db: DataBase = data,
): Promise<LookupAnswer | undefined> {
  return db.answers.get([source, address])
}

export function healthOfSources(db: DataBase = data): Promise<SourceHealth[]> {
  return db.sourceHealth.toArray()
}

export async function healthOf(source: string, db: DataBase = data): Promise<SourceHealth> {
  return (await db.sourceHealth.get(source)) ?? { source, failures: 0, waitUntil: 0, added: 0 }
}

/** A source's answer about one customer. */
export interface Told {
  source: string
  address: string
  responses: readonly Response[]
  /** What was wrong with it although it came: it told of other people too. */
  problem?: LookupProblem
}

/**
 * Keeps what a source told. One transaction: the responses and what is known of the source are
 * stored together or not at all.
 * @returns whether anything of the customer's is another than before
 */
export async function keepAnswer(
  { source, address, responses, problem }: Told,
  { now, freshMs, windowMs }: { now: number; freshMs: number; windowMs: number },
  db: DataBase = data,
): Promise<boolean> {
  const batch = responses.map((response, i) => ({ response, row: i + 1 }))
  const { fresh } = await partErased(batch)
  const tables = [db.buckets, db.touched, db.directory, db.answers, db.sourceHealth]
  return db.transaction('rw', tables, async () => {
    // Each answer is an arrival of its own, so that an edited response takes the place of the old.
    const arrival = { importId: arrivalOf(source, newId(now)), at: now, windowMs }
    const { counts } = await mergeBatch(fresh, arrival, db, true)
    await db.answers.put({
      source,
      address,
      askedAt: now,
      freshUntil: now + freshMs,
      found: responses.length,
      ...(problem && { problem }),
    })
    await db.answers
      .where('askedAt')
      .below(now - KEPT)
      .delete()
    const { failedAt, added } = await healthOf(source, db)
    await db.sourceHealth.put({
      source,
      workedAt: now,
      ...(failedAt !== undefined && { failedAt }),
      ...(problem && { problem, failedAt: now }),
      failures: 0,
      waitUntil: 0,
      added: added + counts.added,
    })
    return counts.added + counts.updated > 0
  })
}

/** Notes that a source could not be asked; what it told before stands. */
export async function keepFailure(
  source: string,
  address: string,
  problem: LookupProblem,
  now: number,
  db: DataBase = data,
): Promise<void> {
  await db.transaction('rw', db.answers, db.sourceHealth, async () => {
    const [before, health] = await Promise.all([
      answerOf(source, address, db),
      healthOf(source, db),
    ])
    const known = before ?? { source, address, askedAt: 0, found: 0 }
    await db.answers.put({ ...known, problem, freshUntil: 0 })
    // To be offline says nothing about the source.
    if (problem.code === 'offline') return
    const failures = health.failures + 1
    const waitUntil = waitAfter(problem, failures, now)
    await db.sourceHealth.put({ ...health, problem, failedAt: now, failures, waitUntil })
  })
}

/** Lets a source be asked anew, about everyone: the lead changed something, or asks for it. */
export async function forgetAnswers(source: string, db: DataBase = data): Promise<void> {
  await db.transaction('rw', db.answers, db.sourceHealth, async () => {
    await db.answers.where('[source+address]').between([source, ''], [source, '\uffff']).delete()
    const { problem: _, ...health } = await healthOf(source, db)
    await db.sourceHealth.put({ ...health, failures: 0, waitUntil: 0 })
  })
}

/** Buckets in memory at once. */
const SLICE = 256

/**
 * Forgets all about a source that was removed; `responses` also takes back what it brought: what it
 * had updated stands again.
 */
export async function forgetSource(
  source: string,
  responses: 'keep' | 'take-back',
  now: number,
  db: DataBase = data,
): Promise<void> {
  if (responses === 'take-back') await takeBack(source, now, db)
  await forgetAnswers(source, db)
  // Responses that stay are counted on.
  if (responses === 'take-back') await db.sourceHealth.delete(source)
}

async function takeBack(source: string, now: number, db: DataBase): Promise<void> {
  const start = arrivalOf(source, '')
  await db.touched.put({ address: ALL, mark: newId(now) })
  for (let from = 0; from < BUCKETS; from += SLICE) {
    await db.transaction('rw', db.buckets, async () => {
      const slice = await db.buckets
        .where('bucket')
        .between(from, from + SLICE)
        .toArray()
      for (const { bucket, responses } of slice) {
        const left = withoutArrivals(responses, start)
        if (left === responses) continue
        if (left.length === 0) await db.buckets.delete(bucket)
        else await db.buckets.put({ bucket, responses: left })
      }
    })
  }
  // Again: whoever made the index meanwhile saw half of it.
  await db.touched.put({ address: ALL, mark: newId(now) })
}

/** The same list where none of it arrived so. */
function withoutArrivals(responses: StoredResponse[], start: string): StoredResponse[] {
  if (!responses.some((one) => arrivalsOf(one, start).length > 0)) return responses
  return responses.flatMap((one) => {
    const left = arrivalsOf(one, start).reduce<StoredResponse | undefined>(
      (response, arrival) => response && takenOut(response, arrival),
      one,
    )
    return left ? [left] : []
  })
}

function takenOut(response: StoredResponse, arrival: string): StoredResponse | undefined {
  const left = withoutImport(response, arrival)
  return left ? left.response : response
}

/** By which arrivals a response, and what stood there before, came. */
function arrivalsOf({ importId = '', replaced }: StoredResponse, start: string): string[] {
  const below = replaced ? arrivalsOf(replaced, start) : []
  return importId.startsWith(start) ? [importId, ...below] : below
}

/** What a response has as its import: which source, and which of its answers. */
const arrivalOf = (source: string, answer: string) => `lookup:${source}:${answer}`
