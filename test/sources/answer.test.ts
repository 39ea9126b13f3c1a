import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Response } from '@/lib/nps/response'
import { type AnswerRules, answerReader } from '@/lib/sources/answer'
import { hashText } from '@/lib/sources/hash'
import { RefusedRows } from '@/lib/sources/refused'

const now = Date.UTC(2026, 10, 21)
const header = ['email', 'score', 'comment', 'date', 'id', 'name', 'company', 'survey']
const rules: AnswerRules = {
  source: 'csv',
  header,
  mapping: ['email', 'score', 'comment', 'date', 'id', 'name', 'company', 'survey'],
  zone: 'UTC',
  scoring: { metric: 'nps' },
  now,
}
const read = answerReader(rules)
const row = (...cells: string[]) => read({ row: 7, cells })
const good = ['Jane@X.example', '3', 'Slow.', '2026-11-16']

describe('answerReader', () => {
  it('makes a response of a row', () => {
    expect(row(...good, 'r1', ' Jane  Miller ', 'Customers Ltd', 'Order survey')).toEqual({
      zoned: false,
      response: {
        id: 'csv:r1',
        address: 'jane@x.example',
        score: 3,
        comment: 'Slow.',
        answeredAt: Date.UTC(2026, 10, 16),
        wholeDay: true,
        receivedAt: now,
        source: 'csv',
        name: 'Jane Miller',
        company: 'Customers Ltd',
        survey: 'Order survey',
      },
    })
  })

  it('leaves out what the row leaves blank', () => {
    const answer = row('Pat <pat@x.example>', '10', '', '2026-11-16T10:00:00Z')
    expect(answer).toMatchObject({ zoned: true, response: { name: 'Pat', comment: '' } })
    expect('response' in answer && Object.keys(answer.response)).not.toContain('company')
  })

  it('takes a formula guard off, keeps the lines of a comment, drops control characters', () => {
    const answer = row('a@x.example', "'-0", "'=bad\r\nsecond\u0000 line", '2026-11-16')
    expect(answer).toMatchObject({ response: { score: 0, comment: '=bad\nsecond line' } })
  })

  it('joins first and last name', () => {
    const named = answerReader({
      ...rules,
      mapping: ['email', 'score', 'firstName', 'date', 'lastName'],
    })
    const answer = named({ row: 2, cells: ['a@x.example', '3', 'Jane', '2026-11-16', 'Miller'] })
    expect(answer).toMatchObject({ response: { name: 'Jane Miller' } })
  })

  it('takes the zone from the header of the date', () => {
    const zoned = answerReader({
      ...rules,
      header: ['email', 'score', 'comment', 'Submit Date (UTC)'],
      zone: 'Asia/Tokyo',
    })
    const answer = zoned({ row: 2, cells: ['a@x.example', '3', '', '2026-11-16 10:00:00'] })
    expect(answer).toMatchObject({
      zoned: true,
      response: { answeredAt: Date.UTC(2026, 10, 16, 10) },
    })
  })

  it.each([
    [['', '3', '', '2026-11-16'], 'no-address', 'email', ''],
    [['jane.miller', '3', '', '2026-11-16'], 'address-no-at', 'email', 'jane.miller'],
    [['jane.miller@', '3', '', '2026-11-16'], 'address-no-domain', 'email', 'jane.miller@'],
    [
      ['a@x.example, b@x.example', '3', '', '2026-11-16'],
      'address-several',
      'email',
      'a@x.example, b@x.example',
    ],
    [['a b@x.example', '3', '', '2026-11-16'], 'address-invalid', 'email', 'a b@x.example'],
    [['a@x.example', '', '', '2026-11-16'], 'unanswered', 'score', ''],
    [['a@x.example', 'ten', '', '2026-11-16'], 'score-not-number', 'score', 'ten'],
    [['a@x.example', '3', '', ''], 'no-date', 'date', ''],
    [['a@x.example', '3', '', '03/04/2026'], 'date-unreadable', 'date', '03/04/2026'],
    [[...good, 'id', 'n', 'c', 's', 'one too many'], 'too-many-cells', undefined, undefined],
  ])('refuses %j as %s', (cells, code, column, value) => {
    const answer = row(...cells)
    expect(answer).toMatchObject({ refusal: { row: 7, code } })
    if ('refusal' in answer && column) expect(answer.refusal).toMatchObject({ column, value })
  })

  it('forgives empty cells too many', () => {
    expect(row(...good, '', '', '', '', '', ' ')).toHaveProperty('response')
  })

  it('gives a row without an id the same one on every machine', () => {
    const answer = row(...good)
    const key = `jane@x.example|${Date.UTC(2026, 10, 16)}|3`
    expect(answer).toMatchObject({ response: { id: `csv:${hashText(key)}` } })
    // Fixed for ever: ids of responses that are already stored are made of it.
    expect(hashText('jane@x.example|1794787200000|3')).toBe('def664672ec07971')
  })

  it('turns every row into a response that the shape takes, or a refusal', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.emailAddress(),
      fc.integer({ min: -2, max: 12 }).map(String),
      fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
    )
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 10 }), (cells) => {
        const answer = row(...cells)
        if ('response' in answer) expect(Response.safeParse(answer.response).success).toBe(true)
        else expect(answer.refusal.row).toBe(7)
      }),
    )
  })
})

describe('hashText', () => {
  it('differs for texts that differ', () => {
    const seen = new Set<string>()
    for (let i = 0; i < 200_000; i++)
      seen.add(hashText(`person${i % 400}@x.example|${i}|${i % 11}`))
    expect(seen.size).toBe(200_000)
  })
})

describe('RefusedRows', () => {
  const words = {
    header: { row: 'Row', column: 'Column', value: 'Value', reason: 'Reason' },
    reason: ({ code }: { code: string }) => code,
  }

  it('writes a file that no spreadsheet runs', async () => {
    const refused = new RefusedRows(words)
    refused.add({ row: 2, column: '=A1', code: 'no-date', value: '@SUM(1)' })
    refused.add({ row: 3, code: 'quotes', value: 'a "b", c' })
    const bytes = await refused.file()?.text()
    expect(bytes).toBe(
      'Row,Column,Value,Reason\r\n2,"\'=A1","\'@SUM(1)",no-date\r\n3,,"a ""b"", c",quotes\r\n',
    )
  })

  it('shows the first hundred and writes all', async () => {
    const refused = new RefusedRows(words)
    for (let row = 2; row < 5002; row++) refused.add({ row, code: 'no-date', value: '' })
    expect(refused.count).toBe(5000)
    expect(refused.shown).toHaveLength(100)
    const lines = (await refused.file()?.text())?.trimEnd().split('\r\n')
    expect(lines).toHaveLength(5001)
    expect(lines?.at(-1)).toBe('5001,,,no-date')
  })

  it('has no file when nothing was refused', () => {
    expect(new RefusedRows(words).file()).toBeNull()
  })
})
