import { median } from './figures.mjs'

/**
 * Medians of several meters, measured in turns, so that a busy machine is as unfair to each.
 * @param {(() => Promise<number>)[]} meters
 * @param {{ rounds: number, warmUp?: number }} options `warmUp`: first rounds that do not count
 */
export async function interleave(meters, { rounds, warmUp = 3 }) {
  /** @type {number[][]} */
  const samples = meters.map(() => [])
  for (let round = -warmUp; round < rounds; round++) {
    for (const [index, meter] of meters.entries()) {
      const value = await meter()
      if (round >= 0) samples[index]?.push(value)
    }
  }
  return samples.map(median)
}
