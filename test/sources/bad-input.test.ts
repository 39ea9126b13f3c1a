import { describe, expect, it } from 'vitest'
import { inspect } from '@/lib/sources/file'
import { RefusedRows } from '@/lib/sources/refused'
import { guessScoring, scoreOn } from '@/lib/sources/scoring'
import { merge } from '@/lib/store/merge'
import { encode, fileOf } from './csv'
import { mapped, readFile } from './read'

const HEAD = 'email,score,comment,date,response id'
const MAPPING = ['email', 'score', 'comment', 'date', 'id'] as const
const csv = (...lines: string[]) => fileOf(lines.join('\n'))
const codes = async (...lines: string[]) => {
  const { refusals } = await readFile(csv(HEAD, ...lines), { mapping: [...MAPPING] })
  return refusals.map(({ row, code }) => [row, code])
}

describe('a hostile file', () => {
  it('of formulas (a CSV bomb) is text: kept as it is, and harmless in the file of refused rows', async () => {
    const bomb = `=cmd|' /C calc'!A0`
    const { responses, refusals } = await readFile(
      csv(HEAD, `a@x.example,9,${bomb},2026-08-22,=1+1`, `@SUM(A1),9,${bomb},2026-08-22,k2`),
    )
    expect(responses).toMatchObject([{ comment: bomb, id: 'csv:=1+1' }])
    const refused = new RefusedRows({
      header: { row: '=Row', column: 'Column', value: 'Value', reason: 'Reason' },
      reason: ({ value }) => value,
    })
    for (const one of refusals) refused.add(one)
    const cells = (await refused.file()?.text())?.split(/[\r\n,]+/) ?? []
    expect(cells.filter((cell) => /^"?[=@+-]/.test(cell))).toEqual([])
  })

  it('with a leading apostrophe before what looks like a formula means what stands behind it', async () => {
    const { responses } = await readFile(csv(HEAD, `'+a@x.example,'-0,'=bad,2026-08-22,'@1`))
    expect(responses).toMatchObject([{ score: 0, comment: '=bad', id: 'csv:@1' }])
  })

  it('of 200 columns is read, whichever hold what', async () => {
    const columns = Array.from({ length: 200 }, (_, i) => `extra ${i}`)
    const cells = columns.map((_, i) => `value ${i}`)
    for (const [i, [name, cell]] of [
      ['E-Mail', 'a@x.example'],
      ['NPS', '9'],
      ['Datum', '2026-08-22'],
      ['Kommentar', 'gut'],
    ].entries()) {
      columns[i * 50 + 7] = name ?? ''
      cells[i * 50 + 7] = cell ?? ''
    }
    const { responses } = await readFile(csv(columns.join(';'), cells.join(';')))
    expect(responses).toMatchObject([{ address: 'a@x.example', score: 9, comment: 'gut' }])
  })

  it('with a cell of 10 MB loses that row only, quoted or not, and says why', async () => {
    const huge = 'word '.repeat(2 * 1024 * 1024)
    for (const cell of [huge, `"${huge}"`, `"${huge.replaceAll('word word', 'word\nword')}"`]) {
      const file = csv(HEAD, 'a@x.example,9,,2026-08-22,k1', `b@x.example,9,${cell},2026-08-22,k2`)
      const whole = fileOf(await new Blob([file, '\nc@x.example,9,,2026-08-22,k3\n']).text())
      const broken = cell.includes('\n')
      const reading = readFile(whole)
      if (broken) {
        // Where a quote never closes within a row's length, each of its lines is refused.
        const { responses, refusals, rows } = await reading
        expect(responses.map(({ id }) => id)).toEqual(['csv:k1', 'csv:k3'])
        expect(refusals.length + 2).toBe(rows.length)
        expect(refusals[0]).toMatchObject({ row: 3, code: 'quotes' })
      } else {
        const { responses, refusals } = await reading
        expect(responses.map(({ id }) => id)).toEqual(['csv:k1', 'csv:k3'])
        expect(refusals).toMatchObject([{ row: 3, code: 'long' }])
        expect(refusals[0]?.value.length).toBeLessThanOrEqual(80)
      }
    }
  })

  it('with a comment longer than any spreadsheet has refuses it by its column', async () => {
    const { refusals } = await readFile(
      csv(HEAD, `a@x.example,9,${'x'.repeat(70_000)},2026-08-22,k1`, 'b@x.example,9,,2026-08-22,2'),
    )
    expect(refusals).toMatchObject([{ row: 2, column: 'comment', code: 'long' }])
  })

  it('of mixed encodings is read line by line', async () => {
    const utf8 = encode(`${HEAD}\na@x.example,9,schön 字,2026-08-22,1\n`, 'utf-8')
    const old = [...'b@x.example,9,übel,2026-08-22,2\n'].map((letter) => letter.charCodeAt(0))
    const bytes = new Uint8Array([
      ...utf8,
      ...old,
      ...encode('c@x.example,9,naïve €,2026-08-22,k3\n', 'utf-8'),
    ])
    const { inspection, responses } = await readFile(fileOf(bytes))
    expect(inspection.format.kind).toMatchObject({ encoding: 'windows-1252' })
    expect(responses.map(({ comment }) => comment)).toEqual(['schön 字', 'übel', 'naïve €'])
  })

  it('with broken quotes says in which row and character', async () => {
    const { refusals, responses } = await readFile(
      csv(HEAD, 'a@x.example,9,"so "good" it is",2026-08-22,1', 'b@x.example,9,ok,2026-08-22,2'),
    )
    expect(refusals).toMatchObject([{ row: 2, code: 'quotes', at: 15 }])
    expect(responses).toHaveLength(1)
  })

  it('that gives one id two contents keeps the first and refuses the second', async () => {
    const { responses } = await readFile(
      csv(
        HEAD,
        'a@x.example,3,slow,2026-08-22,1',
        'a@x.example,9,fast,2026-08-22,1',
        'a@x.example,3,slow,2026-08-22,1',
      ),
      { mapping: [...MAPPING] },
    )
    const rows = responses.map((response, i) => ({ response, row: i + 2 }))
    const merged = merge([], rows, { importId: 'i', at: 0, windowMs: 0 })
    expect(merged.counts).toMatchObject({ added: 1, duplicates: 1 })
    expect(merged.repeated.map(({ row }) => row)).toEqual([3])
  })
})

describe('dates', () => {
  it.each([
    ['31/02/2026', 'date-impossible'],
    ['2026-02-31', 'date-impossible'],
    ['46256', 'date-serial'],
    ['46256.57', 'date-serial'],
    ['2026-08-22 10:00 IST', 'date-zone'],
    ['2026-08-22 10:00 Nowhere/City', 'date-zone'],
    ['next week', 'date-unreadable'],
  ])('%s is refused: %s', async (date, code) => {
    expect(await codes(`a@x.example,9,,${date},1`)).toEqual([[2, code]])
  })

  it.each([
    ['1787406114', Date.UTC(2026, 7, 22, 13, 41, 54)],
    ['1787406114000', Date.UTC(2026, 7, 22, 13, 41, 54)],
    ['2026-08-22 13:41:54 UTC', Date.UTC(2026, 7, 22, 13, 41, 54)],
    ['2026-08-22 15:41:54 CEST', Date.UTC(2026, 7, 22, 13, 41, 54)],
    ['2026-08-22 15:41:54 Europe/Berlin', Date.UTC(2026, 7, 22, 13, 41, 54)],
    ['2026-08-22T15:41:54+02:00', Date.UTC(2026, 7, 22, 13, 41, 54)],
  ])('%s is a moment', async (date, at) => {
    const { responses } = await readFile(csv(HEAD, `a@x.example,9,,${date},1`))
    expect(responses).toMatchObject([{ answeredAt: at }])
  })

  it('such as 03/04/05 are asked about: without an answer they are refused, never guessed', async () => {
    const file = csv(HEAD, 'a@x.example,9,,03/04/05,1')
    expect((await readFile(file)).refusals).toMatchObject([{ code: 'date-unreadable' }])
    const { responses } = await readFile(file, { order: 'day-first' })
    expect(responses).toMatchObject([{ answeredAt: Date.UTC(2005, 3, 3) }])
  })
})

describe('columns that could be meant both', () => {
  const rows = ['a@x.example,9,3,2026-08-22', 'b@x.example,2,4,2026-08-23']

  it('by one name are asked about', async () => {
    const { inspection } = await readFile(csv('email,score,score,date', ...rows))
    expect(inspection.mapping).toEqual(['email', null, null, 'date'])
    expect(inspection.doubts).toEqual([{ field: 'score', others: [1, 2] }])
  })

  it('by two names: the better one is taken, the other is said', async () => {
    const { inspection } = await readFile(csv('email,nps,rating,date', ...rows))
    expect(mapped(inspection)).toContain('nps: score')
    expect(inspection.doubts).toEqual([{ field: 'score', taken: 1, others: [2] }])
  })

  it('by their values are asked about; one alone is taken', async () => {
    const body = [
      ['a@x.example', '9', '3', '22.08.2026', 'They took two weeks to answer me'],
      ['b@x.example', '2', '7', '23.08.2026', ''],
      ['c@x.example', '10', '5', '24.08.2026', 'All of it was very good indeed'],
    ]
    const lines = (keep: number[]) => body.map((cells) => keep.map((i) => cells[i]).join(','))
    const both = await readFile(csv('who,one,two,day,said', ...lines([0, 1, 2, 3, 4])))
    expect(mapped(both.inspection)).toEqual(['who: email', 'day: date', 'said: comment'])
    expect(both.inspection.doubts).toEqual([{ field: 'score', others: [1, 2] }])
    const alone = await readFile(csv('who,one,day,said', ...lines([0, 1, 3, 4])))
    expect(mapped(alone.inspection)).toEqual([
      'who: email',
      'one: score',
      'day: date',
      'said: comment',
    ])
    expect(alone.responses).toHaveLength(3)
  })
})

describe('scores', () => {
  const csat = { metric: 'csat', scale: { min: 1, max: 5 } } as const

  it.each([
    ['4', { score: 4 }],
    ['4.5', { score: 4.5 }],
    ['4,5', { score: 4.5 }],
    ['4/5', { score: 4 }],
    ['4 - good', { score: 4 }],
    ["'4", { code: 'score-not-number' }],
    ['4/10', { code: 'score-out-of' }],
    ['6', { code: 'score-range' }],
    ['0', { code: 'score-range' }],
    ['good', { code: 'score-not-number' }],
    ['', { code: 'unanswered' }],
  ])('%j as CSAT from 1 to 5 is %j', (text, read) => {
    expect(scoreOn(text, csat)).toEqual(read)
  })

  it('in percent are read without the sign', () => {
    expect(scoreOn('87,5 %', { metric: 'csat', scale: { min: 0, max: 100 } })).toEqual({
      score: 87.5,
    })
  })

  const upTo = (highest: number, n = 20) =>
    Array.from({ length: n }, (_, i) => `${(i % highest) + 1}`)
  it.each([
    ['score', upTo(10), { metric: 'nps' }],
    ['score', upTo(5), 'ask'],
    ['rating', upTo(7), 'ask'],
    ['score', upTo(5, 19), { metric: 'nps' }],
    ['NPS', upTo(5), { metric: 'nps' }],
    ['How likely are you to recommend us?', upTo(5), { metric: 'nps' }],
    ['CSAT', upTo(5), csat],
    ['Zufriedenheit', upTo(7), { metric: 'csat', scale: { min: 1, max: 7 } }],
    ['star_rating', upTo(5), { metric: 'stars', scale: { min: 1, max: 5 } }],
    ['Customer Effort Score', upTo(7), { metric: 'ces', scale: { min: 1, max: 7 } }],
  ])('%s of such values are guessed, or asked about', (header, values, scoring) => {
    expect(guessScoring(header, values)).toEqual(scoring)
  })

  it('of another metric are kept with it, and an unknown one is refused', async () => {
    const { responses, refusals } = await readFile(
      csv(
        'email,score,date,response id,survey_type',
        'a@x.example,3,2026-08-22,1,NPS',
        'a@x.example,3,2026-08-22,1,csat',
        'a@x.example,3,2026-08-22,1,moon phase',
      ),
      { mapping: ['email', 'score', 'date', 'id', 'metric'] },
    )
    expect(responses).toMatchObject([
      { id: 'csv:1', score: 3 },
      { id: 'csv:1#csat', score: 3, metric: 'csat', scale: { min: 1, max: 5 } },
    ])
    expect(refusals).toMatchObject([{ row: 4, code: 'metric-unknown', value: 'moon phase' }])
  })
})

it('a JSON file by a CSV name is still told to be none', async () => {
  const failing = inspect(fileOf('{"a":1}', 'scores.csv'))
  await expect(failing).rejects.toHaveProperty('problem.code', 'one-column')
})
