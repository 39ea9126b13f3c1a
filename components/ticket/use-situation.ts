import { useMemo } from 'react'
import { useSuggestion } from '@/components/cases/use-suggestion'
import { useNow } from '@/components/ui/use-now'
import type { Agent } from '@/lib/cases/intervention'
import { undoneIn } from '@/lib/cases/order'
import type { Requester, Ticket } from '@/lib/helpdesks/ticket'
import type { History } from '@/lib/nps/history'
import type { Situation } from '@/lib/replies/situation'
import type { Customer } from './use-customer'
import { useReplyLanguage } from './use-reply-language'
import { useTeamWords } from './use-team-words'
import { useTemplateUse } from './use-template-use'

interface Around {
  ticket: Ticket | undefined
  requester: Requester
  customer: Customer
  agent: Agent | undefined
}

/** All that a template may draw on, here and now. */
export function useSituation({ ticket, requester, customer, agent }: Around): Situation {
  const now = useNow()
  const { history, currentCase, log } = customer
  const { id, subject, helpdesk } = ticket ?? {}
  const { address, name } = requester
  const agentName = agent?.name ?? ''
  const suggestedCause = useSuggestion(currentCase, subject)?.cause
  const language = useReplyLanguage(commentsOf(history), subject)
  const use = useTemplateUse()
  const team = useTeamWords(currentCase?.cause)
  return useMemo(() => {
    const undone = undoneIn(log)
    return {
      customer: { address, ...(name !== undefined && { name }) },
      ...(history && { history }),
      ...(currentCase && { case: currentCase }),
      ...(id !== undefined && {
        ticket: {
          id,
          ...(subject !== undefined && { subject }),
          ...(helpdesk !== undefined && { helpdesk }),
        },
      }),
      ...(language && { language }),
      ...(use && { use }),
      ...(suggestedCause !== undefined && { suggestedCause }),
      agent: { name: agentName },
      ...team,
      past: log.filter((entry) => !undone.has(entry.id)),
      now,
    }
  }, [
    address,
    name,
    history,
    currentCase,
    id,
    subject,
    helpdesk,
    suggestedCause,
    agentName,
    team,
    log,
    language,
    use,
    now,
  ])
}

/** The latest first. */
function commentsOf(history: History | undefined): string[] {
  return history?.responses.map(({ comment }) => comment).reverse() ?? []
}
