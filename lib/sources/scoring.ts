import * as z from 'zod/mini'
import { OtherMetric, Scale } from '@/lib/nps/response'
import { cleanCell } from './clean'
import { headerKey } from './header-key'
import { readScore, type ScoreProblem } from './score'

/** What a score is: NPS from 0 to 10, or another metric on its scale. */
export const Scoring = z.union([
  z.strictObject({ metric: z.literal('nps') }),
  z.strictObject({ metric: OtherMetric, scale: Scale }),
])
export type Scoring = z.infer<typeof Scoring>

export const nps: Scoring = { metric: 'nps' }

const on = (metric: OtherMetric, min: number, max: number): Scoring => ({
  metric,
  scale: { min, max },
})

/** What the lead can choose from. */
export const scorings: readonly Scoring[] = [
  nps,
  on('csat', 1, 5),
  on('csat', 1, 3),
  on('csat', 0, 2),
  on('csat', 1, 7),
  on('csat', 1, 10),
  on('csat', 0, 100),
  on('ces', 1, 7),
  on('ces', 1, 5),
  on('stars', 1, 5),
  on('stars', 1, 10),
]

export const isSameScoring = (a: Scoring, b: Scoring): boolean =>
  JSON.stringify(a) === JSON.stringify(b)

/** How surveys are named in a column of their own (`survey_type`), with the usual scale of each. */
const named: Record<string, Scoring> = {
  ...{ nps, 'net promoter score': nps, enps: nps },
  ...{ csat: on('csat', 1, 5), csat3: on('csat', 1, 3), 'customer satisfaction': on('csat', 1, 5) },
  ...{ ces: on('ces', 1, 7), ces7: on('ces', 1, 7), 'customer effort score': on('ces', 1, 7) },
  ...{ stars: on('stars', 1, 5), star: on('stars', 1, 5), fivestar: on('stars', 1, 5) },
  ...{
    '5 star': on('stars', 1, 5),
    'five star': on('stars', 1, 5),
    'star rating': on('stars', 1, 5),
  },
}

/**
 * The scoring that a cell names; `own` are those of the tool, by the same kind of key. Undefined for
 * what is none: a score on an unknown scale says nothing.
 */
export function scoringNamed(
  text: string,
  own: Readonly<Record<string, Scoring>> = {},
): Scoring | undefined {
  const key = headerKey(text)
  const table = Object.hasOwn(own, key) ? own : named
  return Object.hasOwn(table, key) ? table[key] : undefined
}

const words: readonly [RegExp, 'nps' | OtherMetric][] = [
  [/\bnps\b|promoter|recommend|empfehl|recomend|recommand|consigli|aanbev/, 'nps'],
  [/\bces\b|effort|aufwand|esfuerzo|esforco|sforzo|inspanning/, 'ces'],
  [/\bstars?\b|sterne|estrellas|etoiles|estrelas|stelle|sterren/, 'stars'],
  [/\bcsat\b|satisf|zufrieden|soddisf|tevreden/, 'csat'],
]

/** So many scores of which none is above 7 are hardly NPS. */
const ENOUGH = 20

/**
 * What a column's scores are, by its name and values; `ask` when they may be NPS or, as none is above
 * 7, something else: as NPS they would open a case for each customer.
 */
export function guessScoring(header: string, values: readonly string[]): Scoring | 'ask' {
  const key = headerKey(header)
  const metric = words.find(([pattern]) => pattern.test(key))?.[1]
  if (metric === 'nps') return nps
  const numbers = values.map(numberIn).filter((one) => one !== undefined)
  const highest = Math.max(...numbers)
  if (metric) return scorings.find((one) => fits(one, metric, highest)) ?? nps
  return numbers.length >= ENOUGH && highest <= 7 ? 'ask' : nps
}

const fits = (one: Scoring, metric: OtherMetric, highest: number): boolean =>
  one.metric === metric && !(one.scale.max < highest) && one.scale.max !== 3 && one.scale.min !== 0

const NUMBER =
  /^([+-]?\d+(?:[.,]\d+)?)\s*%?(?:\s*(?:[-–—:=.()]+|\s)\s*\p{L}[^\d]*|\s*\/\s*(\d+))?$/u

const numberIn = (text: string): number | undefined => {
  const match = NUMBER.exec(cleanCell(text).normalize('NFKC'))
  return match?.[1] === undefined ? undefined : Number(match[1].replace(',', '.'))
}

/**
 * Reads a cell as a score of its scoring: NPS by `readScore`, others as any number on the scale, with
 * a decimal point or comma, a label behind it (`4 - good`), or the scale's end (`4/5`).
 */
export function scoreOn(
  text: string,
  scoring: Scoring,
): { score: number } | { code: ScoreProblem } {
  if (scoring.metric === 'nps') return readScore(text)
  const { min, max } = scoring.scale
  const cell = cleanCell(text).normalize('NFKC')
  if (cell === '') return { code: 'unanswered' }
  const out = NUMBER.exec(cell)?.[2]
  if (out !== undefined && Number(out) !== max) return { code: 'score-out-of' }
  const score = numberIn(cell)
  if (score === undefined) return { code: 'score-not-number' }
  return score >= min && score <= max ? { score: score + 0 } : { code: 'score-range' }
}
