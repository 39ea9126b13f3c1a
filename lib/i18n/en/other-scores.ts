import type { Response } from '@/lib/nps/response'
import { count } from '../format'

const metrics = { csat: 'CSAT', ces: 'CES', stars: 'Stars' }

/** Words of answers to other questions than NPS. */
export const otherScores = {
  heading: 'Other scores: CSAT, CES, stars',
  /** "CSAT 2 of 5". */
  line: ({ metric, score, scale }: Response) =>
    `${metric ? metrics[metric] : ''} ${count(score)} of ${count(scale?.max ?? score)}`,
}
