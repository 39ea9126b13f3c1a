import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Delimiter, RowReader } from '@/lib/sources/csv/rows'
import { SourceError } from '@/lib/sources/problem'
import { dialects, writeCsv } from './csv'

/** Reads in pieces that end at the given places. */
function readIn(text: string, delimiter: Delimiter, cuts: number[] = []) {
  const reader = new RowReader(delimiter)
  const places = [0, ...cuts.map((cut) => cut % (text.length + 1)).sort((a, b) => a - b)]
  const rows = places.flatMap((place, i) => reader.read(text.slice(place, places[i + 1]), false))
  return [...rows, ...reader.read('', true)]
}

const cell = fc.string({
  unit: fc.constantFrom('a', 'é', '字', ' ', '"', ',', ';', '\n', '\t', '|', "'"),
})

describe('RowReader', () => {
  it('reads what was written, wherever the pieces end', () => {
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 })
    fc.assert(
      fc.property(rows, dialects, fc.array(fc.nat()), (table, dialect, cuts) => {
        const text = writeCsv(table, { ...dialect, newline: '\n' })
        const read = readIn(text, dialect.delimiter, cuts)
        const filled = table
          .map((cells, i) => ({ row: i + 1, cells }))
          .filter(({ cells }) => cells.some((one) => one.trim() !== ''))
        expect(read).toEqual(filled)
      }),
    )
  })

  it('counts rows as a spreadsheet does: empty lines count, breaks inside cells do not', () => {
    const text = 'a,b\n\n"1\n2",3\n,\n4,5'
    expect(readIn(text, ',')).toEqual([
      { row: 1, cells: ['a', 'b'] },
      { row: 3, cells: ['1\n2', '3'] },
      { row: 5, cells: ['4', '5'] },
    ])
  })

  it('leaves out the line that tells spreadsheets the delimiter', () => {
    expect(readIn('sep=;\na;b\n1;2', ';', [1, 3, 5, 7])).toEqual([
      { row: 1, cells: ['a', 'b'] },
      { row: 2, cells: ['1', '2'] },
    ])
  })

  it.each([
    ['a quote inside quotes', 'a,b\n1,"say "hi" now"\n2,x\n', [2]],
    ['an open quote that another one closes', 'a,b\n1,"open\n2,x\n3,"y"\n4,z', [2]],
    ['an open quote to the end', 'a,b\n1,x\n2,"open\n3,y\n4,z', [3]],
    ['an open quote in the last row', 'a,b\n1,x\n2,"open', [3]],
  ])('%s costs its own line only', (_, text, broken) => {
    for (const cuts of [[], [3], [9, 12], [14, 15, 16, 17]]) {
      const read = readIn(text, ',', cuts)
      expect(read.filter((row) => row.broken).map(({ row }) => row)).toEqual(broken)
      const lines = text.trimEnd().split('\n').length
      expect(read.map(({ row }) => row)).toEqual(Array.from({ length: lines }, (_, i) => i + 1))
    }
  })

  it('loses no line whatever the quotes', () => {
    const wild = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', ' ') })
    fc.assert(
      fc.property(wild, fc.array(fc.nat()), (text, cuts) => {
        const read = readIn(text, ',', cuts)
        const letters = (s: string) => [...s].filter((c) => c === 'a').length
        expect(letters(read.flatMap(({ cells }) => cells).join())).toBe(letters(text))
      }),
      { numRuns: 500 },
    )
  })

  it('refuses a file whose quotes run away all over, in bounded time', () => {
    const reader = new RowReader(',')
    const piece = '1,"open\n'.repeat(8192)
    reader.read('a,b\n', false)
    try {
      for (let i = 0; i < 100; i++) reader.read(piece, false)
      expect.unreachable('must be refused long before')
    } catch (error) {
      expect(error).toBeInstanceOf(SourceError)
      expect(error).toHaveProperty('problem', { code: 'quotes', row: 102 })
    }
  })

  it('refuses a line that no table has, wherever the pieces end, and goes on behind it', () => {
    const long = 'x'.repeat(300_000)
    const text = `a,b\n1,${long}\n2,y\n3,"${long}"\n4,z`
    for (const cuts of [[], [70_000, 140_000, 210_000, 280_000, 340_000, 480_000]]) {
      const read = readIn(text, ',', cuts)
      expect(read.map(({ row, broken = 'whole' }) => [row, broken])).toEqual([
        [1, 'whole'],
        [2, 'long'],
        [3, 'whole'],
        [4, 'long'],
        [5, 'whole'],
      ])
      expect(read[1]?.cells.join().length).toBeLessThan(1000)
    }
    expect(() => readIn(long, ',')).toThrow('long-line')
  })

  it('says in which character of the row the quotes break', () => {
    const read = readIn('a,b\n1,"say "hi" now"\n2,"open\n3,x', ',')
    expect(read.map(({ row, at }) => [row, at])).toEqual([
      [1, undefined],
      [2, 3],
      [3, 3],
      [4, undefined],
    ])
  })
})
