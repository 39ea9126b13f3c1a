import { create } from 'zustand'
import { type Settings, settings } from '@/lib/platform/settings'

/** The team lead's settings, kept up to date; or why they cannot be read. */
interface Known {
  value: Settings | undefined
  problem: unknown
}

const useKnown = create<Known>(() => ({ value: undefined, problem: undefined }))

/** Reads the settings once, ahead of the first customer, and follows them from then on. */
export function followSettings(): void {
  settings.read().then(
    (value) => useKnown.setState({ value }),
    (problem: unknown) => useKnown.setState({ problem }),
  )
  settings.watch((value) => useKnown.setState({ value, problem: undefined }))
}

/** undefined until they are read. Throws, to the nearest error boundary, when they are broken. */
export function useSettings(): Settings | undefined {
  const { value, problem } = useKnown()
  if (problem) throw problem
  return value
}
