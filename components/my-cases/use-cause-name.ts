import { useMemo } from 'react'
import { useStored } from '@/components/ui/use-stored'
import { t } from '@/lib/i18n'
import { causeList } from '@/lib/platform/case-settings'

/** The team's word for a cause, by its id. */
export function useCauseName(): (id: string) => string {
  const causes = useStored(causeList)
  return useMemo(() => {
    const names = new Map(causes?.map(({ id, name }) => [id, name]))
    return (id) => names.get(id) ?? t.cases.causes[id] ?? id
  }, [causes])
}
