import { useEffect, useState } from 'react'
import { isGranted, onPermissions } from '@/lib/platform/permissions'
import { type Site, sites } from '@/lib/platform/sites'

/** A site as the list shows it. */
export interface SiteState extends Site {
  /** false when the access was withdrawn in the browser's own settings. */
  granted: boolean
}

/** The added sites in the order in which they were added, kept up to date; undefined until read. */
export function useSites(): SiteState[] | undefined {
  const [states, setStates] = useState<SiteState[]>()
  const [error, setError] = useState<unknown>()
  useEffect(() => {
    let current = 0
    const refresh = async () => {
      const mine = ++current
      const read = await readStates()
      if (mine === current) setStates(read)
    }
    const look = () => void refresh().catch(setError)
    look()
    const ends = [sites.watch(look), onPermissions(look)]
    return () => {
      current = Number.NaN
      for (const end of ends) end()
    }
  }, [])
  // Drawn by the nearest error boundary: a broken list is said, not shown as empty.
  if (error) throw error
  return states
}

async function readStates(): Promise<SiteState[]> {
  const all = await sites.read()
  return Promise.all(all.map(async (site) => ({ ...site, granted: await isGranted(site.origin) })))
}
