import { Notice } from '@/components/ui/Notice'
import { Skeleton } from '@/components/ui/Skeleton'
import { normaliseAddress } from '@/lib/customers/address'
import type { Ticket } from '@/lib/helpdesks/ticket'
import { t } from '@/lib/i18n'
import { CustomerView } from './CustomerView'
import { SeveralRequesters } from './SeveralRequesters'
import { Shell } from './Shell'

/** The customer of the ticket, or why there is none to show. */
export function TicketView({ ticket }: { ticket: Ticket | null | undefined }) {
  if (ticket === null) return <Said {...t.ticket.noTicket} />
  if (!ticket || (ticket.reading && !ticket.problem)) {
    return (
      <Shell>
        <Skeleton label={t.ticket.reading} />
      </Shell>
    )
  }
  if (ticket.problem) return <Said {...t.ticket.problem[ticket.problem]} />
  const requesters = ticket.requesters.flatMap(({ address, name }) => {
    const normal = normaliseAddress(address)
    return normal ? [{ address: normal, ...(name !== undefined && { name }) }] : []
  })
  const [only, ...more] = requesters
  if (!only) return <Said {...t.ticket.problem['no-requester']} />
  if (more.length > 0) return <SeveralRequesters ticket={ticket} requesters={requesters} />
  return <CustomerView key={only.address} ticket={ticket} requester={only} />
}

function Said({ title, body }: { title: string; body: string }) {
  return (
    <Shell>
      <Notice title={title} body={body} />
    </Shell>
  )
}
