import { useMemo } from 'react'
import { useStored } from '@/components/ui/use-stored'
import { namesOf, signedInNames } from '@/lib/platform/me'
import { settings } from '@/lib/platform/settings'

/** Every name of whoever works in this browser, by `agentKey`; undefined until read. */
export function useMe(): ReadonlySet<string> | undefined {
  const names = useStored(signedInNames)
  const agentName = useStored(settings)?.agentName
  return useMemo(() => names && namesOf(names, agentName), [names, agentName])
}
