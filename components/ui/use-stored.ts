import { useEffect, useState } from 'react'
import type { Stored } from '@/lib/platform/stored'

/** A stored value, kept up to date; undefined until read. Throws to the nearest error boundary. */
export function useStored<T>(stored: Stored<T>): T | undefined {
  const [value, setValue] = useState<T>()
  const [problem, setProblem] = useState<unknown>()
  useEffect(() => {
    const end = stored.watch((now) => setValue(now))
    stored.read().then((now) => setValue(now), setProblem)
    return end
  }, [stored])
  if (problem) throw problem
  return value
}
