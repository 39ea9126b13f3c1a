import { cleanName, normaliseAddress, parseMailbox } from '@/lib/customers/address'
import type { Response } from '@/lib/nps/response'
import { cleanCell, cleanComment, cleanLine, excerpt } from './clean'
import { type DateRules, readDate } from './date'
import type { Field, Mapping } from './field'
import type { Refusal, RowProblem } from './problem'
import { responseId } from './response-id'
import type { Row } from './row'
import { nps, type Scoring, scoreOn, scoringNamed } from './scoring'
import { zoneInHeader } from './zone'

/** How rows become responses. */
export interface AnswerRules extends DateRules {
  /** First part of the response ids: the layout's id, or `csv` for a file of no known layout. */
  source: string
  header: readonly string[]
  mapping: Mapping
  /** What the scores of rows are that do not name it. */
  scoring: Scoring
  /** What the source calls its kinds of scores (`scoringNamed`). */
  scorings?: Readonly<Record<string, Scoring>> | undefined
}

export type Answer = { response: Response; zoned: boolean } | { refusal: Refusal }

/** Characters of a comment or an id; a spreadsheet's cell ends at half of it. */
const LONGEST = 65_536
const LONGEST_ID = 300

/**
 * The reader of one source's rows. Every source brings its own format to header, mapping and cells;
 * what a response is, and why a row is none, is decided here and only here.
 */
export function answerReader(rules: AnswerRules): (row: Row) => Answer {
  const { header, source } = rules
  const columns = new Map(rules.mapping.map((field, i) => [field, i]))
  const toldZone = zoneInHeader(header[columns.get('date') ?? -1] ?? '')
  const dates: DateRules = { ...rules, zone: toldZone ?? rules.zone }

  const cellOf = (raw: Row, field: Field) => raw.cells[columns.get(field) ?? -1] ?? ''
  const refuse = (raw: Row, code: RowProblem, field?: Field, scoring = nps): Answer => {
    const column = field && header[columns.get(field) ?? -1]
    const value = excerpt(field ? cellOf(raw, field) : raw.cells.join(' '))
    const scale = scoring.metric !== 'nps' && { scale: scoring.scale }
    const at = code === 'quotes' && raw.at !== undefined && { at: raw.at }
    return { refusal: { row: raw.row, ...(column && { column }), code, value, ...scale, ...at } }
  }

  return (raw) => {
    const whole = wholeRowProblem(raw, header.length)
    if (whole) return refuse(raw, whole)
    const mailbox = cleanCell(cellOf(raw, 'email'))
    const person = parseMailbox(mailbox)
    if (!person) return refuse(raw, addressProblem(mailbox), 'email')
    const kind = cleanCell(cellOf(raw, 'metric'))
    const scoring = kind === '' ? rules.scoring : scoringNamed(kind, rules.scorings)
    if (!scoring) return refuse(raw, 'metric-unknown', 'metric')
    const score = scoreOn(cellOf(raw, 'score'), scoring)
    if ('code' in score) return refuse(raw, score.code, 'score', scoring)
    const date = readDate(cellOf(raw, 'date'), dates)
    if ('code' in date) return refuse(raw, date.code, 'date')
    const id = cleanCell(cellOf(raw, 'id'))
    if (id.length > LONGEST_ID) return refuse(raw, 'long', 'id')
    const comment = cleanComment(cellOf(raw, 'comment'))
    if (comment.length > LONGEST) return refuse(raw, 'long', 'comment')
    const answered = {
      address: person.address,
      score: score.score,
      answeredAt: date.at,
      ...(scoring.metric !== 'nps' && { metric: scoring.metric, scale: scoring.scale }),
    }
    const response: Response = {
      id: responseId(source, id, answered),
      ...answered,
      comment,
      ...(date.wholeDay && { wholeDay: true }),
      receivedAt: rules.now,
      source,
    }
    const cell = (field: Field) => cellOf(raw, field)
    addFacts(response, cell, person.name)
    const asked = cell('askedAt') === '' ? undefined : readDate(cell('askedAt'), dates)
    // Something that is no date, or later than the answer, says nothing of when it was asked.
    if (asked && 'at' in asked && asked.at <= date.at) response.askedAt = asked.at
    return { response, zoned: date.zoned || toldZone !== undefined }
  }
}

/** What else is known: left out where the row leaves it blank. */
function addFacts(response: Response, cell: (field: Field) => string, mailboxName?: string): void {
  const name = nameIn((field) => cleanCell(cell(field)), response.address) ?? mailboxName
  if (name) response.name = name
  for (const field of ['company', 'survey', 'externalId'] as const) {
    const text = cleanLine(cell(field))
    if (text) response[field] = text
  }
}

function wholeRowProblem(raw: Row, width: number): RowProblem | undefined {
  if (raw.broken) return raw.broken
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
