import { useEffect } from 'react'
import { SuggestedReplies } from '@/components/replies/SuggestedReplies'
import type { Agent } from '@/lib/cases/intervention'
import type { Requester, Ticket } from '@/lib/helpdesks/ticket'
import { saveDraft } from '@/lib/store/drafts'
import type { Draft } from '@/lib/store/journal'
import { insertReply } from './insert-reply'
import { noteCopy } from './note-copy'
import { PaletteDoor } from './PaletteDoor'
import { giveBack, takeFocus } from './page-words'
import { saidInReply } from './said-in-reply'
import { openComposer, prepareInsertion, readComposer, useSession } from './session'
import type { Customer } from './use-customer'
import { useSentQuestion } from './use-sent-question'
import { useSituation } from './use-situation'

interface Props {
  /** undefined: there is no composer, so replies are copied. */
  ticket: Ticket | undefined
  requester: Requester
  customer: Customer
  agent: Agent | undefined
}

/** The suggested replies for this customer, their work kept in the ticket's draft. */
export function Replies({ ticket, requester, customer, agent }: Props) {
  const composer = useSession((session) => session.composer)
  const open = useSession((session) => session.open)
  const situation = useSituation({ ticket, requester, customer, agent })
  const { address } = requester
  useSentQuestion(ticket, customer.draft, agent)
  const previewed = customer.draft?.templateId !== undefined
  useEffect(() => {
    if (previewed) prepareInsertion()
  }, [previewed])
  const { place, addresses } = customer
  return (
    <SuggestedReplies
      situation={situation}
      composer={composer ?? 'absent'}
      draft={workOf(customer.draft, addresses)}
      onDraft={(change) => saveDraft(place, { address, ...change })}
      onInsert={(body, template, confirmed) =>
        insertReply(place, address, body, {
          ...{ template, confirmed },
          said: ({ text }, now) =>
            saidInReply(text, template.id, customer.currentCase, now, situation.language),
        })
      }
      onOpenComposer={() => openComposer(place.key)}
      onCopied={(body, template) =>
        ticket || !agent ? undefined : noteCopy({ place, address, agent, body, template })
      }
      onReadComposer={() => readComposer(place.key)}
      folded={!open}
      aside={<PaletteDoor situation={situation} />}
      onAttend={takeFocus}
      onGiveBack={giveBack}
    />
  )
}

/** The draft, when there is a reply in it and it is one to this customer. */
function workOf(draft: Draft | undefined, addresses: readonly string[]): Draft | undefined {
  if (!draft || (draft.address !== undefined && !addresses.includes(draft.address)))
    return undefined
  return draft.slots || draft.inserted ? draft : undefined
}
