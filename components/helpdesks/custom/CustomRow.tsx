import { type FormEvent, useState } from 'react'
import { Button } from '@/components/ui/Button'
import { download } from '@/components/ui/download'
import { SelectField, TextField } from '@/components/ui/Field'
import type { Helpdesk } from '@/lib/helpdesks/helpdesk'
import type { Step } from '@/lib/helpdesks/picker/protocol'
import { t } from '@/lib/i18n'
import type { Site } from '@/lib/platform/sites'
import { type NamedTicket, PointForm } from './PointForm'
import { Places } from './Review'

/** The parts that can be pointed at again, each with the steps it takes. */
const PARTS: Record<keyof typeof t.customHelpdesks.list.parts, readonly Step[]> = {
  address: ['address', 'name'],
  subject: ['subject'],
  composer: ['composer', 'sign'],
  agent: ['agent'],
}

interface Props {
  helpdesk: Helpdesk
  sites: readonly Site[]
  busy: boolean
  onRename(name: string): void
  onRemove(): void
  onPoint(ticket: NamedTicket, steps: readonly Step[]): void
  onTest(ticket: NamedTicket): void
}

/** One of the lead's own helpdesks, and what can be done with it. */
export function CustomRow({ helpdesk, sites, busy, onRename, onRemove, onPoint, onTest }: Props) {
  const words = t.customHelpdesks.list
  const { name } = helpdesk
  const [open, setOpen] = useState<'rename' | 'again' | 'test'>()
  const toggle = (which: typeof open) => setOpen((now) => (now === which ? undefined : which))
  const close = () => setOpen(undefined)
  const button = (label: string, onClick: () => void, which?: typeof open) => (
    <Button
      look="quiet"
      disabled={busy}
      aria-label={words.one(label, name)}
      {...(which && { 'aria-expanded': open === which })}
      onClick={onClick}
    >
      {label}
    </Button>
  )
  return (
    <li className="grid gap-1.5 py-2.5">
      <div>
        <b className="font-semibold">{name}</b>
        <p className="text-soft">
          <Places places={helpdesk.ticketPages} />
          {sites.length > 0
            ? words.usedAt(sites.map(({ origin }) => origin).join(', '))
            : words.unused}
        </p>
      </div>
      <div className="-ms-2.5 flex flex-wrap gap-1">
        {button(words.again, () => toggle('again'), 'again')}
        {button(words.test, () => toggle('test'), 'test')}
        {button(words.rename, () => toggle('rename'), 'rename')}
        {button(words.export, () => save(helpdesk))}
        {button(words.remove, onRemove)}
      </div>
      {open === 'rename' && (
        <RenameForm
          name={name}
          onRename={(chosen) => {
            onRename(chosen)
            close()
          }}
        />
      )}
      {open === 'test' && <PointForm waiting={busy} name={name} onStart={onTest} />}
      {open === 'again' && <AgainForm name={name} busy={busy} onPoint={onPoint} />}
    </li>
  )
}

function AgainForm({
  name,
  busy,
  onPoint,
}: { name: string; busy: boolean } & Pick<Props, 'onPoint'>) {
  const words = t.customHelpdesks.list
  const [part, setPart] = useState<keyof typeof PARTS>('address')
  const parts = Object.keys(PARTS) as (keyof typeof PARTS)[]
  return (
    <div className="grid gap-2">
      <SelectField
        label={words.againAt}
        value={part}
        onChange={({ target }) => setPart(parts.find((one) => one === target.value) ?? 'address')}
      >
        {parts.map((one) => (
          <option key={one} value={one}>
            {words.parts[one]}
          </option>
        ))}
      </SelectField>
      <PointForm waiting={busy} name={name} onStart={(ticket) => onPoint(ticket, PARTS[part])} />
    </div>
  )
}

function RenameForm({ name, onRename }: { name: string; onRename(name: string): void }) {
  const words = t.customHelpdesks
  const [text, setText] = useState(name)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (text.trim()) onRename(text.trim())
  }
  return (
    <form onSubmit={submit} className="flex flex-wrap items-end gap-2">
      <div className="min-w-55 flex-1">
        <TextField
          label={words.form.name}
          maxLength={100}
          required
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
      </div>
      <Button type="submit">{words.list.keepName}</Button>
    </form>
  )
}

/** Saves the description as a file that another browser's Amends can import. */
function save(helpdesk: Helpdesk): void {
  const text = `${JSON.stringify(helpdesk, null, 2)}\n`
  download(`${helpdesk.id}.json`, new Blob([text], { type: 'application/json' }))
}
