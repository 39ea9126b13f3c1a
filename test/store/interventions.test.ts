import { beforeEach, describe, expect, it } from 'vitest'
import type { Intervention } from '@/lib/cases/intervention'
import { draftFor, saveDraft } from '@/lib/store/drafts'
import { newId } from '@/lib/store/ids'
import { interventionsFor, latestInterventions, logIntervention } from '@/lib/store/interventions'
import { journal } from '@/lib/store/journal'
import { about, closed, entry, JANE, KIM, START, sent } from '../cases/examples'
import { writesOf } from './transactions'

const ticket = {
  key: 'https://desk.example/1',
  helpdesk: 'rt5',
  id: '1',
  url: 'https://desk.example',
}

beforeEach(async () => {
  await journal.interventions.clear()
  await journal.drafts.clear()
})

describe('newId', () => {
  it('is a UUIDv7 of its time', () => {
    const id = newId(Date.UTC(2030, 0, 1))
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(Number.parseInt(id.replace('-', '').slice(0, 12), 16)).toBe(Date.UTC(2030, 0, 1))
  })

  it('sorts in the order of making, within a millisecond and with the clock set back', () => {
    const now = Date.UTC(2031, 0, 1)
    const ids = Array.from({ length: 10_000 }, (_, i) => newId(i < 9_000 ? now : now - 5_000))
    expect([...ids].sort()).toEqual(ids)
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe('logIntervention', () => {
  it('returns after the commit of one transaction of strict durability', async () => {
    const writes = await writesOf(() => logIntervention(sent('1', 1, 'a')))
    expect(writes).toEqual([{ stores: ['interventions'], durability: 'strict', committed: true }])
    expect(await interventionsFor(JANE)).toEqual([{ ...sent('1', 1, 'a'), after: [] }])
  })

  it('refuses an id that is there and an entry of the wrong shape', async () => {
    await logIntervention(sent('1', 1, 'a'))
    await expect(logIntervention(closed('1', 2, 'a'))).rejects.toThrow()
    await expect(
      logIntervention({ ...sent('2', 1), at: '1' } as unknown as Intervention),
    ).rejects.toThrow()
    expect(await interventionsFor(JANE)).toHaveLength(1)
  })

  it('is read by customer, and newest first for all', async () => {
    const pat = about(sent('2', 2), 'pat@customers.example')
    const late = entry('3', 'note', 3, { note: 'called' })
    for (const one of [late, pat, sent('1', 1)]) await logIntervention(one)
    expect((await interventionsFor(JANE)).map(({ id }) => id)).toEqual(['1', '3'])
    expect((await latestInterventions(2)).map(({ id }) => id)).toEqual(['3', '2'])
  })
})

describe('saveDraft', () => {
  it('changes the fields it is given and leaves the others', async () => {
    await saveDraft(ticket, { address: JANE, templateId: 'late' })
    const submitted = { at: START, marker: 'm', to: [JANE], agent: KIM }
    await Promise.all([
      saveDraft(ticket, { slots: { what: 'a new parcel' } }),
      saveDraft(ticket, { submitted }),
    ])
    await saveDraft(ticket, { templateId: undefined })
    expect(await draftFor(ticket.key)).toEqual({
      key: ticket.key,
      ticket,
      address: JANE,
      slots: { what: 'a new parcel' },
      submitted,
    })
  })
})
