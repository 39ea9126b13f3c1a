import { rulesOf } from '@/lib/cases/rules'
import { normaliseAddress } from '@/lib/customers/address'
import { resultOf, strangersIn } from '@/lib/sources/lookup'
import { freshFor } from '@/lib/sources/lookup-pace'
import { problemOf } from '@/lib/sources/lookup-problem'
import { providerById } from '@/lib/sources/providers'
import { answerOf, healthOf, keepAnswer, keepFailure } from '@/lib/store/lookups'
import { lookAtCases } from '../reminding'
import { settings } from '../settings'
import { ask, valuesOf } from './ask'
import { type LookupSource, lookupSources, sourceKeyOf } from './sources'

/** What is being asked at this moment: lost with the worker, as its requests are. */
const underWay = new Map<string, Promise<void>>()

/**
 * Asks every source about a customer that was not asked about them lately, and stores what they tell.
 * One at a time about one customer: who comes meanwhile waits for the same answer. Resolves when all
 * have answered or failed; how it went is in the store.
 */
export function lookUp(address: string): Promise<void> {
  if (normaliseAddress(address) !== address) throw new Error('This is no normalised address')
  const running = underWay.get(address)
  if (running) return running
  const asking = askAll(address).finally(() => underWay.delete(address))
  underWay.set(address, asking)
  return asking
}

async function askAll(address: string): Promise<void> {
  const sources = (await lookupSources.read()).filter(({ paused }) => !paused)
  const changed = await Promise.all(sources.map((source) => inTurn(source, address)))
  // A new detractor counts at once; the sidebar sees the store by itself.
  if (changed.includes(true)) await lookAtCases()
}

const queues = new Map<string, Promise<unknown>>()

/** One request at a time to each source: none is asked faster than it answers. */
function inTurn(source: LookupSource, address: string): Promise<boolean> {
  const turn = (queues.get(source.id) ?? Promise.resolve()).then(() => askOne(source, address))
  queues.set(
    source.id,
    turn.catch(() => undefined),
  )
  return turn
}

/** @returns whether anything of the customer's is another than before */
async function askOne(source: LookupSource, address: string): Promise<boolean> {
  const provider = providerById(source.provider)
  if (!provider || !(await isDue(source.id, address))) return false
  try {
    const values = await valuesOf(source.id, provider, source.values)
    const found = await ask({ id: source.id, provider, values }, address)
    const now = Date.now()
    const key = sourceKeyOf(provider, source.values)
    const result = resultOf(found, { address, source: key, now })
    const count = strangersIn(result, provider.reach)
    const { windowMs } = rulesOf(await settings.read())
    // It may have been removed while it was asked.
    if (!(await lookupSources.read()).some(({ id }) => id === source.id)) return false
    return await keepAnswer(
      {
        source: source.id,
        address,
        responses: result.responses,
        ...(count > 0 && { problem: { code: 'another-person' as const, count } }),
      },
      { now, freshMs: freshFor(provider.reach), windowMs },
    )
  } catch (error) {
    await keepFailure(source.id, address, problemOf(error), Date.now())
    return false
  }
}

async function isDue(source: string, address: string): Promise<boolean> {
  const [answer, { waitUntil }] = await Promise.all([answerOf(source, address), healthOf(source)])
  const now = Date.now()
  return now >= waitUntil && now >= (answer?.freshUntil ?? 0)
}
