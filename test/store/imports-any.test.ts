import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { listImports } from '@/lib/store/imports'
import { countResponses } from '@/lib/store/responses'
import { undoImport } from '@/lib/store/take-back'
import { dialects, encode, encodings, fileOf, writeCsv } from '../sources/csv'
import { bring, check, clear, DAY, everything, NOW } from './files'

const header = ['email', 'score', 'comment', 'date', 'response id']

/** Rows of few customers and ids, so that repetitions, updates and refusals all happen. */
const row = fc
  .record({
    email: fc.constantFrom('a@x.example', 'B@x.example', 'c@ü.example', 'nobody', '', 'd@'),
    score: fc.constantFrom('0', '3', '6', '7', '9', '10', '9/10', 'ten', '11', '-1', '7.5', ''),
    comment: fc.string({
      unit: fc.constantFrom('a', '字', '"', ',', ';', '\n', ' '),
      maxLength: 6,
    }),
    ago: fc.integer({ min: -3, max: 60 }),
    id: fc.constantFrom('k1', 'k2', 'k3', '', ''),
  })
  .map(({ email, score, comment, ago, id }) => [
    email,
    score,
    comment,
    // Not on the very edge of the window, which moves between the dry run and the import.
    new Date(NOW - (ago + 0.5) * DAY).toISOString(),
    id,
  ])
const table = fc.array(row, { minLength: 1, maxLength: 40 })

describe('any file', () => {
  it('comes in as its dry run says, row by row accounted for, and goes out without a trace', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(table, dialects, fc.constantFrom(...encodings)), {
          minLength: 1,
          maxLength: 3,
        }),
        async (files) => {
          await clear()
          const states = [await everything()]
          for (const [i, [rows, dialect, encoding]] of files.entries()) {
            const file = fileOf(encode(writeCsv([header, ...rows], dialect), encoding))
            const { summary } = await check(file)
            const { added, updated, duplicates, refused, casesOpened } = summary
            expect(summary.rows).toBe(rows.length)
            expect(added + updated + duplicates + refused).toBe(rows.length)
            const record = await bring(file, NOW + i)
            expect(record).toMatchObject({ added, updated, duplicates, refused, casesOpened })
            const stored = await everything()
            expect(stored).toHaveLength((states.at(-1)?.length ?? 0) + added)
            expect(await countResponses()).toBe(stored.length)
            const again = await check(file)
            expect(again.summary).toMatchObject({ added: 0, casesOpened: 0 })
            states.push(stored)
          }
          for (const state of states.slice(0, -1).reverse()) {
            const last = (await listImports()).find(({ state }) => state === 'done')
            await undoImport(last?.id ?? '', NOW)
            expect(await everything()).toEqual(state)
          }
        },
      ),
      { numRuns: 25 },
    )
  })
})
