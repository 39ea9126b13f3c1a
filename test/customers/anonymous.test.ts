import { describe, expect, it } from 'vitest'
import { type EntryOf, Intervention, type InterventionKind } from '@/lib/cases/intervention'
import {
  anonymousEntry,
  anonymousKey,
  anonymousResponse,
  isAnonymous,
  withoutMentions,
} from '@/lib/customers/anonymous'
import { Response } from '@/lib/nps/response'

const KEY = anonymousKey('1')
const CANARY = 'canary-7f3a'

describe('a key', () => {
  it('is no address and is known for what it is', () => {
    expect(isAnonymous(KEY)).toBe(true)
    expect(KEY).not.toContain('@')
    expect(isAnonymous('jane@x.example')).toBe(false)
  })
})

describe('a response', () => {
  it('keeps score and times, and nothing that a source may add', () => {
    const full = {
      id: `survey:${CANARY}`,
      address: `${CANARY}@x.example`,
      score: 3,
      comment: CANARY,
      answeredAt: 5,
      receivedAt: 6,
      source: 'csv',
      name: CANARY,
      company: CANARY,
      externalId: CANARY,
      told: { by: CANARY, channel: 'phone' },
      addedLater: CANARY,
    }
    const left = anonymousResponse(full, KEY, 'erased:2')
    expect(Response.parse(left)).toEqual(left)
    expect(JSON.stringify(left)).not.toContain(CANARY)
    expect(left).toMatchObject({ score: 3, answeredAt: 5, receivedAt: 6 })
  })
})

type Own<K extends InterventionKind> = Partial<Omit<EntryOf<K>, 'kind' | 'address'>>

/** One entry of every kind, the canary in each of its texts. */
const told: { [K in InterventionKind]: Own<K> } = {
  'reply-sent': {
    template: { id: 't', title: 'Late' },
    fingerprint: CANARY,
    shingles: [1],
    seen: 'agent',
  },
  contacted: { channel: 'phone', note: CANARY },
  'contact-tried': { channel: 'phone', note: CANARY },
  'owner-set': { owner: { name: 'Kim' }, brief: CANARY },
  'cause-set': { cause: 'delivery' },
  'promise-made': { text: CANARY, dueAt: 9, from: 'agent' },
  'promise-moved': { promise: 'p', dueAt: 10, note: CANARY },
  'promise-kept': { promise: 'p' },
  'promise-broken': { promise: 'p', note: CANARY },
  'fix-recorded': { cause: 'delivery', what: CANARY },
  'loop-closed': { fix: 'f', note: CANARY },
  'playbook-step-done': { step: 's' },
  'asked-again': {},
  'case-closed': { resolution: 'resolved', note: CANARY },
  'case-reopened': { note: CANARY },
  note: { note: CANARY },
  'address-linked': { other: CANARY, because: 'name' },
  'not-same-customer': { other: CANARY },
  'response-told': { score: 3, comment: CANARY, answeredAt: 5, channel: 'phone' },
  undone: { undoes: 'u' },
}

/** Kinds that are nothing without the customer. */
const NOTHING = new Set(['note', 'fix-recorded', 'address-linked', 'not-same-customer'])

describe('a score of another metric', () => {
  it('does not become one of NPS', () => {
    const csat = {
      ...{ id: 'a', address: 'a@x.example', score: 2, comment: '', answeredAt: 5, receivedAt: 6 },
      ...{ source: 'csv', metric: 'csat' as const, scale: { min: 1, max: 5 } },
    }
    const left = anonymousResponse(csat, KEY, 'erased:3')
    expect(Response.parse(left)).toMatchObject({ metric: 'csat', scale: { min: 1, max: 5 } })
  })
})

describe('an entry', () => {
  const ticket = { key: CANARY, helpdesk: 'rt5', id: CANARY, url: CANARY, subject: CANARY }
  const common = { id: 'e', at: 7, agent: { name: 'Kim' }, address: CANARY, responseId: CANARY }
  const entries = Object.entries(told).map(
    ([kind, own]) => ({ ...common, ticket, after: ['d'], kind, ...own }) as Intervention,
  )

  it.each(entries)('keeps its shape and loses every word: $kind', (entry) => {
    const left = anonymousEntry(entry, KEY, { [CANARY]: 'erased:2' })
    if (NOTHING.has(entry.kind)) {
      expect(left).toBeUndefined()
      return
    }
    expect(Intervention.parse(left)).toEqual(left)
    expect(JSON.stringify(left)).not.toContain(CANARY)
    expect(left).toMatchObject({ at: 7, agent: { name: 'Kim' }, responseId: 'erased:2' })
    expect(left).not.toHaveProperty('shingles')
  })

  it('of no case stays of none', () => {
    const [entry] = entries
    if (!entry) throw new Error('No entry')
    expect(anonymousEntry(entry, KEY, {})).not.toHaveProperty('responseId')
  })
})

describe('mentions', () => {
  it('of the address go, in any case, wherever they stand', () => {
    const entry = { note: 'See JANE@x.example and pat@x.example', in: ['jane@x.example'], at: 3 }
    expect(withoutMentions(entry, ['jane@x.example'])).toEqual({
      note: 'See … and pat@x.example',
      in: ['…'],
      at: 3,
    })
  })

  it('leave what names nobody as it is', () => {
    const entry = { note: 'See pat@x.example', deep: { n: null } }
    expect(withoutMentions(entry, ['jane@x.example'])).toBe(entry)
  })
})
