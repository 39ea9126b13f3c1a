import { browser } from 'wxt/browser'
import * as z from 'zod/mini'
import { converse } from '@/lib/sources/lookup'
import { LookupError } from '@/lib/sources/lookup-problem'
import type { Found, HttpRequest, Provider, SignIn, Values } from '@/lib/sources/providers/provider'
import { keysOf } from '@/lib/store/keys'
import { isGranted } from '../permissions'
import { readSiteAddress } from '../site-address'
import { askText, type HttpRules } from './http'
import { originOf } from './sources'

/** A source as it is asked: which one, how, and with which values; `id` names where its token is kept. */
export interface Asking {
  id: string
  provider: Provider
  /** Of all fields. */
  values: Values
}

/** An answer as it came, for a lead who tries a source. */
export interface RawAnswer {
  url: string
  text: string
}

/**
 * Asks a source about one customer, in as many requests as that takes. Throws LookupError.
 * @param onAnswer hears each answer as it came
 */
export async function ask(
  { id, provider, values }: Asking,
  address: string,
  onAnswer: (answer: RawAnswer) => void = () => {},
): Promise<Found[]> {
  const origin = await checkedOrigin(provider, values)
  const request = async (one: HttpRequest): Promise<unknown> => {
    const text = await askText(one, rulesFor(origin))
    onAnswer({ url: one.url, text })
    return JSON.parse(text)
  }
  const talk = (token: string) =>
    converse(provider.lookUp({ address, values, token, now: Date.now() }), request)
  const { signIn } = provider
  if (!signIn) return talk('')
  const kept = await keptToken(id)
  if (kept !== undefined) {
    try {
      return await talk(kept)
    } catch (error) {
      // It may have been withdrawn before its time: a new one decides.
      if (!(error instanceof LookupError) || error.problem.code !== 'key-refused') throw error
    }
  }
  return talk(await newToken(id, signIn, values, origin))
}

/** Of a source as it is kept: with the keys, which nobody else reads. Throws LookupError without one. */
export async function valuesOf(
  id: string,
  { fields }: Provider,
  values: Values,
  keys: Values = {},
): Promise<Values> {
  const all = { ...values, ...(await keysOf(id)), ...keys }
  const missing = fields.some((field) => field.secret && !field.optional && !all[field.id])
  if (missing) throw new LookupError({ code: 'no-key' })
  return all
}

async function checkedOrigin(provider: Provider, values: Values): Promise<string> {
  const origin = originOf(provider, values)
  // As of a helpdesk: encrypted, or in a private network.
  if (!origin || !('origin' in readSiteAddress(origin)) || !(await isGranted(origin))) {
    throw new LookupError({ code: 'no-access' })
  }
  return origin
}

const rulesFor = (origin: string): HttpRules => ({
  origin,
  now: Date.now,
  online: () => navigator.onLine,
})

const Token = z.strictObject({ token: z.string(), until: z.number() })
const tokenKey = (id: string) => `lookup-token:${id}`

/** Tokens are kept in memory for this session of the browser, out of reach of content scripts. */
async function keptToken(id: string): Promise<string | undefined> {
  const key = tokenKey(id)
  const kept = Token.safeParse((await browser.storage.session.get(key))[key])
  return kept.success && Date.now() < kept.data.until ? kept.data.token : undefined
}

async function newToken(id: string, { request, read }: SignIn, values: Values, origin: string) {
  const text = await askText(request(values), rulesFor(origin))
  const { token, seconds } = read(JSON.parse(text))
  const until = Date.now() + Math.max(0, seconds - 60) * 1000
  await browser.storage.session.set({ [tokenKey(id)]: { token, until } })
  return token
}

export async function forgetToken(id: string): Promise<void> {
  await browser.storage.session.remove(tokenKey(id))
}
