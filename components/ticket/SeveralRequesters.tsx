import { useLiveQuery } from 'dexie-react-hooks'
import { useState } from 'react'
import type { Requester, Ticket } from '@/lib/helpdesks/ticket'
import { draftFor, saveDraft } from '@/lib/store/drafts'
import { ticketRef } from '@/lib/store/ticket-ref'
import { CustomerView } from './CustomerView'
import { Reading } from './Reading'
import { RequesterChoice } from './RequesterChoice'
import { Shell } from './Shell'

interface Props {
  ticket: Ticket
  requesters: Requester[]
}

/** A reply begun for one customer is not one for another. */
const noWork = { templateId: undefined, slots: undefined, insertWhenOpen: undefined }

/** The customer that the agent chose for this ticket, remembered; or the choice. */
export function SeveralRequesters({ ticket, requesters }: Props) {
  const [asking, setAsking] = useState(false)
  // null: read, and there is no draft.
  const draft = useLiveQuery(async () => (await draftFor(ticket.key)) ?? null, [ticket.key])
  const [problem, setProblem] = useState<Error>()
  // Drawn by the error boundary above.
  if (problem) throw problem
  const chosen = requesters.find(
    ({ address }) => draft?.key === ticket.key && draft.address === address,
  )
  const choose = (address: string) => {
    saveDraft(ticketRef(ticket), { address, ...noWork }).then(() => setAsking(false), setProblem)
  }
  if (draft === undefined) return <Reading />
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
      <RequesterChoice requesters={requesters} onChoose={choose} />
    </Shell>
  )
}
