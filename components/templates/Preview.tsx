import { type FormEvent, useMemo, useState } from 'react'
import { Button } from '@/components/ui/Button'
import { SelectField, TextField } from '@/components/ui/Field'
import { useNow } from '@/components/ui/use-now'
import { normaliseAddress } from '@/lib/customers/address'
import { t } from '@/lib/i18n'
import { parseTemplate } from '@/lib/replies/check-template'
import type { TemplateForm } from '@/lib/replies/editing/form'
import { samplesFor } from '@/lib/replies/lint/rules/tried'
import { Broken, PreviewCard } from './PreviewCard'
import { usePreviewCases } from './use-preview-cases'
import { useRealCustomer } from './use-real-customer'

/** How the template reads for customers: sample ones, or one of the team's. */
export function Preview({ form }: { form: TemplateForm }) {
  const words = t.templateEditor.preview
  const [address, setAddress] = useState<string>()
  const cases = usePreviewCases()
  const listed = cases.some((one) => one.address === address)
  return (
    <section aria-label={t.templateEditor.side.preview} className="grid grid-cols-1 gap-2">
      <SelectField
        label={words.on}
        value={address ?? ''}
        onChange={({ target }) => setAddress(target.value || undefined)}
      >
        <option value="">{words.samples}</option>
        {address !== undefined && !listed && <option value={address}>{address}</option>}
        {cases.length > 0 && (
          <optgroup label={words.openCases}>
            {cases.map(({ address: one, name, score }) => (
              <option key={one} value={one}>
                {name ?? one} · {score}
              </option>
            ))}
          </optgroup>
        )}
      </SelectField>
      <AddressForm onShow={setAddress} />
      {address === undefined ? (
        <Samples form={form} />
      ) : (
        <RealCustomer key={address} form={form} address={address} />
      )}
    </section>
  )
}

function Samples({ form }: { form: TemplateForm }) {
  const now = useNow()
  const parsed = useMemo(() => parseTemplate(form.text), [form.text])
  if (form.segments.length === 0) return null
  if ('problems' in parsed) return <Broken problem={parsed.problems[0]} />
  return samplesFor(form, now).map(({ id, situation }) => (
    <PreviewCard key={id} form={form} situation={situation} about={t.templateLint.samples[id]} />
  ))
}

function RealCustomer({ form, address }: { form: TemplateForm; address: string }) {
  const words = t.templateEditor.preview
  const situation = useRealCustomer(address)
  if (!situation) return null
  const about = situation.history ? address : words.nobody
  return <PreviewCard form={form} situation={situation} about={about} />
}

/** Any customer by their address. */
function AddressForm({ onShow }: { onShow: (address: string) => void }) {
  const words = t.templateEditor.preview
  const [typed, setTyped] = useState('')
  const [problem, setProblem] = useState(false)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const address = normaliseAddress(typed)
    setProblem(!address)
    if (address) onShow(address)
  }
  return (
    <form noValidate onSubmit={submit}>
      <div className="flex items-end gap-2">
        <div className="min-w-0 flex-1">
          <TextField
            type="email"
            label={words.address}
            value={typed}
            aria-invalid={problem}
            onChange={({ target }) => {
              setTyped(target.value)
              setProblem(false)
            }}
          />
        </div>
        <Button type="submit">{words.show}</Button>
      </div>
      {problem && (
        <p role="alert" className="text-detractor">
          {words.notAnAddress}
        </p>
      )}
    </form>
  )
}
