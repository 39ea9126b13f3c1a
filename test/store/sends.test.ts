import { beforeEach, describe, expect, it, vi } from 'vitest'
import { UNNAMED_AGENT } from '@/lib/cases/intervention'
import type { Ticket } from '@/lib/helpdesks/ticket'
import { bucketOf, data } from '@/lib/store/data'
import { draftFor, saveDraft } from '@/lib/store/drafts'
import { interventionsFor } from '@/lib/store/interventions'
import { journal } from '@/lib/store/journal'
import {
  answerSubmission,
  confirmSubmission,
  recordSubmission,
  unconfirmedFor,
} from '@/lib/store/sends'
import { ticketRef } from '@/lib/store/ticket-ref'
import { closed, HOUR, JANE, RULES, response, START } from '../cases/examples'
import { writesOf } from './transactions'

const PAT = 'pat+shop@customers.example'
const NOW = START + 5 * HOUR
const key = 'https://desk.example/1'
const inserted = { at: NOW, template: { id: 'late', title: 'Late delivery' }, fingerprint: 'f00d' }

const ticket = (change: Partial<Ticket> = {}): Ticket => ({
  key,
  helpdesk: 'rt5',
  id: '1',
  url: 'https://desk.example/Ticket/Display.html?id=1',
  subject: 'Where is my order?',
  requesters: [{ address: JANE, name: 'Jane Miller' }],
  reading: false,
  agent: { name: 'Alex Agent' },
  ...change,
})
const both = [{ address: JANE }, { address: PAT }]
const confirm = (result: 'sent' | 'not-sent' | 'unknown') =>
  confirmSubmission(key, result, NOW + HOUR, RULES)

beforeEach(async () => {
  vi.restoreAllMocks()
  await Promise.all([journal.interventions.clear(), journal.drafts.clear(), data.buckets.clear()])
  await data.buckets.put({ bucket: bucketOf(JANE), responses: [response('r1', 3, 0)] })
})

describe('a reply that was sent', () => {
  it('that tells what was changed closes the loop; what it promises is left to be asked about', async () => {
    const promises = [
      { text: 'I will write by Friday.', date: 'by Friday', dueAt: NOW + 50 * HOUR },
    ]
    const told = { ...inserted, promises, loop: { fix: 'f' } }
    await saveDraft(ticketRef(ticket()), { address: JANE, inserted: told })
    await recordSubmission(ticket(), 'marker', NOW)
    await confirm('sent')
    expect(await interventionsFor(JANE)).toMatchObject([
      { kind: 'reply-sent', responseId: 'r1' },
      { kind: 'loop-closed', fix: 'f', responseId: 'r1', at: NOW },
    ])
    expect((await draftFor(key))?.promised).toEqual(promises)
  })

  it('is logged for the customer, with template, case, ticket, agent and the time of the submit', async () => {
    await saveDraft(ticketRef(ticket()), { address: JANE, templateId: 'late', inserted })
    await recordSubmission(ticket(), 'marker', NOW)
    await confirm('sent')
    expect(await interventionsFor(JANE)).toEqual([
      {
        id: expect.any(String),
        kind: 'reply-sent',
        at: NOW,
        agent: { name: 'Alex Agent' },
        address: JANE,
        responseId: 'r1',
        ticket: ticketRef(ticket()),
        template: inserted.template,
        fingerprint: 'f00d',
        seen: 'helpdesk',
        after: [],
      },
    ])
    expect(await draftFor(key)).toEqual({ key, ticket: ticketRef(ticket()), address: JANE })
  })

  it('is logged once, however often it is confirmed', async () => {
    await recordSubmission(ticket(), 'marker', NOW)
    await Promise.all([confirm('sent'), confirm('sent')])
    await confirm('sent')
    expect(await interventionsFor(JANE)).toHaveLength(1)
  })

  it('is logged and cleared in one strict transaction', async () => {
    await recordSubmission(ticket(), 'marker', NOW)
    expect(await writesOf(() => confirm('sent'))).toEqual([
      {
        stores: ['cases', 'drafts', 'interventions', 'sent', 'uses'],
        durability: 'strict',
        committed: true,
      },
    ])
  })

  it('without a template says so, and without an open case belongs to none', async () => {
    await journal.interventions.add(closed('c', 1, 'r1'))
    await recordSubmission(ticket(), 'marker', NOW)
    await confirm('sent')
    const log = await interventionsFor(JANE)
    const reply = log.find(({ kind }) => kind === 'reply-sent')
    expect(reply).toMatchObject({ template: null })
    expect(reply).not.toHaveProperty('responseId')
    expect(reply).not.toHaveProperty('fingerprint')
  })
})

describe('whom a reply was written to', () => {
  const written = async () => (await journal.interventions.toArray()).map(({ address }) => address)

  it.each([
    ['everyone, when nobody was chosen', undefined, both, [JANE, PAT]],
    ['the one the agent chose', PAT, both, [PAT]],
    ['nobody of before, when the requester changed', PAT, [{ address: JANE }], [JANE]],
    ['the chosen one, when the page named nobody', PAT, [], [PAT]],
    ['one mailbox once', undefined, [{ address: JANE }, { address: JANE.toUpperCase() }], [JANE]],
  ])('%s', async (_, chosen, requesters, expected) => {
    if (chosen) await saveDraft(ticketRef(ticket()), { address: chosen })
    await recordSubmission(ticket({ requesters }), 'marker', NOW)
    await confirm('sent')
    expect((await written()).sort()).toEqual([...expected].sort())
  })

  it('nobody known: nothing is noted', async () => {
    await recordSubmission(ticket({ requesters: [] }), 'marker', NOW)
    expect(await draftFor(key)).toBeUndefined()
  })
})

describe('the agent of a reply', () => {
  const agentOf = async (change: Partial<Ticket>, name?: string) => {
    const { agent: _, ...rest } = ticket()
    await recordSubmission({ ...rest, ...change }, 'marker', NOW, name)
    await confirm('sent')
    return (await interventionsFor(JANE))[0]?.agent
  }

  it('is the one of the settings where the page names none', async () => {
    expect(await agentOf({}, 'Sam')).toEqual({ name: 'Sam' })
  })

  it('is marked as unnamed where nobody says: the reply is logged all the same', async () => {
    expect(await agentOf({})).toEqual(UNNAMED_AGENT)
  })
})

describe('a reply that was not seen to be sent', () => {
  it('is dropped when the helpdesk has no record of it; the work in hand stays', async () => {
    await saveDraft(ticketRef(ticket()), { templateId: 'late', inserted })
    await recordSubmission(ticket(), 'marker', NOW)
    await confirm('not-sent')
    expect(await interventionsFor(JANE)).toEqual([])
    expect(await draftFor(key)).toMatchObject({ templateId: 'late', inserted })
    expect(await draftFor(key)).not.toHaveProperty('submitted')
  })

  it('is asked about when the record does not tell, and logged on the agent’s word', async () => {
    await recordSubmission(ticket(), 'marker', NOW)
    await confirm('unknown')
    expect((await draftFor(key))?.submitted?.asked).toBe(true)
    await answerSubmission(key, true, NOW + HOUR, RULES)
    expect(await interventionsFor(JANE)).toMatchObject([{ seen: 'agent', at: NOW }])
  })

  it('is not logged when the agent says no', async () => {
    await recordSubmission(ticket(), 'marker', NOW)
    await confirm('unknown')
    await answerSubmission(key, false, NOW + HOUR, RULES)
    expect(await interventionsFor(JANE)).toEqual([])
    expect(await draftFor(key)).not.toHaveProperty('submitted')
  })

  it('is found again by the site it was submitted on', async () => {
    await recordSubmission(ticket(), 'marker', NOW)
    await recordSubmission(ticket({ key: 'https://desk.example.org/7', id: '7' }), 'other', NOW)
    expect(await unconfirmedFor('https://desk.example')).toEqual([
      { key, id: '1', marker: 'marker' },
    ])
  })

  it('leaves a later submission alone', async () => {
    await recordSubmission(ticket(), 'first', NOW)
    const read = journal.drafts.get.bind(journal.drafts)
    // Submitted again between the reading of the draft and the transaction that settles it.
    vi.spyOn(journal.drafts, 'get').mockImplementationOnce((async (asked: string) => {
      const draft = await read(asked)
      await recordSubmission(ticket(), 'second', NOW + 1)
      return draft
    }) as never)
    await confirm('sent')
    expect(await interventionsFor(JANE)).toEqual([])
    expect((await draftFor(key))?.submitted?.marker).toBe('second')
  })
})
