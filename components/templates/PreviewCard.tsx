import { useMemo } from 'react'
import { MarkedText } from '@/components/replies/MarkedText'
import { labelOf } from '@/components/replies/words'
import { SegmentMark } from '@/components/ui/SegmentMark'
import { t } from '@/lib/i18n'
import type { TemplateProblem } from '@/lib/replies/check-template'
import type { TemplateForm } from '@/lib/replies/editing/form'
import type { SlotPart } from '@/lib/replies/parts'
import { renderTemplate } from '@/lib/replies/render'
import type { Situation } from '@/lib/replies/situation'

interface Props {
  form: TemplateForm
  situation: Situation
  /** What kind of customer it is. */
  about: string
}

/** The template as one customer would get it, its gaps still open. */
export function PreviewCard({ form, situation, about }: Props) {
  const words = t.templateEditor.preview
  const rendered = useMemo(() => renderTemplate(form, situation), [form, situation])
  const { customer, history } = situation
  const [problem] = rendered.problems
  return (
    <article className="rounded-[10px] border border-line bg-card px-4 py-3">
      <header className="mb-1.5 flex flex-wrap items-center gap-x-1.5 border-line border-b pb-1.5 text-soft text-sm">
        {history && <SegmentMark segment={history.segment} size={9} />}
        <bdi>{customer.name ?? customer.address}</bdi>
        {history && ` · ${words.score(history.latest.score)}`}
        {` · ${about}`}
      </header>
      {problem ? (
        <Broken problem={problem} />
      ) : (
        <div lang={form.language} className="grid gap-2 leading-relaxed">
          <MarkedText parts={rendered.parts} gap={(slot, key) => <Gap key={key} slot={slot} />} />
        </div>
      )}
    </article>
  )
}

/** Why there is nothing to show. */
export function Broken({ problem }: { problem: TemplateProblem | undefined }) {
  const { broken, empty } = t.templateEditor.preview
  return (
    <p className="text-soft">
      {problem ? `${broken} ${t.templateLint.place(problem.line, problem.column)}` : empty}
    </p>
  )
}

/** A gap that only the agent can fill; dashed where it is optional. */
function Gap({ slot }: { slot: SlotPart }) {
  const label = slot.required ? labelOf(slot) : t.templateEditor.preview.optional(labelOf(slot))
  return (
    <span
      className={`rounded-[5px] border border-dashed px-1.25 font-medium ${slot.required ? 'border-slot-line bg-slot' : 'border-soft text-soft'}`}
    >
      {label}
    </span>
  )
}
