import { Check } from 'lucide-react'
import { Avatar } from '@/components/ui/Avatar'
import { Button } from '@/components/ui/Button'
import { Chip } from '@/components/ui/Chip'
import type { Requester, Ticket } from '@/lib/helpdesks/ticket'
import { t } from '@/lib/i18n'
import type { History } from '@/lib/nps/history'
import { SideChevron } from './SideChevron'
import { setLayout, useSession } from './session'

/** Collapses the sidebar to its rail; not drawn where there is no page beside it. */
export function CollapseButton() {
  if (useSession((session) => session.alone)) return null
  return (
    <Button
      look="quiet"
      className="-me-1.5 px-1.5"
      aria-label={t.ticket.collapse}
      aria-keyshortcuts="Alt+N"
      title={`${t.ticket.collapse}  Alt+N`}
      onClick={() => setLayout({ open: false })}
    >
      <SideChevron towards="edge" />
    </Button>
  )
}

/** The top of the sidebar where no customer is shown. */
export function BareHeader() {
  return (
    <header className="flex items-center gap-2 px-4 pt-3 pb-2">
      <h1 className="flex-1 font-semibold text-lg">{t.ticket.sidebar}</h1>
      <CollapseButton />
    </header>
  )
}

interface Props {
  requester: Requester
  ticket: Ticket | undefined
  /** undefined when there are no responses under the address. */
  history: History | undefined
  /** Present when the ticket names several requesters, or none and the agent named one. */
  onChange: (() => void) | undefined
}

/** Who the customer is and how that is known. */
export function Header({ requester, ticket, history, onChange }: Props) {
  const { latest } = history ?? {}
  const name = requester.name ?? latest?.name
  return (
    <header className="px-4 pt-3 pb-2">
      <div className="flex items-center gap-2">
        <Avatar name={name ?? requester.address} />
        <div className="min-w-0 flex-1">
          <h1
            dir="auto"
            className="truncate text-start font-semibold text-lg leading-tight"
            title={name}
          >
            {name ?? t.ticket.noName}
          </h1>
          <p className="truncate text-soft" title={requester.address}>
            <bdi>{requester.address}</bdi>
          </p>
        </div>
        <CollapseButton />
      </div>
      <div className="mt-2 flex flex-wrap gap-2">
        {history && (
          <Chip {...(ticket?.readFrom && { hint: t.ticket.readFrom[ticket.readFrom] })}>
            <Check size={12} aria-hidden="true" />
            {t.ticket.matched}
            {ticket?.readFrom && ` · ${t.ticket.readFromShort[ticket.readFrom]}`}
          </Chip>
        )}
        {latest?.company && (
          <Chip>
            <bdi>{latest.company}</bdi>
          </Chip>
        )}
        {onChange && (
          <Chip>
            {ticket?.requesters.length
              ? t.ticket.severalRequesters(ticket.requesters.length)
              : t.ticket.named}
            {' · '}
            <button type="button" className="underline" onClick={onChange}>
              {t.ticket.changeRequester}
            </button>
          </Chip>
        )}
      </div>
    </header>
  )
}
