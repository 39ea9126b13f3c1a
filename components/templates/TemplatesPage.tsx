import { lazy, Suspense } from 'react'
import { useTemplates } from '@/components/replies/use-templates'
import { Skeleton } from '@/components/ui/Skeleton'
import { t } from '@/lib/i18n'
import { useTemplateId } from './route'
import { TemplateList } from './TemplateList'

// The editor of the text is long: the list does without.
const EditPage = lazy(async () => {
  const { EditPage } = await import('./EditPage')
  return { default: EditPage }
})

/** The team's templates: the list, or the one that the address names. */
export function TemplatesPage() {
  const id = useTemplateId()
  const all = useTemplates()
  if (!all) return <Skeleton label={t.templates.loading} />
  if (id === undefined) return <TemplateList all={all} />
  return (
    <Suspense fallback={<Skeleton label={t.templateEditor.loading} />}>
      <EditPage key={id} id={id} all={all} />
    </Suspense>
  )
}
