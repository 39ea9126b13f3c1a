import { useMemo } from 'react'
import { useCauses } from '@/components/cases/team-lists'
import type { Situation } from '@/lib/replies/situation'
import { useSettings } from './use-settings'

/** What the team calls itself and the case's cause, as far as it has words of its own. */
export function useTeamWords(cause: string | undefined): Pick<Situation, 'team' | 'causeName'> {
  const teamName = useSettings()?.teamName
  const causeName = useCauses()?.find(({ id }) => id === cause)?.name
  return useMemo(
    () => ({
      ...(teamName !== undefined && { team: { name: teamName } }),
      ...(causeName !== undefined && { causeName }),
    }),
    [teamName, causeName],
  )
}
