import { type FormEvent, useId } from 'react'
import { Button } from '@/components/ui/Button'
import { Card } from '@/components/ui/Card'
import { SelectField } from '@/components/ui/Field'
import { t } from '@/lib/i18n'
import type { LookupSource } from '@/lib/platform/lookups/sources'
import { providerById, providers } from '@/lib/sources/providers'
import { http } from '@/lib/sources/providers/http'
import type { Reach } from '@/lib/sources/providers/provider'
import { FieldInput } from './FieldInput'
import { MappingFields } from './MappingFields'
import { TrySource } from './TrySource'
import { type Draft, useDraft } from './use-draft'

interface Props {
  /** Absent for a new one. */
  source: LookupSource | undefined
  onDone: () => void
}

/** Which survey tool, its settings, and what comes of asking it about somebody. */
export function SourceForm({ source, onDone }: Props) {
  const words = t.lookups.form
  const draft = useDraft(source, onDone)
  const { provider, running } = draft
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void draft.save()
  }
  return (
    <Card title={source ? words.change(source.name) : words.add}>
      <form ref={takeFocus} noValidate onSubmit={submit} className="grid gap-3 px-4 pt-1.5 pb-3.5">
        {!source && (
          <div className="max-w-80">
            <SelectField
              label={words.provider}
              value={provider.id}
              onChange={({ target }) => draft.choose(providerById(target.value) ?? http)}
            >
              {providers.map(({ id, name }) => (
                <option key={id} value={id}>
                  {id === http.id ? words.own : name}
                </option>
              ))}
            </SelectField>
          </div>
        )}
        {provider.id !== http.id && (
          <p className="text-soft">{`${words.untested} ${reachWords(provider.reach)}`}</p>
        )}
        <div className="grid gap-2 sm:grid-cols-2">
          {provider.fields
            .filter(({ path }) => !path)
            .map((field) => (
              <FieldInput key={`${provider.id} ${field.id}`} field={field} draft={draft} />
            ))}
        </div>
        {provider.id === http.id && <MappingFields draft={draft} />}
        <TrySource draft={draft} />
        <Foot draft={draft} />
        <div className="flex flex-wrap gap-2">
          <Button look="primary" type="submit" disabled={running !== undefined}>
            {running === 'save' ? words.saving : words.save}
          </Button>
          <Button look="quiet" disabled={running !== undefined} onClick={() => draft.cancel()}>
            {words.cancel}
          </Button>
        </div>
      </form>
    </Card>
  )
}

/** The lead asked for this form: it goes on in its first field. */
function takeFocus(form: HTMLFormElement | null): void {
  form?.querySelector<HTMLElement>('select, input')?.focus()
}

/** What the browser will ask, or what went wrong. */
function Foot({ draft: { problem, origin } }: { draft: Draft }) {
  const id = useId()
  const words = t.lookups.form
  if (!problem) return origin && <p className="text-soft">{words.asks(origin)}</p>
  return (
    <p id={id} role="alert" className="text-detractor">
      {problem.kind === 'refused' ? words.refused(problem.origin) : words.failed(problem.reason)}
    </p>
  )
}

function reachWords(reach: Reach): string {
  const words = t.lookups.form.reach
  if (reach.kind === 'pages') return words.pages(reach.pages)
  return reach.kind === 'days' ? words.days(reach.days) : words[reach.kind]
}
