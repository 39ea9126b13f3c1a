import { useSyncExternalStore } from 'react'

const TICK = 60_000

let now = Date.now()
let timer: ReturnType<typeof setTimeout> | undefined
const listeners = new Set<() => void>()

/**
 * The time, renewed at each full minute and when the tab is shown again. Only the component that
 * calls it is drawn again; all share one timer.
 */
export function useNow(): number {
  return useSyncExternalStore(subscribe, () => now)
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) {
    tick()
    document.addEventListener('visibilitychange', tick)
  }
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    clearTimeout(timer)
    document.removeEventListener('visibilitychange', tick)
  }
}

function tick() {
  now = Date.now()
  for (const listener of listeners) listener()
  clearTimeout(timer)
  timer = setTimeout(tick, TICK - (now % TICK))
}
