import { useState } from 'react'
import type { Requester, Ticket } from '@/lib/helpdesks/ticket'
import { CustomerView } from './CustomerView'
import { Reading } from './Reading'
import { RequesterChoice } from './RequesterChoice'
import { Shell } from './Shell'
import { useChosenAddress } from './use-chosen-address'

interface Props {
  ticket: Ticket
  requesters: Requester[]
}

/** The customer that the agent chose for this ticket, remembered; or the choice. */
export function SeveralRequesters({ ticket, requesters }: Props) {
  const [asking, setAsking] = useState(false)
  const [address, choose] = useChosenAddress(ticket)
  const chosen = requesters.find((one) => one.address === address)
  if (address === undefined) return <Reading />
  if (chosen && !asking) {
    return (
      <CustomerView
        key={chosen.address}
        ticket={ticket}
        requester={chosen}
        onChange={() => setAsking(true)}
      />
    )
  }
  return (
    <Shell>
      <RequesterChoice
        requesters={requesters}
        onChoose={(one) => choose(one).then(() => setAsking(false))}
      />
    </Shell>
  )
}
