import { TextField } from '@/components/ui/Field'
import { t } from '@/lib/i18n'
import { pathProblem } from '@/lib/sources/providers/http'
import type { Draft } from './use-draft'

/** Where in the answer of the team's own service the responses are, as JSONPaths. */
export function MappingFields({ draft }: { draft: Draft }) {
  const words = t.lookups
  const paths = draft.provider.fields.filter(({ path }) => path)
  return (
    <fieldset className="min-w-0 rounded-lg border border-line px-3 pt-1 pb-3">
      <legend className="px-1 font-semibold">{words.mapping.title}</legend>
      <p className="text-sm text-soft">{words.mapping.help}</p>
      <div className="mt-1.5 grid gap-2 sm:grid-cols-3">
        {paths.map(({ id, optional }) => {
          const value = draft.values[id] ?? ''
          const empty = draft.problems.has(id)
          const bad = value !== '' && pathProblem(value)
          return (
            <div key={id} className="min-w-0">
              <TextField
                label={optional ? words.form.optional(words.labels[id]) : words.labels[id]}
                value={value}
                dir="ltr"
                autoComplete="off"
                spellCheck={false}
                aria-invalid={bad || empty}
                onChange={({ target }) => draft.change(id, target.value)}
              />
              {(bad || empty) && (
                <p role="alert" className="text-detractor text-sm">
                  {bad ? words.mapping.badPath : words.form.empty}
                </p>
              )}
            </div>
          )
        })}
      </div>
    </fieldset>
  )
}
