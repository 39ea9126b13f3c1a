import { type FormEvent, useId, useState } from 'react'
import { Button } from '@/components/ui/Button'
import { SelectField, TextField } from '@/components/ui/Field'
import { keyOf, ticketParts, type UrlPart } from '@/lib/helpdesks/picker/url-parts'
import { t } from '@/lib/i18n'
import { readSiteAddress } from '@/lib/platform/site-address'

/** A ticket that the lead named, and where its number stands. */
export interface NamedTicket {
  url: string
  part: UrlPart
  name: string
  second?: string
}

interface Props {
  waiting: boolean
  /** The name that is there already, when a part is pointed at again. */
  name?: string
  onStart(ticket: NamedTicket): void
}

/** The address of a ticket, read as it is typed: which part of it is the ticket's number. */
export function PointForm({ waiting, name: known, onStart }: Props) {
  const words = t.customHelpdesks.form
  const help = useId()
  const [address, setAddress] = useState('')
  const [other, setOther] = useState('')
  const [name, setName] = useState('')
  const [chosen, setChosen] = useState<string>()
  const [problem, setProblem] = useState<string>()
  const parts = partsOf(address, other)
  const part = parts.find((one) => keyOf(one) === chosen) ?? parts[0]

  const submit = (event: FormEvent) => {
    event.preventDefault()
    const said = problemOf(address, other, known ?? name, part)
    setProblem(said)
    if (said || !part) return
    onStart({
      url: withScheme(address),
      part,
      name: known ?? name.trim(),
      ...(other.trim() && { second: withScheme(other) }),
    })
  }
  const change = (set: (text: string) => void) => (text: string) => {
    set(text)
    setProblem(undefined)
  }
  return (
    <form noValidate onSubmit={submit} className="grid gap-2">
      <AddressField
        label={words.address}
        value={address}
        help={help}
        onChange={change(setAddress)}
      />
      {parts.length > 0 && (
        <SelectField
          label={words.part}
          value={part ? keyOf(part) : ''}
          onChange={({ target }) => setChosen(target.value)}
        >
          {parts.map((one) => (
            <option key={keyOf(one)} value={keyOf(one)}>
              {one.value}
            </option>
          ))}
        </SelectField>
      )}
      <AddressField label={words.second} value={other} help={help} onChange={change(setOther)} />
      {known === undefined && (
        <TextField
          label={words.name}
          placeholder={words.nameExample}
          maxLength={100}
          value={name}
          onChange={({ target }) => change(setName)(target.value)}
        />
      )}
      <p id={help} role={problem && 'alert'} className={problem ? 'text-detractor' : 'text-soft'}>
        {problem ?? hintFor(address)}
      </p>
      <div>
        <Button look="primary" type="submit" disabled={waiting}>
          {waiting ? words.waiting : words.start}
        </Button>
      </div>
    </form>
  )
}

function AddressField({
  label,
  value,
  help,
  onChange,
}: {
  label: string
  value: string
  help: string
  onChange(text: string): void
}) {
  return (
    <TextField
      label={label}
      type="url"
      inputMode="url"
      autoComplete="off"
      spellCheck={false}
      placeholder={t.customHelpdesks.form.addressExample}
      value={value}
      aria-describedby={help}
      onChange={({ target }) => onChange(target.value)}
    />
  )
}

function hintFor(address: string): string {
  const read = readSiteAddress(address)
  const { asks, hint } = t.customHelpdesks.form
  return 'origin' in read ? asks(read.origin) : hint
}

/** A host without a scheme is read as the form for sites reads it. */
function withScheme(address: string): string {
  const text = address.trim()
  const read = readSiteAddress(text)
  const hasScheme = /^https?:\/\//i.test(text)
  return !hasScheme && 'origin' in read
    ? `${new URL(read.origin).protocol}//${text.replace(/^\/+/, '')}`
    : text
}

function partsOf(address: string, other: string): UrlPart[] {
  if (!('origin' in readSiteAddress(address))) return []
  const second = 'origin' in readSiteAddress(other) ? new URL(withScheme(other)) : undefined
  return ticketParts(new URL(withScheme(address)), second)
}

function problemOf(
  address: string,
  other: string,
  name: string,
  part: UrlPart | undefined,
): string | undefined {
  const words = t.customHelpdesks.addressProblems
  const [first, second] = [readSiteAddress(address), readSiteAddress(other)]
  if ('problem' in first) return t.helpdesks.problems[first.problem]
  if (other.trim() && 'problem' in second) return t.helpdesks.problems[second.problem]
  if (other.trim() && 'origin' in second && second.origin !== first.origin) {
    return words['second-elsewhere']
  }
  if (!part) return other.trim() ? words['second-same'] : words['no-ticket']
  return name.trim() ? undefined : words['no-name']
}
