import { beforeEach, describe, expect, it } from 'vitest'
import { data } from '@/lib/store/data'
import { importFile, resumeImport } from '@/lib/store/import-file'
import { listImports } from '@/lib/store/imports'
import { cancelImport, interruptedImports, recoverImports } from '@/lib/store/take-back'
import { bring, check, clear, csv, day, everything, NOW, tools } from './files'

/** Two batches: an import can be cut off between them. */
const ROWS = 20_400
const file = csv(
  'email,score,comment,date,response id',
  ...Array.from({ length: ROWS }, (_, i) => `p${i}@x.example,${i % 11},c${i},${day(i % 90)},r${i}`),
)
const known = csv('email,score,comment,date,response id', `p1@x.example,9,before,${day(1)},r1`)

const whole = Array.from({ length: ROWS }, (_, i) => `csv:r${i} ${i % 11}`).sort()
const ids = async () => (await everything()).map(({ id, score }) => `${id} ${score}`).sort()

beforeEach(clear)

/** Starts the import and has it hang for ever after so many batches, as a closed browser would. */
async function cutOff(batches: number): Promise<string> {
  const { checked } = await check(file)
  let merged = 0
  await new Promise<void>((cut) => {
    const gate = () => {
      if (merged < batches) return Promise.resolve()
      cut()
      return new Promise<void>(() => {})
    }
    void importFile(checked, tools({ gate, onProgress: () => merged++ }))
  })
  const [record] = await listImports()
  if (!record) throw new Error('No import was begun')
  return record.id
}

describe('an import that was cut off', () => {
  it.each([0, 1])(
    'goes on without its file after %i batches, and ends as if nothing was',
    async (batches) => {
      const id = await cutOff(batches)
      const cut = await data.imports.get(id)
      expect((await everything()).length).toBe(cut?.added)
      expect(cut?.added === 0).toBe(batches === 0)
      expect(await recoverImports(NOW)).toEqual([])
      expect(await interruptedImports()).toMatchObject([{ id, state: 'running' }])
      await resumeImport(id, tools())
      expect(await ids()).toEqual(whole)
      const done = await data.imports.get(id)
      expect(done).toMatchObject({ state: 'done', added: ROWS, updated: 0, duplicates: 0 })
      expect(done).not.toHaveProperty('ahead')
      expect(await data.parts.count()).toBe(0)
    },
  )

  it('can be taken back instead: what was there before stands again', async () => {
    await bring(known)
    const before = await ids()
    const id = await cutOff(1)
    expect(await ids()).not.toEqual(before)
    await cancelImport(id, NOW)
    expect(await ids()).toEqual(before)
    expect(await data.parts.count()).toBe(0)
    await expect(resumeImport(id, tools())).rejects.toThrow()
  })

  it('whose parts were not all stored is taken back by itself', async () => {
    const id = await cutOff(0)
    await data.imports.update(id, { ahead: undefined })
    expect(await recoverImports(NOW)).toMatchObject([{ id }])
    expect(await data.parts.count()).toBe(0)
    expect(await data.imports.get(id)).toMatchObject({ state: 'cancelled' })
  })
})
