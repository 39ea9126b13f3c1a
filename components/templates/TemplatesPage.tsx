import { useTemplates } from '@/components/replies/use-templates'
import { Skeleton } from '@/components/ui/Skeleton'
import { t } from '@/lib/i18n'
import { EditPage } from './EditPage'
import { useTemplateId } from './route'
import { TemplateList } from './TemplateList'

/** The team's templates: the list, or the one that the address names. */
export function TemplatesPage() {
  const id = useTemplateId()
  const all = useTemplates()
  if (!all) return <Skeleton label={t.templates.loading} />
  return id === undefined ? <TemplateList all={all} /> : <EditPage key={id} id={id} all={all} />
}
