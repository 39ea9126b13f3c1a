import { useEffect, useState } from 'react'
import { type Settings, settings } from '@/lib/platform/settings'

/** The team lead's settings, kept up to date; undefined until they are read. */
export function useSettings(): Settings | undefined {
  const [value, setValue] = useState<Settings>()
  const [error, setError] = useState<unknown>()
  useEffect(() => {
    settings.read().then(setValue, setError)
    return settings.watch(setValue)
  }, [])
  // Drawn by the nearest error boundary: broken settings are said, not guessed.
  if (error) throw error
  return value
}
