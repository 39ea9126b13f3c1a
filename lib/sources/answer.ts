import { cleanName, normaliseAddress, parseMailbox } from '@/lib/customers/address'
import type { Response } from '@/lib/nps/response'
import { cleanCell, cleanComment, cleanLine, excerpt } from './clean'
import { type DateRules, readDate } from './date'
import type { Field, Mapping } from './field'
import type { Refusal, RowProblem } from './problem'
import { responseId } from './response-id'
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
  const { header, source } = rules
  const columns = new Map(rules.mapping.map((field, i) => [field, i]))
  const toldZone = zoneInHeader(header[columns.get('date') ?? -1] ?? '')
  const dates: DateRules = { order: rules.order, now: rules.now, zone: toldZone ?? rules.zone }

  const cellOf = (raw: RawRow, field: Field) => raw.cells[columns.get(field) ?? -1] ?? ''
  const refuse = (raw: RawRow, code: RowProblem, field?: Field): Answer => {
    const column = field && header[columns.get(field) ?? -1]
    const value = excerpt(field ? cellOf(raw, field) : raw.cells.join(' '))
    return { refusal: { row: raw.row, ...(column && { column }), code, value } }
  }

  return (raw) => {
    const whole = wholeRowProblem(raw, header.length)
    if (whole) return refuse(raw, whole)
    const mailbox = cleanCell(cellOf(raw, 'email'))
    const person = parseMailbox(mailbox)
    if (!person) return refuse(raw, addressProblem(mailbox), 'email')
    const score = readScore(cellOf(raw, 'score'))
    if ('code' in score) return refuse(raw, score.code, 'score')
    const date = readDate(cellOf(raw, 'date'), dates)
    if ('code' in date) return refuse(raw, date.code, 'date')
    const { address } = person
    const answered = { address, score: score.score, answeredAt: date.at }
    const response: Response = {
      id: responseId(source, cleanCell(cellOf(raw, 'id')), answered),
      ...answered,
      comment: cleanComment(cellOf(raw, 'comment')),
      ...(date.wholeDay && { wholeDay: true }),
      receivedAt: rules.now,
      source,
    }
    const name = nameIn((field) => cleanCell(cellOf(raw, field)), address) ?? person.name
    if (name) response.name = name
    const company = cleanLine(cellOf(raw, 'company'))
    if (company) response.company = company
    const survey = cleanLine(cellOf(raw, 'survey'))
    if (survey) response.survey = survey
    return { response, zoned: date.zoned || toldZone !== undefined }
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

function nameIn(cell: (field: Field) => string, address: string): string | undefined {
  const name = cell('name') || [cell('firstName'), cell('lastName')].join(' ').trim()
  return name === '' ? undefined : cleanName(name, address)
}
