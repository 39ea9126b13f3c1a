import type { CaseRules } from '@/lib/cases/rules'
import { isAnonymous } from '@/lib/customers/anonymous'
import type { MailboxRules } from '@/lib/customers/mailbox'
import { BUCKETS } from './buckets'
import { data } from './data'
import { erase } from './erase'
import { addressesOfCustomer } from './identities'
import { interventionsFor } from './interventions'
import { journal } from './journal'
import { historyFor } from './responses'

/** Buckets in memory at once. */
const SLICE = 64

/**
 * Addresses of whom nothing was heard and for whom nothing was done since `before`: no response, no
 * entry in the log. In pieces, so that memory stays flat. `mailbox`: the team's rules for spellings of an
 * address.
 */
export async function* forgottenSince(
  before: number,
  mailbox?: MailboxRules,
): AsyncGenerator<string[]> {
  const seen = new Set<string>()
  for (let from = 0; from < BUCKETS; from += SLICE) {
    const last = await lastResponses(from, from + SLICE)
    const old = [...last].filter(([, at]) => at < before).map(([address]) => address)
    const piece: string[] = []
    for (const address of old) {
      seen.add(address)
      if (await isQuietSince(address, before, mailbox)) piece.push(address)
    }
    for (const [address] of last) seen.add(address)
    if (piece.length > 0) yield piece
  }
  // Without any response, but written to.
  const logged = (await journal.interventions.orderBy('address').uniqueKeys()) as string[]
  const rest: string[] = []
  for (const address of logged) {
    if (seen.has(address) || isAnonymous(address)) continue
    if (await isQuietSince(address, before, mailbox)) rest.push(address)
  }
  if (rest.length > 0) yield rest
}

async function lastResponses(from: number, to: number): Promise<Map<string, number>> {
  const last = new Map<string, number>()
  const buckets = await data.buckets.where('bucket').between(from, to).toArray()
  for (const { address, answeredAt } of buckets.flatMap(({ responses }) => responses)) {
    if (isAnonymous(address)) continue
    last.set(address, Math.max(answeredAt, last.get(address) ?? answeredAt))
  }
  return last
}

/** Under any address of theirs: who is erased is erased under all. */
async function isQuietSince(
  address: string,
  before: number,
  mailbox: MailboxRules | undefined,
): Promise<boolean> {
  const addresses = await addressesOfCustomer(address, mailbox)
  const [entries, answers] = await Promise.all([
    Promise.all(addresses.map(interventionsFor)),
    Promise.all(addresses.map((one) => historyFor(one))),
  ])
  return (
    entries.flat().every(({ at }) => at < before) &&
    answers.flat().every(({ answeredAt }) => answeredAt < before)
  )
}

/** How many customers would be erased now. */
export async function countForgotten(before: number, mailbox?: MailboxRules): Promise<number> {
  let count = 0
  for await (const piece of forgottenSince(before, mailbox)) count += piece.length
  return count
}

/**
 * Erases whoever nothing was heard of since `before`, at most so many: the rest comes next time.
 * @returns how many were erased.
 */
export async function eraseForgotten(
  before: number,
  now: number,
  rules: CaseRules,
  most: number,
): Promise<number> {
  const due: string[] = []
  for await (const piece of forgottenSince(before, rules.mailbox)) {
    due.push(...piece)
    if (due.length >= most) break
  }
  const all = due.slice(0, most)
  for (const address of all) await erase(address, undefined, now, rules)
  return all.length
}
