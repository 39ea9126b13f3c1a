import { SelectField } from '@/components/ui/Field'
import { t } from '@/lib/i18n'
import type { Segment } from '@/lib/nps/segment'
import { languages } from '@/lib/replies/language'
import type { Defaults } from '@/lib/replies/packs/admit'
import { steps } from '@/lib/replies/template'

interface Props {
  defaults: Defaults
  onChange(defaults: Defaults): void
}

const segments: Segment[] = ['detractor', 'passive', 'promoter']

/** What holds for the templates of which the file does not say it. */
export function DefaultsFields({ defaults, onChange }: Props) {
  const words = t.templatePacks
  const toggle = (segment: Segment) => {
    const next = segments.filter((one) => defaults.segments.includes(one) !== (one === segment))
    if (next.length > 0) onChange({ ...defaults, segments: next })
  }
  return (
    <fieldset className="grid gap-2">
      <legend className="pb-1 font-semibold">{words.defaults.title}</legend>
      <div className="grid items-end gap-3 sm:grid-cols-3">
        <SelectField
          label={words.defaults.language}
          value={defaults.language}
          onChange={({ target }) => {
            const language = languages.find((one) => one === target.value)
            if (language) onChange({ ...defaults, language })
          }}
        >
          {languages.map((one) => (
            <option key={one} value={one}>
              {t.templates.languages[one]}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={words.defaults.step}
          value={defaults.step}
          onChange={({ target }) => {
            const step = steps.find((one) => one === target.value)
            if (step) onChange({ ...defaults, step })
          }}
        >
          {steps.map((one) => (
            <option key={one} value={one}>
              {t.templates.steps[one]}
            </option>
          ))}
        </SelectField>
        <fieldset>
          <legend className="mb-0.5 text-sm text-soft">{words.defaults.segments}</legend>
          <div className="flex flex-wrap gap-x-3 py-1">
            {segments.map((segment) => (
              <label key={segment} className="flex items-center gap-1.5">
                <input
                  type="checkbox"
                  checked={defaults.segments.includes(segment)}
                  onChange={() => toggle(segment)}
                />
                {t.nps.segment[segment]}
              </label>
            ))}
          </div>
        </fieldset>
      </div>
    </fieldset>
  )
}
