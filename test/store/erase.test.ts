import { beforeEach, describe, expect, it, vi } from 'vitest'
import { casesOf } from '@/lib/cases/cases-of'
import type { Intervention } from '@/lib/cases/intervention'
import { outcomeOf } from '@/lib/cases/outcome'
import { isAnonymous } from '@/lib/customers/anonymous'
import { bucketOf, responsesIn } from '@/lib/store/buckets'
import { freshenCases } from '@/lib/store/case-index'
import { openCases } from '@/lib/store/cases'
import { data } from '@/lib/store/data'
import { saveDraft } from '@/lib/store/drafts'
import { erase, finishErasures } from '@/lib/store/erase'
import { listErasures } from '@/lib/store/erasures'
import { allInterventions, logIntervention } from '@/lib/store/interventions'
import { journal } from '@/lib/store/journal'
import { keptAsJson, keptOf } from '@/lib/store/kept'
import { countForgotten, eraseForgotten } from '@/lib/store/retention'
import { logWithoutCase } from '@/lib/store/steps'
import { templateUse } from '@/lib/store/template-use'
import { closed, entry, RULES, sent } from '../cases/examples'
import { bring, check, clear, csv, DAY, day, NOW } from './files'

const JANE = 'jane@x.example'
const HEAD = 'email,name,score,comment,date,response id'
const file = csv(
  HEAD,
  `${JANE},Jane Canary,3,Canary words,${day(20)},jane-1`,
  `${JANE},Jane Canary,9,Canary again,${day(1)},jane-2`,
  `pat@x.example,Pat,2,Late,${day(5)},pat-1`,
)
/** Whatever of this is found anywhere is of Jane. */
const OF_JANE = /canary|jane/i

beforeEach(async () => {
  await clear()
  await Promise.all([data.touched.clear(), data.directory.clear()])
  await Promise.all(journal.tables.map((table) => table.clear()))
})

const log = (one: Intervention, own: { address: string; responseId?: string; at: number }) =>
  logIntervention({ ...one, ...own } as Intervention)

/** Jane's case: written to, noted, promised, closed; then a 9. */
async function janesStory() {
  await bring(file)
  const at = NOW - 10 * DAY
  const own = { address: JANE, responseId: 'csv:jane-1' }
  await log(sent('1', 0), { ...own, at })
  await log(entry('2', 'note', 0, { note: 'Canary note' }), { ...own, at: at + 1 })
  await log(closed('3', 0, ''), { ...own, at: at + 2 })
  const mention = entry('4', 'note', 0, { note: `Same as ${JANE.toUpperCase()}` })
  await log(mention, { address: 'pat@x.example', at })
  await saveDraft({ key: `customer:${JANE}` }, { address: JANE, slots: { a: 'Canary' } })
  await saveDraft({ key: 'customer:pat@x.example' }, { address: 'pat@x.example' })
  await freshenCases(RULES, NOW)
}

/** Every row of every table of both databases. */
async function everyByte(): Promise<string> {
  const tables = [...journal.tables, ...data.tables]
  const rows = await Promise.all(
    tables.map(async (table) => [
      table.name,
      await table.toCollection().primaryKeys(),
      await table.toArray(),
    ]),
  )
  return JSON.stringify(rows)
}

describe('erasing a customer', () => {
  it('leaves no byte of them in any table', async () => {
    await janesStory()
    expect(await everyByte()).toMatch(OF_JANE)
    const kept = await erase(JANE, 'Kim', NOW, RULES)
    expect(kept).toMatchObject({ addresses: [JANE] })
    expect(kept.responses).toHaveLength(2)
    const left = await everyByte()
    expect(left).not.toMatch(OF_JANE)
    expect(left).toContain('pat@x.example')
    expect(await keptOf(JANE)).toMatchObject({ responses: [], entries: [], drafts: [] })
  })

  it('keeps the figures: the case, its outcome, the use of the template', async () => {
    await janesStory()
    const before = await templateUse()
    await erase(JANE, 'Kim', NOW, RULES)
    const [erasure] = await listErasures()
    const key = `erased:${erasure?.id}`
    const responses = responsesIn(await data.buckets.get(bucketOf(key)), key)
    const entries = (await allInterventions()).filter(({ address }) => address === key)
    const [one] = casesOf(responses, entries, RULES)
    expect(one).toMatchObject({ state: 'closed', resolution: 'resolved' })
    expect(one && outcomeOf(one, responses, NOW)?.outcome).toBe('recovered')
    expect(await templateUse()).toEqual(before)
  })

  it('goes over all their addresses, what was told, and what others’ entries say of them', async () => {
    await janesStory()
    await bring(csv(HEAD, `jane+shop@x.example,Other,9,Fine,${day(2)},shop-1`))
    const work = 'jane@work.example'
    const more = { address: work, at: NOW - DAY }
    const told = { score: 2, comment: 'Canary', channel: 'phone', answeredAt: NOW - DAY } as const
    const link = { other: JANE, because: 'name' } as const
    for (const one of [
      { ...entry('5', 'address-linked', 0, link), ...more },
      { ...entry('6', 'response-told', 0, told), ...more },
      {
        ...entry('7', 'owner-set', 0, { owner: { name: 'Kim' } }),
        ...more,
        responseId: 'by-hand:6',
      },
      { ...entry('8', 'not-same-customer', 0, { other: work }), address: 'pat@x.example' },
    ]) {
      await logWithoutCase(one as Intervention, RULES)
    }
    const open = async () => (await openCases()).map(({ id, owner }) => [id, owner?.name])
    const before = await open()
    expect(before).toContainEqual(['by-hand:6', 'Kim'])
    expect(await everyByte()).toContain('jane+shop@x.example')
    expect((await erase(JANE, 'Kim', NOW, RULES)).addresses.sort()).toEqual([work, JANE].sort())
    expect(await open()).toEqual([['csv:pat-1', undefined]])
    expect(await journal.interventions.get('6')).toMatchObject({ score: 2, comment: '' })
    expect((await keptOf('jane+shop@x.example')).responses).toHaveLength(1)
    const left = (await everyByte()).replaceAll('jane+shop@x.example', '')
    expect(left).not.toMatch(OF_JANE)
  })

  it('leaves nothing to be done for them', async () => {
    await bring(file)
    await erase('pat@x.example', 'Kim', NOW, RULES)
    await freshenCases(RULES, NOW)
    expect((await openCases()).filter(({ address }) => address !== JANE)).toEqual([])
    expect(await journal.cases.filter(({ address }) => isAnonymous(address)).count()).toBe(1)
  })

  it('is told of without a name, and an old file does not bring them back', async () => {
    await janesStory()
    await erase(JANE, 'Kim', NOW, RULES)
    expect(await listErasures()).toMatchObject([{ at: NOW, by: 'Kim', responses: 2, entries: 3 }])
    const { summary } = await check(file)
    expect(summary).toMatchObject({ added: 0, duplicates: 1, refused: 2 })
    expect(summary.refusals.map(({ code }) => code)).toEqual(['erased', 'erased'])
    await bring(file)
    expect((await keptOf(JANE)).responses).toEqual([])
  })

  it('does not refuse what they answer later', async () => {
    await janesStory()
    await erase(JANE, 'Kim', NOW - DAY / 2, RULES)
    await bring(csv(HEAD, `${JANE},Jane,4,New,${day(0.1)},jane-3`))
    expect((await keptOf(JANE)).responses).toHaveLength(1)
  })

  it.each(['nothing', 'responses'] as const)(
    'goes on at the next start when the browser died with %s moved',
    async (moved) => {
      await janesStory()
      const died = vi.spyOn(moved === 'nothing' ? data : journal, 'transaction')
      died.mockImplementationOnce(() => {
        throw new Error('died')
      })
      await expect(erase(JANE, 'Kim', NOW, RULES)).rejects.toThrow('died')
      died.mockRestore()
      expect(await everyByte()).toMatch(OF_JANE)
      expect(await finishErasures(RULES, NOW)).toBe(1)
      expect(await everyByte()).not.toMatch(OF_JANE)
      expect(await finishErasures(RULES, NOW)).toBe(0)
    },
  )
})

describe('the export of a customer', () => {
  it('has all that is kept of them and nothing of others', async () => {
    await janesStory()
    const exported = JSON.parse(keptAsJson(await keptOf(JANE), NOW))
    expect(exported).toMatchObject({ format: 'amends-person', addresses: [JANE] })
    expect(exported.responses.map((one: { score: number }) => one.score)).toEqual([3, 9])
    expect(exported.log).toHaveLength(3)
    expect(exported.repliesInHand).toHaveLength(1)
    expect(JSON.stringify(exported)).not.toContain('pat@x.example')
  })
})

describe('retention', () => {
  it('erases whoever nothing was heard of, and nobody else', async () => {
    await bring(
      csv(
        HEAD,
        `old@x.example,Old,3,Gone,${day(400)},o-1`,
        `kept@x.example,Kept,3,Written to,${day(400)},k-1`,
        `pat@x.example,Pat,2,Late,${day(5)},p-1`,
      ),
    )
    await log(sent('1', 0), { at: NOW - DAY, address: 'kept@x.example' })
    await log(sent('2', 0), { at: NOW - 500 * DAY, address: 'only-logged@x.example' })
    const before = NOW - 365 * DAY
    expect(await countForgotten(before)).toBe(2)
    expect(await eraseForgotten(before, NOW, RULES, 1)).toBe(1)
    expect(await eraseForgotten(before, NOW, RULES, 10)).toBe(1)
    expect(await eraseForgotten(before, NOW, RULES, 10)).toBe(0)
    const left = await everyByte()
    expect(left).not.toMatch(/old@|only-logged@/)
    expect(left).toContain('kept@x.example')
    expect(left).toContain('pat@x.example')
    expect(await listErasures()).toEqual([])
  })
})
