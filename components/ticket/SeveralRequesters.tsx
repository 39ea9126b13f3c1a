import { useLiveQuery } from 'dexie-react-hooks'
import { useState } from 'react'
import { Skeleton } from '@/components/ui/Skeleton'
import type { Requester, Ticket } from '@/lib/helpdesks/ticket'
import { t } from '@/lib/i18n'
import { draftFor, saveDraft, ticketRef } from '@/lib/store/drafts'
import { CustomerView } from './CustomerView'
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
  const chosen = requesters.find(({ address }) => address === draft?.address)
  const choose = (address: string) => {
    saveDraft(ticketRef(ticket), { address, ...noWork }).then(() => setAsking(false), setProblem)
  }
  if (draft === undefined) {
    return (
      <Shell>
        <Skeleton label={t.ticket.reading} />
      </Shell>
    )
  }
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
