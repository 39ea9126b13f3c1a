import {
  addTally,
  type Sent,
  type Tally,
  type TemplateUse,
  talliesOf,
  useFor,
} from '@/lib/replies/use'
import { journal, type SentTo } from './journal'

/**
 * How often each template was used and what followed, by template id; a template that was never used
 * is not in it. One small row a template: read it in a live query. `names`: those of the agent who
 * asks (`myNames`, lib/platform/me.ts); nothing is `mine` without.
 * Kept up to date with the index of cases (`freshenCases`).
 */
export async function templateUse(
  names: ReadonlySet<string> = new Set(),
): Promise<Map<string, TemplateUse>> {
  const rows = await journal.uses.toArray()
  return new Map(rows.map((tally) => [tally.template, useFor(tally, names)]))
}

/** What one customer was sent, as the log says it now. */
export interface Renewed {
  address: string
  sent: Sent[]
}

/**
 * Puts right what is kept of these customers, and by the difference the counts. Inside a
 * transaction on `sent` and `uses`.
 */
export async function renewUse(customers: readonly Renewed[]): Promise<void> {
  const fresh = new Map(customers.map((one) => [one.address, one.sent]))
  const addresses = [...fresh.keys()]
  const kept = new Map(
    (await journal.sent.bulkGet(addresses)).flatMap((row) =>
      row ? [[row.address, row.sent]] : [],
    ),
  )
  const changed = addresses
    .map((address) => ({
      address,
      before: kept.get(address) ?? [],
      after: fresh.get(address) ?? [],
    }))
    .filter(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after))
  if (changed.length === 0) return
  const gone = changed.filter(({ after }) => after.length === 0)
  await journal.sent.bulkDelete(gone.map(({ address }) => address))
  await journal.sent.bulkPut(
    changed
      .filter(({ after }) => after.length > 0)
      .map(({ address, after }) => rowOf(address, after)),
  )
  await recount(
    changed.flatMap(({ before }) => [...talliesOf(before).values()]),
    changed.flatMap(({ after }) => [...talliesOf(after).values()]),
  )
}

function rowOf(address: string, sent: Sent[]): SentTo {
  const silent = sent.flatMap(({ silentAt }) => silentAt ?? [])
  return {
    address,
    sent,
    templates: [...new Set(sent.map(({ template }) => template))],
    ...(silent.length > 0 && { silentAt: Math.min(...silent) }),
  }
}

async function recount(less: readonly Tally[], more: readonly Tally[]): Promise<void> {
  const ids = [...new Set([...less, ...more].map(({ template }) => template))]
  const rows = new Map<string, Tally>()
  for (const row of await journal.uses.bulkGet(ids)) if (row) rows.set(row.template, row)
  const count = (tallies: readonly Tally[], sign: 1 | -1) => {
    for (const tally of tallies) {
      const { template } = tally
      const row = rows.get(template) ?? { ...tally, uses: 0, byAgent: {}, followed: {} }
      rows.set(template, addTally(row, tally, sign))
    }
  }
  count(more, 1)
  count(less, -1)
  const left = [...rows.values()].filter(({ uses }) => uses > 0)
  const isLast = (row: Tally) => (one: Tally) =>
    one.template === row.template && one.lastAt === row.lastAt
  // The last use was taken back: only then all of them are looked at.
  const dated = left.map(async (row) =>
    less.some(isLast(row)) && !more.some(isLast(row))
      ? { ...row, lastAt: await lastUse(row.template) }
      : row,
  )
  await journal.uses.bulkPut(await Promise.all(dated))
  await journal.uses.bulkDelete(ids.filter((id) => (rows.get(id)?.uses ?? 0) <= 0))
}

async function lastUse(template: string): Promise<number> {
  const rows = await journal.sent.where('templates').equals(template).toArray()
  const sent = rows.flatMap((row) => row.sent).filter((one) => one.template === template)
  return sent.reduce((last, { at }) => Math.max(last, at), 0)
}

/** Customers of whom it shows by now that they stay silent. */
export function nowSilent(now: number): Promise<string[]> {
  return journal.sent.where('silentAt').belowOrEqual(now).primaryKeys()
}
