import type { Progress } from '@/lib/sources/importer'

/** Between two reports; a bar does not need more. */
const INTERVAL = 100
/** A rate means nothing before. */
const FIRST_RATE = 1000

/**
 * Turns raw progress into what the interface shows: not too often, with rate and time left. Each
 * stage is measured on its own, and the rate again from where the rows are counted anew (the dry run
 * reads some files twice).
 */
export function progressMeter(post: (progress: Progress) => void) {
  let stage: Progress['stage'] = 'looking'
  let started = performance.now()
  let counting = started
  let lastRows = 0
  let posted = Number.NEGATIVE_INFINITY

  const rate = (rows: number, now: number) => {
    if (rows < lastRows) counting = now
    lastRows = rows
    return now - counting > FIRST_RATE && rows > 0
      ? { rowsPerSecond: (rows / (now - counting)) * 1000 }
      : {}
  }
  return {
    stage(next: Progress['stage']) {
      stage = next
      started = performance.now()
      counting = started
      lastRows = 0
      posted = started
      post({ stage, share: 0, rows: 0 })
    },
    /** The job was paused for so long: that says nothing of how fast it is. */
    held(ms: number) {
      started += ms
      counting += ms
    },
    report(share: number, rows: number) {
      const now = performance.now()
      if (now - posted < INTERVAL && share < 1) return
      posted = now
      const elapsed = now - started
      const left = elapsed > FIRST_RATE && share > 0
      post({
        stage,
        share,
        rows,
        ...rate(rows, now),
        ...(left && { msLeft: (elapsed * (1 - share)) / share }),
      })
    },
  }
}
