import { create } from 'zustand'
import type { Stored } from '@/lib/platform/stored'

/** A stored value, kept up to date; or why it cannot be read. */
interface Known<T> {
  value: T | undefined
  problem: unknown
}

/**
 * @returns `follow` reads the value once and follows it from then on; `useValue` gives it: undefined
 * until it is read, throwing to the nearest error boundary when it is broken
 */
export function followed<T>(stored: Stored<T>) {
  const useKnown = create<Known<T>>(() => ({ value: undefined, problem: undefined }))
  function follow(): void {
    stored.read().then(
      (value) => useKnown.setState({ value }),
      (problem: unknown) => useKnown.setState({ problem }),
    )
    stored.watch((value) => useKnown.setState({ value, problem: undefined }))
  }
  function useValue(): T | undefined {
    const { value, problem } = useKnown()
    if (problem) throw problem
    return value
  }
  /** The value outside of a component; undefined until it is read. */
  const now = () => useKnown.getState().value
  return { follow, useValue, now }
}
