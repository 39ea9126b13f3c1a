/** A job waits here as long as it is paused. */
export interface Gate {
  pause(on: boolean): void
  /** Resolves at once, or when the job goes on. `onHeld` hears how many milliseconds it waited. */
  wait(): Promise<void>
}

export function makeGate(onHeld: (ms: number) => void, now = () => performance.now()): Gate {
  let held: { until: Promise<void>; open: () => void } | undefined
  return {
    pause(on) {
      if (on && !held) {
        const { promise, resolve } = deferred()
        held = { until: promise, open: resolve }
      } else if (!on && held) {
        held.open()
        held = undefined
      }
    },
    async wait() {
      if (!held) return
      const since = now()
      await held.until
      onHeld(now() - since)
    },
  }
}

function deferred(): { promise: Promise<void>; resolve: () => void } {
  let resolve = () => {}
  const promise = new Promise<void>((done) => {
    resolve = done
  })
  return { promise, resolve }
}
