import { type ReactNode, useState } from 'react'
import { Button } from '@/components/ui/Button'
import { Card } from '@/components/ui/Card'
import type { Helpdesk, Place } from '@/lib/helpdesks/helpdesk'
import type { TicketRead } from '@/lib/helpdesks/picker/protocol'
import { t } from '@/lib/i18n'
import { composerFindings, type Finding, findingsOf } from './findings'
import type { Pointed } from './pointing'
import { ReadTable } from './ReadTable'

interface Actions {
  onSave(): void
  onDiscard(): void
}

/** What was pointed at, read on two tickets: the lead says whether it is right. */
export function Review({ pointed, ...actions }: Actions & { pointed: Pointed }) {
  const words = t.customHelpdesks.review
  const [same, setSame] = useState(false)
  const findings = findingsOf(pointed)
  const stops = findings.some(({ code, stops }) => stops && !(code === 'same-address' && same))
  return (
    <Reviewed
      helpdesk={pointed.helpdesk}
      columns={[
        { label: words.first, read: pointed.first },
        { label: words.second, read: pointed.second },
      ]}
      findings={findings}
      stops={stops}
      {...actions}
    >
      {findings.some(({ code }) => code === 'same-address') && (
        <label className="flex items-center gap-2">
          <input
            type="checkbox"
            checked={same}
            onChange={({ target }) => setSame(target.checked)}
          />
          {words.sameCustomer}
        </label>
      )}
    </Reviewed>
  )
}

/** The same for a description that was brought in, on the one ticket it was tried on. */
export function TestReview({
  helpdesk,
  read,
  ...actions
}: Actions & { helpdesk: Helpdesk; read: TicketRead }) {
  const findings = composerFindings(helpdesk)
  const isTicket = read.ticketId !== null
  const said: Finding[] = isTicket ? findings : [{ code: 'not-a-ticket', stops: true }, ...findings]
  return (
    <Reviewed
      helpdesk={helpdesk}
      columns={[{ label: t.customHelpdesks.review.tested, read }]}
      findings={said}
      stops={!isTicket}
      {...actions}
    />
  )
}

interface ReviewedProps extends Actions {
  helpdesk: Helpdesk
  columns: { label: string; read: TicketRead }[]
  findings: Finding[]
  /** Something is so wrong that it cannot be kept. */
  stops: boolean
  children?: ReactNode
}

function Reviewed({ helpdesk, columns, findings, stops, children, ...actions }: ReviewedProps) {
  const words = t.customHelpdesks.review
  return (
    <Card title={`${words.title}: ${helpdesk.name}`}>
      <div className="grid gap-3 px-4 pt-2 pb-3.5">
        <ReadTable columns={columns} />
        <p className="text-soft">
          {words.pages} <Places places={helpdesk.ticketPages} />
        </p>
        <div role="status">
          <ul className="grid gap-1">
            {findings.length === 0 && <li>{words.good}</li>}
            {findings.map(({ code, stops: isWrong }) => (
              <li key={code} className={isWrong ? 'text-detractor' : 'text-soft'}>
                {t.customHelpdesks.findings[code]}
              </li>
            ))}
          </ul>
        </div>
        {children}
        <div className="flex flex-wrap gap-2">
          <Button look="primary" disabled={stops} onClick={actions.onSave}>
            {words.save}
          </Button>
          <Button onClick={actions.onDiscard}>{words.discard}</Button>
        </div>
      </div>
    </Card>
  )
}

/** The addresses of tickets, with `{ticket}` where the number is. */
export function Places({ places }: { places: readonly Place[] }) {
  return places.map((place) => (
    <code key={addressOf(place)} className="me-2 break-all font-mono text-sm">
      {addressOf(place)}
    </code>
  ))
}

function addressOf({ path = '', query, hash, hashQuery }: Place): string {
  const pairs = (all: Record<string, string>) =>
    Object.entries(all)
      .map(([name, value]) => `${name}=${value}`)
      .join('&')
  const anchor = hash ?? (hashQuery && pairs(hashQuery))
  return `${path}${query ? `?${pairs(query)}` : ''}${anchor ? `#${anchor}` : ''}`
}
