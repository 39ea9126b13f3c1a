import { useLiveQuery } from 'dexie-react-hooks'
import { useCauseName } from '@/components/cases/use-cause-name'
import { useIndex } from '@/components/my-cases/use-index'
import type { TemplateUse } from '@/lib/replies/use'
import { allTemplateDrafts } from '@/lib/store/template-drafts'
import { templateUse } from '@/lib/store/template-use'

/** What the list says of templates besides what stands in them. */
export interface RowFacts {
  causeName: (id: string) => string
  useOf: (id: string) => TemplateUse | undefined
  isUnsaved: (id: string) => boolean
}

export function useRowFacts(): RowFacts {
  const uses = useIndex(() => templateUse())
  const drafts = useLiveQuery(allTemplateDrafts)
  return {
    causeName: useCauseName(),
    useOf: (id) => uses?.get(id),
    isUnsaved: (id) => drafts?.some((draft) => draft.id === id) ?? false,
  }
}
