export type Segment = 'detractor' | 'passive' | 'promoter'

/**
 * The NPS segment of a score: 0-6 detractor, 7-8 passive, 9-10 promoter (Reichheld 2003).
 * Throws on anything but a whole number from 0 to 10: a wrong score must never get a segment.
 */
export function segmentOf(score: number): Segment {
  if (!Number.isInteger(score) || score < 0 || score > 10) {
    throw new RangeError(`An NPS score is a whole number from 0 to 10, not ${score}`)
  }
  if (score <= 6) return 'detractor'
  return score <= 8 ? 'passive' : 'promoter'
}
