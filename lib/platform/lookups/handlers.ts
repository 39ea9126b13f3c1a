import { normaliseAddress } from '@/lib/customers/address'
import { problemOf } from '@/lib/sources/lookup-problem'
import { providerById } from '@/lib/sources/providers'
import type { Provider, Values } from '@/lib/sources/providers/provider'
import { forgetKeys, putKeys } from '@/lib/store/keys'
import { forgetAnswers, forgetSource } from '@/lib/store/lookups'
import type { Handlers } from '../messages'
import { lookAtCases } from '../reminding'
import { ask, forgetToken, type RawAnswer, valuesOf } from './ask'
import { lookUp } from './look-up'
import type { lookupMessages, Trial } from './messages'
import { type LookupSource, lookupSources, MOST_SOURCES, nameOf, originOf } from './sources'

/** What the background does when a page or the sidebar sends one of `lookupMessages`. */
export const lookupHandlers: Handlers<typeof lookupMessages> = {
  async 'look-up'({ address }) {
    await lookUp(address)
    return null
  },
  'try-source': ({ source, keys, address }) => tryOut(source, keys, address),
  async 'save-source'({ source, keys }) {
    const provider = providerOf(source)
    const secrets = await putKeys(source.id, only(keys, provider, true))
    const values = only(source.values, provider, false)
    const origin = originOf(provider, values)
    if (!origin) throw new Error('This source has no address')
    const kept = { ...source, name: nameOf(provider, values), origin, values, secrets }
    // Paused until what is known of it is forgotten: an open sidebar asks as soon as it may.
    await lookupSources.change((all) => put(all, { ...kept, paused: true }))
    await forgetToken(source.id)
    await forgetAnswers(source.id)
    if (!kept.paused) await lookupSources.change((all) => put(all, kept))
    return null
  },
  async 'remove-source'({ id, responses }) {
    // First of all: from now on nothing is asked there.
    await lookupSources.change((all) => all.filter((one) => one.id !== id))
    await forgetKeys(id)
    await forgetToken(id)
    await forgetSource(id, responses, Date.now())
    if (responses === 'take-back') await lookAtCases()
    return null
  },
}

async function tryOut(source: LookupSource, keys: Values, text: string): Promise<Trial> {
  const provider = providerOf(source)
  const answers: RawAnswer[] = []
  const address = normaliseAddress(text)
  if (!address) throw new Error('This is no address')
  try {
    const given = only(keys, provider, true)
    const values = await valuesOf(source.id, provider, source.values, given)
    // Its token is not that of the source as it is kept: the keys may be others.
    const asking = { id: `try ${source.id}`, provider, values }
    await forgetToken(asking.id)
    const found = await ask(asking, address, (answer) => answers.push(answer))
    return { answers, found }
  } catch (error) {
    return { answers, found: [], problem: problemOf(error) }
  }
}

function providerOf({ provider }: LookupSource): Provider {
  const known = providerById(provider)
  if (!known) throw new Error('There is no such provider')
  return known
}

/** The values of the fields that are, or are not, secret: a key given as a setting is not kept. */
function only(values: Values, { fields }: Provider, secret: boolean): Record<string, string> {
  const ids = fields.filter((field) => (field.secret === true) === secret).map(({ id }) => id)
  return Object.fromEntries(
    ids.flatMap((id) => (values[id]?.trim() ? [[id, values[id].trim()]] : [])),
  )
}

function put(all: LookupSource[], source: LookupSource): LookupSource[] {
  const at = all.findIndex(({ id }) => id === source.id)
  if (at >= 0) return all.with(at, source)
  if (all.length >= MOST_SOURCES) throw new Error(`${MOST_SOURCES} sources are kept already`)
  return [...all, source]
}
