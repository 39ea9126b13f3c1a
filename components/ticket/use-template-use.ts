import { useLiveQuery } from 'dexie-react-hooks'
import { useMe } from '@/components/my-cases/use-me'
import type { TemplateUse } from '@/lib/replies/use'
import { templateUse } from '@/lib/store/template-use'

/** How the team's templates were used and what followed, kept up to date; undefined until read. */
export function useTemplateUse(): ReadonlyMap<string, TemplateUse> | undefined {
  const me = useMe()
  return useLiveQuery(() => me && templateUse(me), [me])
}
