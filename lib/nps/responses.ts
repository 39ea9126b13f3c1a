import type { Response } from './response'

// Apart from the shape of a response: what is drawn first loads these, and no shapes.

/** Whether it is an answer to the NPS question: only those have a segment and open cases. */
export const isNps = ({ metric }: Pick<Response, 'metric'>): boolean => metric === undefined

/** Oldest first; equal times are ordered by id, so that every device sees the same order. */
export function inTimeOrder(responses: readonly Response[]): Response[] {
  return [...responses].sort((a, b) => a.answeredAt - b.answeredAt || (a.id < b.id ? -1 : 1))
}
