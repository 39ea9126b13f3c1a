import { lazy, Suspense } from 'react'
import { Notice } from '@/components/ui/Notice'
import { normaliseAddress } from '@/lib/customers/address'
import type { Requester, Ticket } from '@/lib/helpdesks/ticket'
import { t } from '@/lib/i18n'
import { CustomerView } from './CustomerView'
import { Reading } from './Reading'
import { Shell } from './Shell'

const SeveralRequesters = lazy(async () => {
  const { SeveralRequesters } = await import('./SeveralRequesters')
  return { default: SeveralRequesters }
})
const GivenRequester = lazy(async () => {
  const { GivenRequester } = await import('./GivenRequester')
  return { default: GivenRequester }
})

const SignedOut = lazy(async () => {
  const { SignedOut } = await import('./SignedOut')
  return { default: SignedOut }
})

/** The customer of the ticket, or why there is none to show. */
export function TicketView({ ticket }: { ticket: Ticket | null | undefined }) {
  if (ticket === null) return <Said {...t.ticket.noTicket} />
  if (!ticket || (ticket.reading && !ticket.problem)) return <Reading />
  if (ticket.problem === 'signed-out') {
    return (
      <Suspense fallback={<Reading />}>
        <SignedOut />
      </Suspense>
    )
  }
  const requesters = requestersOf(ticket)
  const [only, ...more] = requesters
  if (!only) {
    return (
      <Suspense fallback={<Reading />}>
        <GivenRequester ticket={ticket} problem={ticket.problem ?? 'no-requester'} />
      </Suspense>
    )
  }
  if (more.length === 0) return <CustomerView key={only.address} ticket={ticket} requester={only} />
  return (
    <Suspense fallback={<Reading />}>
      <SeveralRequesters ticket={ticket} requesters={requesters} />
    </Suspense>
  )
}

/** Each customer once, by normalised address; what is no address cannot be looked up. */
function requestersOf(ticket: Ticket): Requester[] {
  const all = ticket.requesters.flatMap((one) => {
    const address = normaliseAddress(one.address)
    return address ? [{ ...one, address }] : []
  })
  return [...new Map(all.map((one) => [one.address, one])).values()]
}

function Said({ title, body }: { title: string; body: string }) {
  return (
    <Shell>
      <Notice title={title} body={body} />
    </Shell>
  )
}
