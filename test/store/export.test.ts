import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { logAsCsv, logAsJson } from '@/lib/store/export'
import { closed, entry, KIM, START, sent } from '../cases/examples'

const ticket = {
  key: 'https://desk.example/1',
  helpdesk: 'rt5',
  id: '1',
  url: 'https://desk.example/Ticket/Display.html?id=1',
  subject: "=cmd|' /C calc'!A0",
}
const log = [
  { ...sent('1', 1, 'r1'), ticket },
  entry('2', 'contacted', 2, { channel: 'phone', note: 'said "fine", twice\nand again' }),
  entry('3', 'owner-set', 3, { owner: null }),
  closed('4', 4, 'r1'),
  entry('5', 'undone', 5, { undoes: '4' }),
]

const rowsOf = (csv: string) =>
  Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true }).data

describe('logAsCsv', () => {
  it('has one row for each entry, with every field a reader can find again', () => {
    const rows = rowsOf(logAsCsv(log))
    expect(rows).toHaveLength(5)
    expect(rows[0]).toMatchObject({
      id: '1',
      at: '2026-06-02T10:00:00.000Z',
      kind: 'reply-sent',
      agent: KIM.name,
      customer: 'jane.miller@customers.example',
      ticket_id: '1',
      seen: 'helpdesk',
    })
    expect(rows[1]).toMatchObject({ channel: 'phone', note: 'said "fine", twice\nand again' })
    expect(rows[3]).toMatchObject({ resolution: 'resolved' })
    expect(rows[4]).toMatchObject({ undoes: '4' })
  })

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('disarms the cell %j', (note) => {
    const [row] = rowsOf(logAsCsv([entry('1', 'note', 1, { note })]))
    expect(row?.note).toBe(`'${note}`)
  })

  it('disarms also what a helpdesk’s page wrote', () => {
    expect(rowsOf(logAsCsv(log))[0]?.ticket_subject).toBe(`'${ticket.subject}`)
  })

  it('starts with a byte order mark and is never without a header', () => {
    expect(logAsCsv([]).startsWith('\ufeffid,at,kind,')).toBe(true)
  })
})

describe('logAsJson', () => {
  it('is the published shape', () => {
    const { entries, ...head } = JSON.parse(logAsJson(log, START))
    expect(head).toEqual({
      format: 'amends-log',
      version: 1,
      exportedAt: '2026-06-02T09:00:00.000Z',
    })
    expect(entries).toHaveLength(5)
    expect(entries[0]).toEqual({ ...log[0], at: '2026-06-02T10:00:00.000Z' })
  })
})
