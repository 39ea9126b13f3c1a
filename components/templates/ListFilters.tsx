import { SelectField } from '@/components/ui/Field'
import { useStored } from '@/components/ui/use-stored'
import { causeName } from '@/lib/cases/cause-name'
import { t } from '@/lib/i18n'
import { causeList } from '@/lib/platform/case-settings'
import type { Filters } from '@/lib/replies/editing/filter'
import { languages } from '@/lib/replies/language'
import { statuses, steps } from '@/lib/replies/template'

interface Props {
  filters: Filters
  /** Every tag that there is. */
  tags: readonly string[]
  onChange: (filters: Filters) => void
}

const segments = ['detractor', 'passive', 'promoter'] as const

/** What the list is narrowed to, one choice each. */
export function ListFilters({ filters, tags, onChange }: Props) {
  const words = t.templates
  const causes = useStored(causeList) ?? []
  const named = (id: string) => causeName(id, causes, t.cases.causes)
  const choices = [
    choice('status', ['in-use', ...statuses], (one) =>
      one === 'in-use' ? words.filters.inUse : words.statuses[one],
    ),
    choice('segment', segments, (one) => t.nps.segment[one]),
    choice('step', steps, (one) => words.steps[one]),
    choice(
      'cause',
      causes.map(({ id }) => id),
      named,
    ),
    choice('language', languages, (one) => words.languages[one]),
    ...(tags.length > 0 ? [choice('tag', tags, words.tag)] : []),
  ]
  return (
    <fieldset className="flex flex-wrap gap-2">
      <legend className="sr-only">{words.filters.legend}</legend>
      {choices.map(({ field, options }) => (
        <div key={field} className="min-w-28 max-w-48 flex-1">
          <SelectField
            label={words.filters[field]}
            value={filters[field] ?? ''}
            onChange={({ target }) => {
              const { [field]: _, ...others } = filters
              const chosen = options.find(({ id }) => id === target.value)
              onChange(chosen ? { ...others, [field]: chosen.id } : others)
            }}
          >
            <option value="">{words.filters.all}</option>
            {options.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </SelectField>
        </div>
      ))}
    </fieldset>
  )
}

function choice<F extends keyof Filters, V extends NonNullable<Filters[F]>>(
  field: F,
  values: readonly V[],
  label: (value: V) => string,
): { field: keyof Filters; options: { id: string; label: string }[] } {
  return { field, options: values.map((id) => ({ id, label: label(id) })) }
}
