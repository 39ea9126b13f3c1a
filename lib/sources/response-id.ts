import type { Response } from '@/lib/nps/response'
import { hashText } from './hash'

type Answered = Pick<Response, 'address' | 'answeredAt' | 'score' | 'metric'>

/**
 * The id of a response: `source:id` where the source names one, else made of who answered what and
 * when, so that the same row gets the same id on every machine. Of another metric than NPS with the
 * metric behind it: one row of an export can hold several answers.
 */
export function responseId(source: string, named: string, answered: Answered): string {
  const { address, answeredAt, score, metric } = answered
  const id = named || hashText(`${address}|${answeredAt}|${score}`)
  return `${source}:${id}${metric ? `#${metric}` : ''}`
}

/** Whether its source named no id, so that `responseId` made one. */
export function hasMadeUpId(response: Response): boolean {
  return response.id === responseId(response.source, '', response)
}
