import { isNps } from '@/lib/nps/responses'
import { type AnswerRules, answerReader } from '@/lib/sources/answer'
import {
  addEvidence,
  type DateOrder,
  noEvidence,
  type OrderEvidence,
  orderOf,
} from '@/lib/sources/date-order'
import { rowsOf } from '@/lib/sources/file'
import type { Plan, Summary } from '@/lib/sources/importer'
import { layoutWithId } from '@/lib/sources/layout'
import { type RefusalWords, RefusedRows } from '@/lib/sources/refused'
import { type DataBase, data } from './data'
import { foretell } from './imports'
import { noCounts, sumOf } from './merge'
import { Spill } from './spill'

/** What a job is given to work with. */
export interface JobTools {
  signal: AbortSignal
  /** Hears which share of the work is done, and how many rows that is. */
  onProgress(share: number, rows: number): void
  words: RefusalWords
  now: number
  /** Waits as long as the job is paused. */
  gate?: () => Promise<void>
  db?: DataBase
}

/** A checked file, ready to be imported just as its summary says. */
export interface CheckedFile {
  fileName: string
  spill: Spill
  /** Rows refused by their reading; the store may refuse more (`merge`). */
  refused: number
  windowMs: number
}

export type Checked =
  | { kind: 'order'; evidence: OrderEvidence }
  | { kind: 'summary'; summary: Summary; checked: CheckedFile }

/**
 * The dry run: reads the whole file, stores nothing, and says what an import will do. Asks for the
 * order of day and month when the file does not prove it. Throws SourceError for a file that cannot
 * be read to its end, and the signal's reason when it is aborted.
 */
export async function checkFile(file: File, plan: Plan, tools: JobTools): Promise<Checked> {
  if (plan.order) return read(file, plan, plan.order, tools, 0)
  const evidence = noEvidence()
  const column = plan.mapping.indexOf('date')
  for await (const rows of readRows(file, plan, tools, [0, LOOKING])) {
    for (const { cells } of rows) addEvidence(evidence, cells[column] ?? '')
  }
  const order = orderOf(evidence)
  return order === 'ask' ? { kind: 'order', evidence } : read(file, plan, order, tools, LOOKING)
}

/** Shares of the whole at which looking for the dates' order and reading the answers end. */
const LOOKING = 0.25
const READING = 0.85

/** Every row of the file; progress goes from one share to the other. */
async function* readRows(file: File, plan: Plan, tools: JobTools, [from, to]: [number, number]) {
  let bytes = 0
  let count = 0
  const onBytes = (read: number) => {
    bytes = read
  }
  for await (const rows of rowsOf(file, plan.format, onBytes)) {
    await tools.gate?.()
    tools.signal.throwIfAborted()
    yield rows
    count += rows.length
    tools.onProgress(from + ((to - from) * bytes) / file.size, count)
  }
}

async function read(
  file: File,
  plan: Plan,
  order: DateOrder | undefined,
  tools: JobTools,
  from: number,
): Promise<Checked> {
  const answerOf = answerReader(rulesOf(plan, order, tools.now))
  const refused = new RefusedRows(tools.words)
  const spill = new Spill()
  const seen = { rows: 0, unzoned: 0, others: 0 }
  const span: { earliest?: number; latest?: number } = {}
  for await (const rows of readRows(file, plan, tools, [from, READING])) {
    seen.rows += rows.length
    for (const row of rows) {
      const answer = answerOf(row)
      if ('refusal' in answer) {
        refused.add(answer.refusal)
        continue
      }
      const { answeredAt } = answer.response
      if (!answer.zoned) seen.unzoned++
      if (!isNps(answer.response)) seen.others++
      span.earliest = Math.min(span.earliest ?? answeredAt, answeredAt)
      span.latest = Math.max(span.latest ?? answeredAt, answeredAt)
      spill.add({ row: row.row, response: answer.response })
    }
  }
  const checked = { fileName: file.name, spill, refused: refused.count, windowMs: plan.windowMs }
  const counts = await compare(checked, refused, tools)
  return {
    kind: 'summary',
    checked,
    summary: {
      kind: 'summary',
      ...seen,
      ...span,
      ...counts,
      ...(order && { order }),
      refused: refused.count,
      refusals: refused.shown.sort((a, b) => a.row - b.row),
      refusedFile: refused.file(),
    },
  }
}

/** How the rows of a planned file become responses. */
export function rulesOf(plan: Plan, order: DateOrder | undefined, now: number): AnswerRules {
  const { kind, header, layout: id } = plan.format
  const layout = layoutWithId(id)
  return {
    ...{ header, order, now, mapping: plan.mapping, scoring: plan.scoring, zone: plan.zone },
    source: layout?.id ?? 'csv',
    scorings: layout?.scorings,
    ...(kind.type === 'xlsx' && { epoch: kind.epoch }),
  }
}

/** What the import would change in the store. Rows that it would refuse join the refused. */
async function compare({ spill, windowMs }: CheckedFile, refused: RefusedRows, tools: JobTools) {
  let counts = noCounts()
  let done = 0
  for await (const batch of spill.batches()) {
    tools.signal.throwIfAborted()
    const foretold = await foretell(batch, tools.now, windowMs, tools.db ?? data)
    counts = sumOf(counts, foretold.counts)
    for (const { row, response } of foretold.repeated) {
      refused.add({ row, code: 'repeated', value: response.address })
    }
    for (const { row, response } of foretold.erased) {
      refused.add({ row, code: 'erased', value: response.address })
    }
    done += batch.length
    tools.onProgress(READING + ((1 - READING) * done) / spill.count, done)
  }
  return counts
}
