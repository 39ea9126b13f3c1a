import { useId } from 'react'
import { SelectField, TextField } from '@/components/ui/Field'
import { t } from '@/lib/i18n'
import type { ProviderField } from '@/lib/sources/providers/provider'
import type { Draft } from './use-draft'

/** One setting of a source, with its hint or what is wrong with it. */
export function FieldInput({ field, draft }: { field: ProviderField; draft: Draft }) {
  const { id, secret, optional, choices } = field
  const words = t.lookups
  const help = useId()
  const problem = draft.problems.get(id)
  const label = optional ? words.form.optional(words.labels[id]) : words.labels[id]
  const isSet = secret && draft.secrets.includes(id)
  const hint = words.hint(draft.provider.id, id) ?? (secret ? words.form.keyStays : undefined)
  const shared = {
    label,
    value: draft.values[id] ?? '',
    'aria-invalid': problem !== undefined,
    'aria-describedby': help,
  }
  return (
    <div className="min-w-0">
      {choices ? (
        <SelectField {...shared} onChange={({ target }) => draft.change(id, target.value)}>
          {choices.map((choice) => (
            <option key={choice} value={choice}>
              {words.regions[choice] ?? choice}
            </option>
          ))}
        </SelectField>
      ) : (
        <TextField
          {...shared}
          type={secret ? 'password' : 'text'}
          dir="ltr"
          autoComplete={secret ? 'new-password' : 'off'}
          spellCheck={false}
          placeholder={isSet ? words.form.keySet : undefined}
          onChange={({ target }) => draft.change(id, target.value)}
        />
      )}
      <p
        id={help}
        role={problem && 'alert'}
        className={`text-sm ${problem ? 'text-detractor' : 'text-soft'}`}
      >
        {problem ? problemWords[problem]() : hint}
      </p>
    </div>
  )
}

const problemWords = {
  empty: () => t.lookups.form.empty,
  pattern: () => t.lookups.form.pattern,
  'not-secure': () => t.lookups.form.notSecure,
}
