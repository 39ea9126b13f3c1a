import { beforeEach, describe, expect, it } from 'vitest'
import { checkFile } from '@/lib/store/check-file'
import { BUCKETS, bucketOf, data, type ImportRecord } from '@/lib/store/data'
import { importFile } from '@/lib/store/import-file'
import { beginImport, importResponses, listImports } from '@/lib/store/imports'
import { countResponses, historyFor } from '@/lib/store/responses'
import { recoverImports, undoImport } from '@/lib/store/take-back'
import { bring, check, clear, csv, day, everything, NOW, planFor, tools } from './files'

const HEAD = 'email,score,comment,date,response id'
const JANE = `jane@x.example,3,Slow.,${day(5)},r1`
const PAT = `pat@x.example,10,,${day(40)},r2`
const JANE_BEFORE = `jane@x.example,8,,${day(230)},r3`
const file = csv(HEAD, JANE, PAT, JANE_BEFORE)

/** What is stored, in an order of its own and without what differs from run to run. */
const stored = async () =>
  (await everything())
    .map(({ importId: _, receivedAt: __, ...rest }) => rest)
    .sort((a, b) => (a.id < b.id ? -1 : 1))

const numbers = ({ added, updated, duplicates, refused, casesOpened }: ImportRecord) => ({
  added,
  updated,
  duplicates,
  refused,
  casesOpened,
})

beforeEach(clear)

describe('an import', () => {
  it('brings in what its dry run said', async () => {
    const { summary } = await check(file)
    expect(summary).toMatchObject({ rows: 3, added: 3, updated: 0, duplicates: 0, refused: 0 })
    expect(summary.casesOpened).toBe(1)
    expect(await everything()).toEqual([])
    const record = await bring(file)
    expect(record).toMatchObject({ state: 'done', fileName: 'scores.csv', startedAt: NOW })
    expect(numbers(record)).toEqual({
      added: 3,
      updated: 0,
      duplicates: 0,
      refused: 0,
      casesOpened: 1,
    })
    expect(await countResponses()).toBe(3)
  })

  it('keeps a customer in one bucket, oldest response first', async () => {
    await bring(file)
    const bucket = await data.buckets.get(bucketOf('jane@x.example'))
    expect(bucket?.responses.map(({ id }) => id)).toEqual(['csv:r1', 'csv:r3'])
    const history = await historyFor('jane@x.example')
    expect(history.map(({ score }) => score)).toEqual([8, 3])
    expect(await historyFor('nobody@x.example')).toEqual([])
    expect((await data.buckets.toArray()).every(({ bucket: n }) => n >= 0 && n < BUCKETS)).toBe(
      true,
    )
  })

  it('changes nothing when it is repeated', async () => {
    await bring(file)
    const before = await data.buckets.toArray()
    const { summary } = await check(file)
    expect(summary).toMatchObject({ added: 0, updated: 0, duplicates: 3, casesOpened: 0 })
    const again = await bring(file)
    expect(numbers(again)).toEqual({
      added: 0,
      updated: 0,
      duplicates: 3,
      refused: 0,
      casesOpened: 0,
    })
    expect(await data.buckets.toArray()).toEqual(before)
    expect(await countResponses()).toBe(3)
  })

  it('counts a row that a file holds twice once', async () => {
    const record = await bring(csv(HEAD, JANE, JANE, PAT))
    expect(numbers(record)).toMatchObject({ added: 2, duplicates: 1, refused: 0 })
  })

  it('refuses a row that gives an earlier one other content', async () => {
    const twice = csv(HEAD, JANE, PAT, JANE.replace('Slow.', 'Fast.'))
    const { summary } = await check(twice)
    expect(summary).toMatchObject({ added: 2, refused: 1 })
    expect(summary.refusals).toEqual([{ row: 4, code: 'repeated', value: 'jane@x.example' }])
    expect(numbers(await bring(twice))).toMatchObject({ added: 2, refused: 1 })
    expect(await historyFor('jane@x.example')).toMatchObject([{ comment: 'Slow.' }])
  })

  it('keeps two customers with the same response id apart', async () => {
    await bring(csv(HEAD, JANE))
    const record = await bring(csv(HEAD, JANE.replace('jane@', 'joan@')))
    expect(numbers(record)).toMatchObject({ added: 1, updated: 0 })
    expect(await historyFor('jane@x.example')).toHaveLength(1)
    expect(await historyFor('joan@x.example')).toHaveLength(1)
  })

  it('updates a response that changed, and keeps what it was', async () => {
    await bring(file, NOW - 1000)
    const record = await bring(csv(HEAD, JANE.replace('Slow.', 'Slow and rude.')))
    expect(numbers(record)).toEqual({
      added: 0,
      updated: 1,
      duplicates: 0,
      refused: 0,
      casesOpened: 0,
    })
    expect(await countResponses()).toBe(3)
    const [, jane] = await historyFor('jane@x.example')
    expect(jane).toMatchObject({ comment: 'Slow and rude.', receivedAt: NOW - 1000 })
    expect(jane).not.toHaveProperty('replaced')
  })

  it('opens one case a customer, and none for history', async () => {
    const { casesOpened } = await bring(
      csv(
        HEAD,
        `a@x.example,3,,${day(1)},1`,
        `a@x.example,2,,${day(2)},2`,
        `b@x.example,6,,${day(29)},3`,
        `c@x.example,0,,${day(31)},4`,
        `d@x.example,7,,${day(1)},5`,
      ),
    )
    expect(casesOpened).toBe(2)
  })

  it('opens a case when an update makes a detractor of a passive', async () => {
    await bring(csv(HEAD, `a@x.example,7,,${day(1)},1`))
    const worse = csv(HEAD, `a@x.example,4,,${day(1)},1`)
    expect((await check(worse)).summary.casesOpened).toBe(1)
    expect((await bring(worse)).casesOpened).toBe(1)
  })
})

describe('what is taken back', () => {
  it('leaves the store as it was: undo', async () => {
    await bring(file)
    const before = await stored()
    const second = await bring(
      csv(HEAD, JANE.replace(',3,', ',4,'), `new@x.example,9,,${day(3)},r9`),
    )
    expect(numbers(second)).toMatchObject({ added: 1, updated: 1 })
    await undoImport(second.id, NOW)
    expect(await stored()).toEqual(before)
    expect(await countResponses()).toBe(3)
    expect(await data.imports.get(second.id)).toMatchObject({ state: 'undone' })
  })

  it('unwinds import after import, newest first', async () => {
    const states = [await stored()]
    for (const comment of ['one', 'two', 'three']) {
      await bring(csv(HEAD, JANE.replace('Slow.', comment)), NOW + states.length)
      states.push(await stored())
    }
    for (const expected of states.slice(0, -1).reverse()) {
      const last = (await listImports()).find(({ state }) => state === 'done')
      await undoImport(last?.id ?? '', NOW)
      expect(await stored()).toEqual(expected)
    }
    expect(await data.buckets.count()).toBe(0)
    expect((await listImports()).map(({ state }) => state)).toEqual(['undone', 'undone', 'undone'])
  })

  it('is any import: what later ones changed stays as they left it', async () => {
    const first = await bring(file)
    const second = await bring(csv(HEAD, PAT.replace(',10,', ',9,')), NOW + 1)
    await undoImport(first.id, NOW)
    expect(await stored()).toMatchObject([{ id: 'csv:r2', score: 9 }])
    expect(await data.imports.get(second.id)).toMatchObject({ added: 1, updated: 0 })
    expect(await countResponses()).toBe(1)
    await undoImport(second.id, NOW)
    expect(await stored()).toEqual([])
    await expect(undoImport(second.id, NOW)).rejects.toThrow('stands')
  })

  it('is all of a cancelled import', async () => {
    await bring(file)
    const before = await stored()
    const { checked } = await check(
      csv(HEAD, JANE.replace(',3,', ',5,'), `n@x.example,1,,${day(1)},n`),
    )
    const controller = new AbortController()
    // Cancelled after its only batch was stored, before it was finished.
    const onProgress = () => controller.abort(new Error('cancelled'))
    const importing = importFile(checked, tools({ signal: controller.signal, onProgress }))
    await expect(importing).rejects.toThrow('cancelled')
    expect(await stored()).toEqual(before)
    expect(await countResponses()).toBe(3)
    expect((await listImports()).map(({ state }) => state).sort()).toEqual(['cancelled', 'done'])
  })

  it('is all of an import that the browser did not survive', async () => {
    await bring(file)
    const before = await stored()
    const { checked } = await check(
      csv(HEAD, JANE.replace(',3,', ',5,'), `n@x.example,1,,${day(1)},n`),
    )
    const { id } = await beginImport('dead.csv', 0, NOW)
    for await (const batch of checked.spill.batches()) await importResponses(id, batch, 1)
    // Control: without the recovery it would be half there.
    expect(await stored()).not.toEqual(before)
    const broken = await recoverImports(NOW)
    expect(broken.map(({ fileName }) => fileName)).toEqual(['dead.csv'])
    expect(await stored()).toEqual(before)
    expect(await data.imports.get(id)).toMatchObject({ state: 'cancelled' })
    expect(await recoverImports(NOW)).toEqual([])
  })

  it('is the rest of an undo that the browser did not survive', async () => {
    const { id } = await bring(file)
    await data.imports.update(id, { state: 'undoing' })
    await data.buckets.delete(bucketOf('jane@x.example'))
    await recoverImports(NOW)
    expect(await stored()).toEqual([])
    expect(await data.imports.get(id)).toMatchObject({ state: 'undone' })
  })

  it('is everything when the store fails in the middle', async () => {
    const { checked } = await check(file)
    const fail = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
    await expect(importFile(checked, tools({ onProgress: fail }))).rejects.toThrow('full')
    expect(await stored()).toEqual([])
    expect(await listImports()).toMatchObject([{ state: 'cancelled' }])
  })
})

describe('a batch', () => {
  it('goes into a running import only', async () => {
    const { id } = await bring(file)
    await expect(importResponses(id, [], 1)).rejects.toThrow('does not run')
    await expect(importResponses('none', [], 1)).rejects.toThrow('does not run')
  })
})

describe('the dry run', () => {
  it('asks which number is the day, and takes the answer', async () => {
    const open = csv('email,score,date', 'a@x.example,9,03/04/2026', 'b@x.example,9,05/06/2026')
    const plan = await planFor(open)
    expect(await checkFile(open, plan, tools())).toMatchObject({
      kind: 'order',
      evidence: { dates: 2, either: 2, example: { text: '03/04/2026' } },
    })
    const { summary, checked } = await check(open, { order: 'month-first' })
    expect(summary.earliest).toBe(Date.UTC(2026, 2, 4))
    await importFile(checked, tools())
    expect(await historyFor('a@x.example')).toMatchObject([{ answeredAt: Date.UTC(2026, 2, 4) }])
  })

  it('finds the order that one row of many proves', async () => {
    const many = Array.from({ length: 5000 }, (_, i) => `p${i}@x.example,9,03/04/2026`)
    const { summary } = await check(csv('email,score,date', ...many, 'z@x.example,9,25/12/2025'))
    expect(summary).toMatchObject({ order: 'day-first', rows: 5001, added: 5001 })
    expect(summary.latest).toBe(Date.UTC(2026, 3, 3))
  })

  it('reads dates without a zone in the zone it is told', async () => {
    const local = csv(
      'email,score,date',
      'a@x.example,9,2026-08-22 10:00',
      `b@x.example,9,${day(9)}`,
    )
    const { summary } = await check(local, { zone: 'Asia/Tokyo' })
    expect(summary).toMatchObject({ unzoned: 1, earliest: Date.UTC(2026, 7, 22, 1) })
  })

  it('stops when it is told to', async () => {
    const signal = AbortSignal.abort(new Error('stopped'))
    const running = checkFile(file, await planFor(file), tools({ signal }))
    await expect(running).rejects.toThrow('stopped')
  })
})
