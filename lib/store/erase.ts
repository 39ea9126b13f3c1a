import type { Intervention } from '@/lib/cases/intervention'
import type { CaseRules } from '@/lib/cases/rules'
import { toldIn } from '@/lib/cases/told'
import {
  anonymousEntry,
  anonymousKey,
  anonymousResponse,
  withoutMentions,
} from '@/lib/customers/anonymous'
import type { Response } from '@/lib/nps/response'
import { inTimeOrder } from '@/lib/nps/responses'
import { bucketOf, responsesIn } from './buckets'
import { indexCustomers, indexTables } from './case-index'
import { type Bucket, data } from './data'
import { unfileAddresses } from './directory'
import { isAbout } from './drafts'
import type { Erasure } from './erasure-rows'
import { hashOf, saltOf } from './erasures'
import { forgetIdentities } from './identities'
import { journal } from './journal'
import { type Kept, keptOf } from './kept'

/**
 * Erases one customer: their responses and what was done for them go over to a key that leads to
 * nobody, without words, names, tickets or ids; the team's figures stay. Texts of other customers'
 * entries that name the address lose it. Returns after both commits; throws when it could not be
 * done, and then the next start goes on with it (`finishErasures`).
 * @param by who does it; absent where it is the retention's time: then nothing keeps an import from
 *   bringing the customer back, to be erased again
 * @returns what was kept of them until now.
 */
export async function erase(
  address: string,
  by: string | undefined,
  now: number,
  rules: CaseRules,
): Promise<Kept> {
  const found = await keptOf(address, rules.mailbox)
  const { addresses, responses, entries } = found
  const salt = await saltOf()
  const people =
    by === undefined ? [] : await Promise.all(addresses.map((one) => hashOf(salt, one)))
  const ids = Object.fromEntries([
    ...responses.map(({ id }) => [id, `erased:${crypto.randomUUID()}`]),
    // Made of the entry's own id, which stays and says nothing of the customer.
    ...toldIn(entries).map(({ id }) => [id, id]),
  ])
  const erasure: Erasure = {
    id: crypto.randomUUID(),
    at: now,
    ...(by !== undefined && { by }),
    ...{ salt, people, responses: responses.length, entries: entries.length },
    running: { addresses, ids },
  }
  await journal.erasures.add(erasure)
  await carryOut(erasure, rules, now)
  return found
}

/** Goes on with what a browser that died left half done. @returns how many. */
export async function finishErasures(rules: CaseRules, now: number): Promise<number> {
  const broken = await journal.erasures.filter(({ running }) => running !== undefined).toArray()
  for (const one of broken) await carryOut(one, rules, now)
  return broken.length
}

/** Can be done again from the start at any point. */
async function carryOut(erasure: Erasure, rules: CaseRules, now: number): Promise<void> {
  const { running, ...done } = erasure
  if (!running) return
  const { addresses, ids } = running
  const key = anonymousKey(erasure.id)
  const responses = await moveResponses(addresses, key, ids)
  const own = [journal.drafts, journal.erasures, journal.identities]
  const tables = [...new Set([...indexTables, ...own])]
  await journal.transaction('rw', tables, async () => {
    await forgetIdentities(addresses)
    await rewriteOwn(addresses, key, ids)
    if (erasure.by !== undefined) await rewriteMentions(addresses)
    await journal.drafts.filter((draft) => isAbout(draft, addresses)).delete()
    const before = addresses.map((address) => ({ address, responses: [] }))
    await indexCustomers([...before, { address: key, responses }], rules, now)
    if (erasure.by === undefined) await journal.erasures.delete(erasure.id)
    else await journal.erasures.put(done)
  })
}

/** From the customer's buckets into that of the key, in one transaction. */
function moveResponses(
  addresses: readonly string[],
  key: string,
  ids: Readonly<Record<string, string>>,
): Promise<Response[]> {
  const { buckets, touched, directory, answers } = data
  return data.transaction('rw', buckets, touched, directory, answers, async () => {
    const moved: Response[] = []
    for (const number of new Set(addresses.map(bucketOf))) {
      const bucket = await data.buckets.get(number)
      const own = bucket?.responses.filter(({ address }) => addresses.includes(address)) ?? []
      if (!bucket || own.length === 0) continue
      moved.push(
        ...own.map((one) => anonymousResponse(one, key, ids[one.id] ?? crypto.randomUUID())),
      )
      await put({ ...bucket, responses: bucket.responses.filter((one) => !own.includes(one)) })
    }
    const target = (await data.buckets.get(bucketOf(key))) ?? {
      bucket: bucketOf(key),
      responses: [],
    }
    if (moved.length > 0) {
      await put({ ...target, responses: [...target.responses, ...inTimeOrder(moved)] })
    }
    await data.touched.bulkDelete([...addresses])
    await unfileAddresses(addresses)
    // That a source was asked about them is a trace of them, too.
    await data.answers
      .where('address')
      .anyOf([...addresses])
      .delete()
    return responsesIn(await data.buckets.get(bucketOf(key)), key)
  })
}

async function put(bucket: Bucket): Promise<void> {
  if (bucket.responses.length > 0) await data.buckets.put(bucket)
  else await data.buckets.delete(bucket.bucket)
}

async function rewriteOwn(
  addresses: readonly string[],
  key: string,
  ids: Readonly<Record<string, string>>,
): Promise<void> {
  const own = await journal.interventions
    .where('address')
    .anyOf([...addresses])
    .toArray()
  const left = own.flatMap((entry) => anonymousEntry(entry, key, ids) ?? [])
  const still = new Set(left.map(({ id }) => id))
  await journal.interventions.bulkDelete(own.flatMap(({ id }) => (still.has(id) ? [] : [id])))
  await journal.interventions.bulkPut(left)
}

/** Notes about others, and the team's fixes, in which the address stands. */
async function rewriteMentions(addresses: readonly string[]): Promise<void> {
  const changed: Intervention[] = []
  await journal.interventions.each((entry) => {
    const left = withoutMentions(entry, addresses)
    if (left !== entry) changed.push(left)
  })
  await journal.interventions.bulkPut(changed)
}
