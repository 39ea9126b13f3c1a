import { cleanCell } from './clean'
import type { RowProblem } from './problem'

export type ScoreProblem = Extract<RowProblem, 'unanswered' | `score-${string}`>

/**
 * Reads a cell as an NPS score. Taken: `9`, `9.0` (what spreadsheets and pandas make of a column
 * with gaps), `9 - Extremely likely` (survey tools print the scale's label). Everything else is
 * refused with its reason: `9/10` may be another scale, 7.5 is no answer on this one.
 */
export function readScore(text: string): { score: number } | { code: ScoreProblem } {
  const cell = cleanCell(text).normalize('NFKC')
  if (cell === '') return { code: 'unanswered' }
  if (OF_ANOTHER.test(cell)) return { code: 'score-out-of' }
  const number = LABELLED.exec(cell)?.[1] ?? cell
  if (FRACTION.test(number) && !WHOLE.test(number)) return { code: 'score-not-whole' }
  if (!WHOLE.test(number)) return { code: 'score-not-number' }
  const score = Number.parseInt(number, 10)
  if (score < 0 || score > 10) return { code: 'score-range' }
  // parseInt makes "-0" of "-0"; a score is 0.
  return { score: score + 0 }
}

const WHOLE = /^[+-]?\d+([.,]0{1,2})?$/
const FRACTION = /^[+-]?\d+[.,]\d+$/
const OF_ANOTHER = /^[+-]?\d+([.,]\d+)?\s*(\/|out of|of|von|sur|de|su|van)\s*\d+$/i
/** A whole number, a separator, a label of words: a second number in it would leave the score open. */
const LABELLED = /^(\d+)(?:\s*[-–—:=.()]+\s*|\s+)\p{L}[^\d]*$/u
