import { cleanName, normaliseAddress, parseMailbox } from '@/lib/customers/address'
import type { Response } from '@/lib/nps/response'
import { cleanCell, cleanComment, cleanLine, excerpt } from './clean'
import { type DateRules, readDate } from './date'
import type { Field, Mapping } from './field'
import { hashText } from './hash'
import type { Refusal, RowProblem } from './problem'
import { readScore } from './score'
import { zoneInHeader } from './zone'

/** A row of any source: cells in the order of the source's columns. */
export interface RawRow {
  row: number
  cells: readonly string[]
  broken?: true
}

/** How rows become responses. */
export interface AnswerRules extends DateRules {
  /** First part of the response ids, such as `csv`. */
  source: string
  header: readonly string[]
  mapping: Mapping
}

export type Answer = { response: Response; zoned: boolean } | { refusal: Refusal }

/**
 * The reader of one source's rows. Every source brings its own format to header, mapping and cells;
 * what a response is, and why a row is none, is decided here and only here.
 */
export function answerReader(rules: AnswerRules): (row: RawRow) => Answer {
  const columnOf = (field: Field) => rules.mapping.indexOf(field)
  const dateHeader = rules.header[columnOf('date')] ?? ''
  const dates: DateRules = { ...rules, zone: zoneInHeader(dateHeader) ?? rules.zone }
  const zoneTold = zoneInHeader(dateHeader) !== undefined

  return (raw) => {
    const cell = (field: Field) => cleanCell(raw.cells[columnOf(field)] ?? '')
    const refuse = (code: RowProblem, value: string, field?: Field): Answer => {
      const column = field && rules.header[columnOf(field)]
      const refusal: Refusal = { row: raw.row, code, value: excerpt(value) }
      return { refusal: column ? { ...refusal, column } : refusal }
    }
    const whole = wholeRowProblem(raw, rules.header.length)
    if (whole) return refuse(whole, raw.cells.join(' '))
    const person = parseMailbox(cell('email'))
    if (!person) return refuse(addressProblem(cell('email')), cell('email'), 'email')
    const score = readScore(cell('score'))
    if ('code' in score) return refuse(score.code, cell('score'), 'score')
    const date = readDate(cell('date'), dates)
    if ('code' in date) return refuse(date.code, cell('date'), 'date')
    const { address } = person
    const key = cell('id') || hashText(`${address}|${date.at}|${score.score}`)
    const response: Response = {
      id: `${rules.source}:${key}`,
      address,
      score: score.score,
      comment: cleanComment(raw.cells[columnOf('comment')] ?? ''),
      answeredAt: date.at,
      receivedAt: rules.now,
      source: rules.source,
      ...given('name', nameOf(cell, address) ?? person.name),
      ...given('company', cleanLine(cell('company'))),
      ...given('survey', cleanLine(cell('survey'))),
    }
    return { response, zoned: date.zoned || zoneTold }
  }
}

function wholeRowProblem(raw: RawRow, width: number): RowProblem | undefined {
  if (raw.broken) return 'quotes'
  return raw.cells.slice(width).some((cell) => cell.trim() !== '') ? 'too-many-cells' : undefined
}

/** Why a text is no address, as exactly as can be said. */
function addressProblem(text: string): RowProblem {
  if (text === '') return 'no-address'
  if (!text.includes('@')) return 'address-no-at'
  if (/@\s*>?$/.test(text)) return 'address-no-domain'
  const parts = text.split(/[,;\s]+/).filter((part) => normaliseAddress(part) !== undefined)
  return parts.length > 1 ? 'address-several' : 'address-invalid'
}

function nameOf(cell: (field: Field) => string, address: string): string | undefined {
  const parts = [cell('firstName'), cell('lastName')].filter((part) => part !== '')
  return cleanName(cell('name') || parts.join(' '), address)
}

function given<K extends string>(key: K, value: string | undefined): { [P in K]?: string } {
  return value ? ({ [key]: value } as { [P in K]: string }) : {}
}
