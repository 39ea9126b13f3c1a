import type { Response } from '@/lib/nps/response'
import { answerReader } from '@/lib/sources/answer'
import { addEvidence, noEvidence, orderOf } from '@/lib/sources/date-order'
import { inspect, rowsOf } from '@/lib/sources/file'
import type { Inspection } from '@/lib/sources/format'
import type { Plan } from '@/lib/sources/importer'
import type { Refusal } from '@/lib/sources/problem'
import type { Row } from '@/lib/sources/row'
import { nps } from '@/lib/sources/scoring'
import { rulesOf } from '@/lib/store/check-file'

export const NOW = Date.UTC(2026, 10, 21, 12)

export interface Read {
  inspection: Inspection
  rows: Row[]
  responses: Response[]
  refusals: Refusal[]
}

/** Reads a file as the dry run does, in memory. */
export async function readFile(file: File, more: Partial<Plan> = {}): Promise<Read> {
  const inspection = await inspect(file)
  const { format, mapping, scoring } = inspection
  const plan: Plan = {
    ...{ format, mapping, zone: 'UTC', windowMs: 0 },
    scoring: scoring === 'ask' ? nps : scoring,
    ...more,
  }
  const rows: Row[] = []
  for await (const piece of rowsOf(file, plan.format)) rows.push(...piece)
  const evidence = noEvidence()
  const dates = plan.mapping.indexOf('date')
  for (const { cells } of rows) addEvidence(evidence, cells[dates] ?? '')
  const order = plan.order ?? orderOf(evidence)
  const answerOf = answerReader(rulesOf(plan, order === 'ask' ? undefined : order, NOW))
  const answers = rows.map(answerOf)
  return {
    inspection,
    rows,
    responses: answers.flatMap((answer) => ('response' in answer ? [answer.response] : [])),
    refusals: answers.flatMap((answer) => ('refusal' in answer ? [answer.refusal] : [])),
  }
}

/** The mapping as "header: field". */
export const mapped = ({ format, mapping }: Inspection) =>
  mapping.flatMap((field, i) => (field ? [`${format.header[i]}: ${field}`] : []))
