import { beforeEach, describe, expect, it } from 'vitest'
import type { Intervention } from '@/lib/cases/intervention'
import { DISTINCT } from '@/lib/customers/mailbox'
import { freshenCases } from '@/lib/store/case-index'
import { openCases } from '@/lib/store/cases'
import { data, WHOLE } from '@/lib/store/data'
import {
  addressesUnder,
  fileAddresses,
  idKey,
  makeDirectoryWhole,
  tidyDirectory,
} from '@/lib/store/directory'
import { saveDraft } from '@/lib/store/drafts'
import { firstLook } from '@/lib/store/first-look'
import { addressesOfCustomer, setApartFrom } from '@/lib/store/identities'
import { beginImport, finishImport, importResponses } from '@/lib/store/imports'
import { journal } from '@/lib/store/journal'
import { answerSubmission, recordSubmission } from '@/lib/store/sends'
import { logTogether, logWithoutCase } from '@/lib/store/steps'
import { undoImport } from '@/lib/store/take-back'
import { entry, HOUR, JANE, PAT, RULES, response, START } from '../cases/examples'
import { writesOf } from './transactions'

const WORK = 'jane@work.example'
const OLD = 'jane@old.example'

beforeEach(async () => {
  await Promise.all([data, journal].flatMap((db) => db.tables.map((table) => table.clear())))
})

async function bring(...responses: ReturnType<typeof response>[]): Promise<string> {
  const { id } = await beginImport('nps.csv', 0, START)
  const batch = responses.map((one, row) => ({ response: one, row }))
  await importResponses(id, batch, RULES.windowMs)
  await finishImport(id, START)
  return id
}

const link = (id: string, address: string, other: string) =>
  entry(id, 'address-linked', 1, { address, other, because: 'by-hand' })
const undo = (id: string, { address, id: undoes }: Intervention) =>
  entry(id, 'undone', 2, { address, undoes })
const log = (one: Intervention) => logWithoutCase(one, RULES)
const groupOf = async (address: string) => (await addressesOfCustomer(address)).sort()

describe('links', () => {
  it('are found from every address they join, in one read, until they are taken back', async () => {
    const second = link('2', WORK, OLD)
    await log(link('1', JANE, WORK))
    await log(second)
    for (const one of [JANE, WORK, OLD])
      expect(await groupOf(one)).toEqual([JANE, OLD, WORK].sort())
    expect(await journal.identities.get(OLD)).toMatchObject({ address: OLD, apart: [] })
    await log(undo('3', second))
    expect(await groupOf(JANE)).toEqual([JANE, WORK].sort())
    expect(await groupOf(OLD)).toEqual([OLD])
    expect(await journal.identities.get(OLD)).toBeUndefined()
  })

  it('are saved with what is found by them in one strict transaction', async () => {
    const writes = await writesOf(() => log(link('1', JANE, WORK)))
    const own = writes.filter(({ stores }) => stores.includes('identities'))
    expect(own).toMatchObject([{ durability: 'strict', committed: true }])
    expect(own[0]?.stores).toContain('interventions')
  })

  it('several are taken back and made anew at once', async () => {
    const [one, two] = [link('1', JANE, WORK), link('2', OLD, WORK)]
    await logTogether([one, two], RULES)
    await logTogether([undo('3', one), undo('4', two)], RULES)
    expect(await groupOf(WORK)).toEqual([WORK])
    await logTogether([{ ...one, id: '5' }], RULES)
    expect(await groupOf(WORK)).toEqual([JANE, WORK].sort())
  })

  it('an answer that they are not the same is known from both sides', async () => {
    const no = entry('1', 'not-same-customer', 1, { other: PAT })
    await log(no)
    expect(await setApartFrom([PAT])).toEqual(new Set([JANE]))
    expect(await setApartFrom([JANE])).toEqual(new Set([PAT]))
    expect(await groupOf(JANE)).toEqual([JANE])
    await log(undo('2', no))
    expect(await setApartFrom([JANE, PAT])).toEqual(new Set())
  })
})

describe('a customer with several addresses', () => {
  beforeEach(async () => {
    await bring(response('r1', 3, 0), response('w1', 9, -99, { address: WORK }))
    await log(link('1', JANE, WORK))
  })

  it('is read as one, from either', async () => {
    await log(entry('2', 'note', 3, { address: WORK, note: 'Moved jobs' }))
    const seen = await firstLook(WORK, 'k')
    expect(seen?.addresses).toEqual([WORK, JANE])
    expect(seen?.responses.map(({ id }) => id)).toEqual(['w1', 'r1'])
    expect(seen?.log.map(({ id }) => id).sort()).toEqual(['1', '2'])
  })

  it('finds the work in hand that began at another address, where there is no ticket', async () => {
    await saveDraft({ key: `customer:${JANE}` }, { address: JANE, templateId: 'late' })
    expect((await firstLook(WORK, `customer:${WORK}`))?.draft?.templateId).toBe('late')
    expect((await firstLook(WORK, 'https://desk.example/1'))?.draft).toBeUndefined()
  })

  it('a reply on a ticket of one address contacts the case of the other, under its own address', async () => {
    await freshenCases(RULES)
    const key = 'https://desk.example/1'
    const ticket = {
      ...{ key, helpdesk: 'rt5', id: '1', url: key, reading: false, agent: { name: 'Kim Lee' } },
      requesters: [{ address: WORK }, { address: JANE }],
    }
    await recordSubmission(ticket, '', START + HOUR)
    await answerSubmission(key, true, START + HOUR, RULES)
    const [reply, ...more] = await journal.interventions
      .filter(({ kind }) => kind === 'reply-sent')
      .toArray()
    expect(reply).toMatchObject({ address: JANE, responseId: 'r1', ticket: { key } })
    expect(more).toEqual([])
    expect(await openCases()).toMatchObject([{ id: 'r1', contactedAt: START + HOUR }])
  })

  it('with an open case under each, the reply contacts both', async () => {
    await bring(response('w2', 2, 1, { address: WORK }))
    await freshenCases(RULES)
    const ticket = {
      ...{ key: 'k', helpdesk: 'rt5', id: '1', url: 'https://desk.example', reading: false },
      requesters: [{ address: WORK }],
    }
    await recordSubmission(ticket, '', START + HOUR)
    await answerSubmission('k', true, START + HOUR, RULES)
    expect((await openCases()).map(({ id, contactedAt }) => [id, contactedAt]).sort()).toEqual([
      ['r1', START + HOUR],
      ['w2', START + HOUR],
    ])
  })
})

describe('the directory', () => {
  it('finds who shares a company, an id or a mailbox; nobody by a free-mail domain', async () => {
    await bring(
      response('1', 3, 0, { address: 'a@acme.example', externalId: '7' }),
      response('2', 9, 0, { address: 'b@acme.example' }),
      response('3', 9, 0, { address: 'a@gmail.com', externalId: '7' }),
      response('4', 9, 0, { address: 'a+x@gmail.com' }),
    )
    await bring(response('5', 9, 0, { address: 'c@acme.example' }))
    const at = ['a', 'b', 'c'].map((name) => `${name}@acme.example`)
    expect(await addressesUnder('acme.example')).toEqual(at)
    expect(await addressesUnder(idKey('csv', '7'))).toEqual(['a@acme.example', 'a@gmail.com'])
    expect(await addressesUnder('gmail.com')).toEqual([])
    const plusTags = { ...DISTINCT, plusTags: true }
    const both = ['a+x@gmail.com', 'a@gmail.com']
    for (const one of both) {
      expect((await addressesOfCustomer(one, plusTags)).sort()).toEqual(both)
      expect(await addressesOfCustomer(one)).toEqual([one])
    }
    await log(
      entry('9', 'not-same-customer', 1, { address: 'a+x@gmail.com', other: 'a@gmail.com' }),
    )
    expect(await addressesOfCustomer('a@gmail.com', plusTags)).toEqual(['a@gmail.com'])
  })

  it('is stored with the import, and not written again for what it knows', async () => {
    await bring(response('1', 3, 0))
    const stores = async () => {
      const writes = await writesOf(() => bring(response('2', 4, 1)))
      return writes.map((one) => one.stores.join(' '))
    }
    expect(await stores()).toContain('buckets directory imports parts touched')
    const all = await data.directory.toArray()
    await stores()
    expect(await data.directory.toArray()).toEqual(all)
  })

  it('gives up on an id that many have', async () => {
    const many = Array.from({ length: 50 }, (_, i) => `${i}@a${i}.example`)
    await fileAddresses(many.map((address) => ({ address, source: 'csv', externalId: 'null' })))
    expect((await addressesUnder(idKey('csv', 'null'))).length).toBe(20)
  })

  it('stays short to read, however many come one by one', async () => {
    for (let i = 0; i < 200; i++) await fileAddresses([{ address: `p${i}@acme.example` }])
    expect((await addressesUnder('acme.example')).length).toBe(200)
    expect(await data.directory.count()).toBeLessThan(70)
    await tidyDirectory()
    expect((await addressesUnder('acme.example')).at(-1)).toBe('p199@acme.example')
    expect(await data.directory.count()).toBe(1)
  })

  it('is made once of what was stored before there was one', async () => {
    await bring(response('1', 3, 0))
    await data.directory.clear()
    await makeDirectoryWhole()
    expect(await addressesUnder('customers.example')).toEqual([JANE])
    expect(await data.directory.get([WHOLE.shelf, WHOLE.piece])).toBeDefined()
    expect(await writesOf(() => makeDirectoryWhole())).toEqual([])
  })
})

describe('a response that was told', () => {
  const told = (id: string, score: number, at: number) =>
    entry(id, 'response-told', at, {
      ...{ score, comment: 'Still waiting', channel: 'phone', answeredAt: START + at * HOUR },
    })

  it('opens its case at once, is read as a response, and goes when it is taken back', async () => {
    await freshenCases(RULES)
    const one = told('1', 3, 5)
    await log(one)
    expect(await openCases()).toMatchObject([{ id: 'by-hand:1', score: 3, address: JANE }])
    const [read] = (await firstLook(JANE, 'k'))?.responses ?? []
    expect(read).toMatchObject({ source: 'by-hand', told: { by: 'Kim Lee', channel: 'phone' } })
    expect(await addressesUnder('customers.example')).toEqual([JANE])
    await log(undo('2', one))
    expect(await openCases()).toEqual([])
    expect((await firstLook(JANE, 'k'))?.responses).toEqual([])
  })

  it('stays when the index is made anew and when an import is taken back', async () => {
    const id = await bring(response('r1', 2, 0))
    await log(told('1', 9, 5))
    await log(told('2', 4, 6))
    await undoImport(id, START)
    await freshenCases(RULES)
    expect((await openCases()).map((one) => one.id)).toEqual(['by-hand:2'])
  })
})
