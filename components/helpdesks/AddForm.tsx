import { type FormEvent, useId, useState } from 'react'
import { Button } from '@/components/ui/Button'
import { Card } from '@/components/ui/Card'
import { SelectField, TextField } from '@/components/ui/Field'
import { helpdeskOfHost, helpdesks } from '@/lib/helpdesks'
import type { Helpdesk } from '@/lib/helpdesks/helpdesk'
import { requestTracker } from '@/lib/helpdesks/request-tracker'
import { t } from '@/lib/i18n'
import { type AddressProblem, readSiteAddress, type SiteAddress } from '@/lib/platform/site-address'
import type { Site } from '@/lib/platform/sites'
import type { SiteState } from './use-sites'

interface Props {
  sites: readonly SiteState[]
  /** The lead's own descriptions. */
  mine: readonly Helpdesk[]
  waiting: boolean
  /** @returns what came of it; the form is emptied when the site was added */
  onAdd: (site: Site) => Promise<string>
}

/** The address and the product of a helpdesk, and what is wrong with them. */
export function AddForm({ sites, mine, waiting, onAdd }: Props) {
  const words = t.helpdesks.add
  const help = useId()
  const [text, setText] = useState('')
  const [chosen, setChosen] = useState<string>()
  const [problem, setProblem] = useState<AddressProblem | 'already'>()
  const read = readSiteAddress(text)
  const product = chosen ?? recognised(read) ?? requestTracker.id

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if ('problem' in read) return setProblem(read.problem)
    const { origin } = read
    if (sites.some((one) => one.origin === origin && one.helpdesk === product && one.granted)) {
      return setProblem('already')
    }
    if ((await onAdd({ origin, helpdesk: product, addedAt: Date.now() })) !== 'added') return
    setText('')
    setChosen(undefined)
  }

  return (
    <Card title={words.title}>
      <form noValidate onSubmit={submit} className="grid gap-2 px-4 pt-1.5 pb-3.5">
        <div className="flex flex-wrap items-end gap-2">
          <div className="min-w-55 flex-3">
            <TextField
              label={words.address}
              type="url"
              inputMode="url"
              autoComplete="off"
              spellCheck={false}
              placeholder={words.addressExample}
              value={text}
              aria-invalid={problem !== undefined}
              aria-describedby={help}
              onChange={({ target }) => {
                setText(target.value)
                setProblem(undefined)
              }}
            />
          </div>
          <div className="min-w-40 flex-1">
            <SelectField
              label={words.product}
              value={product}
              onChange={({ target }) => {
                setChosen(target.value)
                setProblem(undefined)
              }}
            >
              {[...helpdesks, ...mine].map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </SelectField>
          </div>
          <Button look="primary" type="submit" disabled={waiting}>
            {waiting ? words.waiting : words.submit}
          </Button>
        </div>
        <p id={help} role={problem && 'alert'} className={problem ? 'text-detractor' : 'text-soft'}>
          {problem
            ? t.helpdesks.problems[problem]
            : 'origin' in read
              ? words.asks(read.origin)
              : words.hint}
        </p>
      </form>
    </Card>
  )
}

/** A product by its own host name; a self-hosted one has to be chosen. */
function recognised(read: SiteAddress): string | undefined {
  return 'origin' in read ? helpdeskOfHost(new URL(read.origin).hostname)?.id : undefined
}
