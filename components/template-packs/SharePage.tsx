import { ArrowLeft } from 'lucide-react'
import { useTemplates } from '@/components/replies/use-templates'
import { useStored } from '@/components/ui/use-stored'
import { t } from '@/lib/i18n'
import { causeList } from '@/lib/platform/case-settings'
import { ExportPart } from './ExportPart'
import { ImportPart } from './ImportPart'
import { LastImport } from './LastImport'
import { usePack } from './use-pack'

/** Templates from a file, and into one. */
export function SharePage() {
  const templates = useTemplates()
  const causes = useStored(causeList)
  const work = usePack()
  const fresh = work.state.phase === 'done'
  if (!templates || !causes) return null
  return (
    <div className="grid max-w-240 gap-5">
      <header>
        <a
          href="#templates"
          className="inline-flex w-fit items-center gap-1 text-accent hover:underline"
        >
          <ArrowLeft aria-hidden size={14} className="rtl:rotate-180" />
          {t.templatePacks.back}
        </a>
        <h1 className="font-semibold text-xl">{t.templatePacks.title}</h1>
        <p className="text-soft">{t.templatePacks.intro}</p>
      </header>
      <ImportPart work={work} templates={templates} causes={causes} />
      <LastImport fresh={fresh} onUndone={() => fresh && work.reset()} />
      <ExportPart templates={templates} causes={causes} />
    </div>
  )
}
