import type { Progress } from '@/lib/sources/importer'

/** Between two reports; a bar does not need more. */
const INTERVAL = 100
/** A rate means nothing before. */
const FIRST_RATE = 1000

/**
 * Turns raw progress into what the interface shows: not too often, with rate and time left. Each
 * stage is measured on its own.
 */
export function progressMeter(post: (progress: Progress) => void) {
  let stage: Progress['stage'] = 'looking'
  let started = performance.now()
  let last = Number.NEGATIVE_INFINITY
  return {
    stage(next: Progress['stage']) {
      stage = next
      started = performance.now()
      last = Number.NEGATIVE_INFINITY
      post({ stage, share: 0, rows: 0 })
    },
    report(share: number, rows: number) {
      const now = performance.now()
      if (now - last < INTERVAL && share < 1) return
      last = now
      const elapsed = now - started
      const measured = elapsed > FIRST_RATE && share > 0
      post({
        stage,
        share,
        rows,
        ...(measured && {
          rowsPerSecond: (rows / elapsed) * 1000,
          msLeft: (elapsed * (1 - share)) / share,
        }),
      })
    },
  }
}
