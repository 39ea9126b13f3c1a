import { useLiveQuery } from 'dexie-react-hooks'
import { useEffect, useState } from 'react'
import { useStored } from '@/components/ui/use-stored'
import { type LookupSource, lookupSources } from '@/lib/platform/lookups/sources'
import { isGranted, onPermissions } from '@/lib/platform/permissions'
import type { SourceHealth } from '@/lib/store/data'
import { healthOfSources } from '@/lib/store/lookups'

/** A source as the list shows it. */
export interface SourceState {
  source: LookupSource
  /** Absent when it was never asked. */
  health: SourceHealth | undefined
  /** false when the access was withdrawn in the browser's own settings. */
  granted: boolean
}

/** The sources in the order in which they were added, kept up to date; undefined until read. */
export function useSources(): SourceState[] | undefined {
  const sources = useStored(lookupSources)
  const health = useLiveQuery(() => healthOfSources())
  const [granted, setGranted] = useState<ReadonlySet<string>>()
  const [problem, setProblem] = useState<unknown>()
  useEffect(() => {
    if (!sources) return
    let shown = true
    const look = () => {
      grantedOf(sources).then((all) => shown && setGranted(all), setProblem)
    }
    look()
    const end = onPermissions(look)
    return () => {
      shown = false
      end()
    }
  }, [sources])
  if (problem) throw problem
  if (!sources || !health || !granted) return undefined
  return sources.map((source) => ({
    source,
    health: health.find((one) => one.source === source.id),
    granted: granted.has(source.origin),
  }))
}

async function grantedOf(sources: readonly LookupSource[]): Promise<Set<string>> {
  const origins = [...new Set(sources.map(({ origin }) => origin))]
  const granted = await Promise.all(origins.map(isGranted))
  return new Set(origins.filter((_, i) => granted[i]))
}
