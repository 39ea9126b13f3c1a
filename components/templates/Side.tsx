import { useDeferredValue } from 'react'
import { Choices } from '@/components/ui/Choices'
import { t } from '@/lib/i18n'
import type { TemplateForm } from '@/lib/replies/editing/form'
import { type Language, languages } from '@/lib/replies/language'
import type { Template } from '@/lib/replies/template'
import { siblingsOf } from './FamilyTabs'
import { Preview } from './Preview'
import { UseSummary } from './UseSummary'
import { Versions } from './Versions'
import type { Work } from './work'

export type SideView = 'preview' | 'versions' | 'use' | Language

interface Props {
  form: TemplateForm
  all: readonly Template[]
  work: Work
  view: SideView
  onView: (view: SideView) => void
}

/** Beside the text: how customers get it, its versions, what followed, or another language of it. */
export function Side({ form, all, work, view, onView }: Props) {
  const words = t.templateEditor
  const shown = useDeferredValue(form)
  const siblings = siblingsOf(form, all)
  const others = languages.filter((one) => siblings.some(({ language }) => language === one))
  const sibling = siblings.find(({ language }) => language === view)
  const now: SideView = sibling || ['versions', 'use'].includes(view) ? view : 'preview'
  return (
    <div className="grid grid-cols-1 gap-3 lg:sticky lg:top-3 lg:max-h-[calc(100vh-1.5rem)] lg:overflow-y-auto">
      <Choices
        legend={words.side.legend}
        hideLegend
        options={['preview', 'versions', 'use', ...others]}
        labels={{ ...words.side, ...t.templates.languages }}
        value={now}
        onChoose={onView}
      />
      {now === 'preview' && <Preview form={shown} />}
      {now === 'versions' && <Versions form={shown} work={work} />}
      {now === 'use' && <UseSummary id={form.id} />}
      {sibling && now === sibling.language && (
        <pre
          lang={sibling.language}
          dir="auto"
          className="whitespace-pre-wrap break-words rounded-[10px] border border-line bg-card px-4 py-3 font-sans"
        >
          {sibling.text}
        </pre>
      )}
    </div>
  )
}
