import { Dexie } from 'dexie'
import { beforeEach, describe, expect, it } from 'vitest'
import type { StoredCustomer } from '@/lib/store/customer'
import { bucketOf, data } from '@/lib/store/data'
import { saveDraft } from '@/lib/store/drafts'
import { firstLook } from '@/lib/store/first-look'
import { logIntervention } from '@/lib/store/interventions'
import { journal } from '@/lib/store/journal'
import { watchCustomer } from '@/lib/store/watch-customer'
import { about, JANE, response, sent } from '../cases/examples'

const key = 'https://desk.example/1'
const ticket = { key, helpdesk: 'rt5', id: '1', url: 'https://desk.example' }
const [older, newer] = [response('a', 9, 0), response('b', 3, 10)]

const nothing = {
  address: JANE,
  addresses: [JANE],
  ticketKey: key,
  responses: [],
  log: [],
  team: [],
  draft: undefined,
}

/** What the watch tells, in turn. */
function watching() {
  const told: StoredCustomer[] = []
  const waiting: (() => void)[] = []
  const end = watchCustomer(
    JANE,
    key,
    undefined,
    (stored) => {
      told.push(stored)
      for (const go of waiting.splice(0)) go()
    },
    (error) => {
      throw error
    },
  )
  const next = () => new Promise<void>((resolve) => waiting.push(resolve))
  return { told, next, end }
}

beforeEach(async () => {
  for (const one of [data, journal]) {
    one.close()
    await one.delete()
  }
})

async function fill() {
  await data.open()
  await journal.open()
  const replaced = response('b', 2, 10)
  const others = response('z', 1, 5, { address: 'someone@else.example' })
  await data.buckets.put({
    bucket: bucketOf(JANE),
    responses: [{ ...newer, replaced }, others, older],
  })
  await logIntervention(sent('1', 11, 'b'))
  await logIntervention(about(sent('2', 12), 'someone@else.example'))
  await saveDraft(ticket, { address: JANE, templateId: 'late' })
}

describe('firstLook', () => {
  it('reads the customer and the ticket as they are stored, and nobody else', async () => {
    await fill()
    expect(await firstLook(JANE, key)).toEqual({
      address: JANE,
      addresses: [JANE],
      ticketKey: key,
      responses: [older, newer],
      log: [{ ...sent('1', 11, 'b'), after: [] }],
      team: [],
      draft: { key, ticket, address: JANE, templateId: 'late' },
    })
  })

  it('finds nothing where nothing was stored, and makes no database', async () => {
    expect(await firstLook(JANE, key)).toEqual(nothing)
    const names = (await indexedDB.databases()).map(({ name }) => name)
    expect(names).not.toContain('amends-data')
    expect(names).not.toContain('amends-journal')
    await fill()
  })

  it('leaves databases of another version to Dexie', async () => {
    const later = new Dexie('amends-journal')
    later.version(4).stores({ interventions: 'id, address, at', drafts: 'key' })
    await later.open()
    later.close()
    expect(await firstLook(JANE, key)).toBeUndefined()
  })
})

describe('watchCustomer', () => {
  it('tells the same as the first look, then every change, and stops when it is ended', async () => {
    await fill()
    const { told, next, end } = watching()
    await next()
    expect(told).toEqual([await firstLook(JANE, key)])
    const changed = next()
    await logIntervention(sent('3', 13, 'b'))
    await changed
    expect(told.at(-1)?.log.map(({ id }) => id)).toEqual(['1', '3'])
    end()
    await logIntervention(sent('4', 14, 'b'))
    const again = watching()
    await again.next()
    again.end()
    expect(told.at(-1)?.log).toHaveLength(2)
  })
})
