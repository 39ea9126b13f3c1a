import { useEffect, useState } from 'react'
import { health, type SiteHealth } from '@/lib/platform/health'

/** What is known of each site, by origin, kept up to date; undefined until read. */
export function useHealthOfSites(): Record<string, SiteHealth> | undefined {
  const [all, setAll] = useState<Record<string, SiteHealth>>()
  const [error, setError] = useState<unknown>()
  useEffect(() => {
    health.read().then(setAll, setError)
    return health.watch(setAll)
  }, [])
  // Drawn by the nearest error boundary.
  if (error) throw error
  return all
}
