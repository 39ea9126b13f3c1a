import type { EntryOf, Intervention, InterventionKind } from '@/lib/cases/intervention'
import type { Response } from '@/lib/nps/response'

/**
 * What is left of a customer who is erased: scores and steps with their times, so that the team's
 * figures stay true, under a key that leads to nobody. Written as lists of what is kept: whatever
 * is added to a response or an entry later is not, until it is named here.
 */

const PREFIX = 'erased:'

/** The key that stands in an address's place. `id`: random, and in no relation to the customer. */
export const anonymousKey = (id: string): string => `${PREFIX}${id}`

/** Whether an address is the key of somebody who was erased. */
export const isAnonymous = (address: string): boolean => address.startsWith(PREFIX)

/** In the place of words. */
const GONE = '…'

/** @param id a new one: the old one may be made of the address, or lead to it at the source */
export function anonymousResponse(response: Response, address: string, id: string): Response {
  const { score, metric, scale, answeredAt, receivedAt, source } = response
  // A score of another metric stays one of that: it says nothing of NPS.
  const of = metric && scale && { metric, scale }
  return { id, address, score, ...of, comment: '', answeredAt, receivedAt, source }
}

type Kept<K extends InterventionKind> = Partial<EntryOf<K>>

/** By kind: what an entry tells besides who did it and when; null where nothing of it is left. */
const kept: { [K in InterventionKind]: ((entry: EntryOf<K>) => Kept<K>) | null } = {
  'reply-sent': ({ template, seen }) => ({ template, seen }),
  contacted: ({ channel }) => ({ channel }),
  'contact-tried': ({ channel }) => ({ channel }),
  'owner-set': ({ owner }) => ({ owner }),
  'cause-set': ({ cause }) => ({ cause }),
  'promise-made': ({ dueAt, from }) => ({ text: GONE, dueAt, from }),
  'promise-moved': ({ promise, dueAt }) => ({ promise, dueAt }),
  'promise-kept': ({ promise }) => ({ promise }),
  'promise-broken': ({ promise }) => ({ promise }),
  'fix-recorded': null,
  'loop-closed': ({ fix }) => ({ ...(fix && { fix }) }),
  'playbook-step-done': ({ step }) => ({ step }),
  'asked-again': () => ({}),
  'case-closed': ({ resolution }) => ({ resolution }),
  'case-reopened': () => ({}),
  note: null,
  'address-linked': null,
  'not-same-customer': null,
  'response-told': ({ score, answeredAt, channel }) => ({
    score,
    answeredAt,
    channel,
    comment: '',
  }),
  undone: ({ undoes }) => ({ undoes }),
}

/**
 * An entry about a customer, without the customer.
 * @param ids the new ids of their responses, by the old ones
 * @returns undefined for an entry that is nothing without its words
 */
export function anonymousEntry(
  entry: Intervention,
  address: string,
  ids: Readonly<Record<string, string>>,
): Intervention | undefined {
  const rest = (kept[entry.kind] as ((entry: Intervention) => object) | null)?.(entry)
  if (!rest) return undefined
  const { id, at, agent, kind, after, responseId } = entry
  const own = responseId === undefined ? undefined : ids[responseId]
  return {
    ...{ id, at, agent, kind, address },
    ...(after && { after }),
    ...(own !== undefined && { responseId: own }),
    ...rest,
  } as Intervention
}

/** A value with every text in it that names one of the addresses put right; the same one where none does. */
export function withoutMentions<T>(value: T, addresses: readonly string[]): T {
  if (typeof value === 'string') return withoutIn(value, addresses) as T
  if (Array.isArray(value)) {
    const all = value.map((one) => withoutMentions(one, addresses))
    return (all.some((one, i) => one !== value[i]) ? all : value) as T
  }
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(value)
  const cleaned = fields.map(([key, one]) => [key, withoutMentions(one, addresses)] as const)
  const same = cleaned.every(([, one], i) => one === fields[i]?.[1])
  return same ? value : (Object.fromEntries(cleaned) as T)
}

function withoutIn(text: string, addresses: readonly string[]): string {
  let left = text
  for (const address of addresses) {
    let at = left.toLowerCase().indexOf(address)
    while (at >= 0) {
      left = `${left.slice(0, at)}${GONE}${left.slice(at + address.length)}`
      at = left.toLowerCase().indexOf(address)
    }
  }
  return left
}
