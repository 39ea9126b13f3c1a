import { beforeEach, describe, expect, it } from 'vitest'
import type { Ticket } from '@/lib/helpdesks/ticket'
import { data } from '@/lib/store/data'
import { draftFor, saveDraft } from '@/lib/store/drafts'
import { interventionsFor } from '@/lib/store/interventions'
import { journal } from '@/lib/store/journal'
import { askWhetherSent, holdSubmission, recordRequest, settleDue } from '@/lib/store/seen-sends'
import {
  answerSubmission,
  confirmSubmission,
  recordSubmission,
  unconfirmedFor,
} from '@/lib/store/sends'
import { ticketRef } from '@/lib/store/ticket-ref'
import { HOUR, JANE, RULES, START } from '../cases/examples'

const NOW = START + 5 * HOUR
const key = 'https://desk.example/1'
const ticket: Ticket = {
  key,
  helpdesk: 'chatwoot',
  id: '1',
  url: 'https://desk.example/1',
  requesters: [{ address: JANE }],
  reading: false,
  agent: { name: 'Alex Agent' },
}
const inserted = { at: NOW, template: { id: 'late', title: 'Late' }, fingerprint: 'f00d' }
const record = (now: number, formWatched = false) => recordRequest(ticket, now, { formWatched })
const submitted = async () => (await draftFor(key))?.submitted
const replies = async () =>
  (await interventionsFor(JANE)).filter(({ kind }) => kind === 'reply-sent')

beforeEach(async () => {
  await Promise.all([journal.interventions.clear(), journal.drafts.clear(), data.buckets.clear()])
})

describe('a send that two ways see', () => {
  it('is logged once: the request settles the submission that the form noted', async () => {
    await recordSubmission(ticket, '41', NOW)
    expect(await record(NOW + 20, true)).toBe(NOW)
    expect((await submitted())?.marker).toBe('41')
    await confirmSubmission(key, 'sent', NOW + 900, RULES, NOW)
    await confirmSubmission(key, 'sent', NOW + 950, RULES)
    expect(await replies()).toHaveLength(1)
  })

  it('is logged once when the record tells first', async () => {
    await recordSubmission(ticket, '41', NOW)
    const at = await record(NOW + 20, true)
    await confirmSubmission(key, 'sent', NOW + 900, RULES)
    await confirmSubmission(key, 'sent', NOW + 950, RULES, at)
    expect(await replies()).toHaveLength(1)
  })

  it('control: without a form of its own the next request is a send of its own', async () => {
    expect(await record(NOW)).toBe(NOW)
    await confirmSubmission(key, 'sent', NOW + 1, RULES, NOW)
    expect(await record(NOW + 20)).toBe(NOW + 20)
    await confirmSubmission(key, 'sent', NOW + 40, RULES, NOW + 20)
    expect(await replies()).toHaveLength(2)
  })

  it('nobody known: there is nothing to settle', async () => {
    expect(await recordRequest({ ...ticket, requesters: [] }, NOW, { formWatched: false })).toBe(
      undefined,
    )
  })
})

describe('a send that can be taken back', () => {
  it('counts when its time has passed, not before, and once', async () => {
    await record(NOW)
    await holdSubmission(key, NOW, NOW + 15_000)
    expect(await unconfirmedFor('https://desk.example')).toEqual([])
    expect(await settleDue(NOW + 14_999, RULES)).toBe(NOW + 15_000)
    expect(await replies()).toEqual([])
    expect(await settleDue(NOW + 15_000, RULES)).toBe(undefined)
    await settleDue(NOW + 16_000, RULES)
    expect(await replies()).toMatchObject([{ at: NOW, seen: 'helpdesk' }])
  })

  it('does not when it was taken back, and a later one is not held in its place', async () => {
    await record(NOW)
    await holdSubmission(key, NOW, NOW + 15_000)
    await confirmSubmission(key, 'not-sent', NOW + 5_000, RULES, NOW)
    await record(NOW + 9_000)
    await holdSubmission(key, NOW, NOW + 15_000)
    await settleDue(NOW + 60_000, RULES)
    expect(await replies()).toEqual([])
    expect((await submitted())?.at).toBe(NOW + 9_000)
  })
})

describe('a reply of which only its insertion is known', () => {
  const ask = (at: number) => askWhetherSent(ticket, at, undefined)
  beforeEach(() => saveDraft(ticketRef(ticket), { address: JANE, inserted }))

  it('is asked about, counted on the agent’s word only, and asked about once', async () => {
    await ask(NOW + HOUR)
    expect(await submitted()).toMatchObject({ asked: true, at: NOW + HOUR, to: [JANE] })
    expect(await replies()).toEqual([])
    await answerSubmission(key, false, NOW + HOUR, RULES)
    await ask(NOW + 2 * HOUR)
    expect(await submitted()).toBe(undefined)
    expect(await replies()).toEqual([])
  })

  it('is logged with its template when the agent says yes', async () => {
    await ask(NOW + HOUR)
    await answerSubmission(key, true, NOW + HOUR, RULES)
    expect(await replies()).toMatchObject([{ seen: 'agent', template: inserted.template }])
  })

  it('is asked about anew when it was put in anew', async () => {
    await ask(NOW + HOUR)
    await answerSubmission(key, false, NOW + HOUR, RULES)
    await saveDraft(ticketRef(ticket), { inserted: { ...inserted, at: NOW + 2 * HOUR } })
    await ask(NOW + 3 * HOUR)
    expect((await submitted())?.asked).toBe(true)
  })

  it('is not asked about while the helpdesk itself may still tell', async () => {
    await record(NOW + 1)
    await ask(NOW + 2)
    expect((await submitted())?.asked).toBe(undefined)
    await confirmSubmission(key, 'sent', NOW + 3, RULES, NOW + 1)
    await ask(NOW + 4)
    expect(await submitted()).toBe(undefined)
    expect(await replies()).toHaveLength(1)
  })
})
