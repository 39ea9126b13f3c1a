import { lazy, Suspense, useMemo } from 'react'
import { CaseCard } from '@/components/cases/CaseCard'
import type { Steps } from '@/components/cases/use-steps'
import { useSuggestion } from '@/components/cases/use-suggestion'
import { undoneIn } from '@/lib/cases/order'
import type { Ticket } from '@/lib/helpdesks/ticket'
import type { SaidPromise } from '@/lib/store/journal'
import type { Customer } from './use-customer'

const ChurnLine = lazy(async () => {
  const { ChurnLine } = await import('@/components/cases/ChurnLine')
  return { default: ChurnLine }
})
// There is less haste than with an open one.
const ClosedCase = lazy(async () => {
  const { ClosedCase } = await import('@/components/cases/ClosedCase')
  return { default: ClosedCase }
})
const HappyCard = lazy(async () => {
  const { HappyCard } = await import('@/components/cases/HappyCard')
  return { default: HappyCard }
})

const NONE: readonly SaidPromise[] = []

interface Props {
  customer: Customer
  steps: Steps
  ticket: Ticket | undefined
  /** Where the work in hand is kept. */
  place: string
  painted: boolean
}

/** What there is to do for the customer: their case, or what a passive or a promoter is worth doing for. */
export function CaseWork({ customer, steps, ticket, place, painted }: Props) {
  const { history, log, currentCase, draft } = customer
  const suggestion = useSuggestion(currentCase, ticket?.subject)
  const past = useMemo(() => {
    const undone = undoneIn(log)
    return log.filter(({ id, kind }) => kind !== 'undone' && !undone.has(id))
  }, [log])
  const responses = history?.responses ?? []
  const situation = { history, case: currentCase, past, suggestedCause: suggestion?.cause }
  const isOwn = (address = '') => customer.addresses.includes(address)
  const open = currentCase !== undefined && currentCase.state !== 'closed'
  return (
    <>
      <Suspense>{painted && <ChurnLine responses={responses} past={past} />}</Suspense>
      {open && (
        <CaseCard
          {...{ one: currentCase, situation, suggestion, steps, place }}
          promised={(isOwn(draft?.address) && draft?.promised) || NONE}
          onPromised={(left) => {
            void import('@/lib/store/drafts').then(({ saveDraft }) =>
              saveDraft(customer.place, { promised: left.length > 0 ? left : undefined }),
            )
          }}
          onWrite={write}
        />
      )}
      {currentCase && !open && (
        <ClosedCase {...{ one: currentCase, responses, steps, past }} onWrite={write} />
      )}
      <Suspense>
        {painted && !open && history && (
          <HappyCard {...{ situation, steps, place }} onWrite={write} />
        )}
      </Suspense>
    </>
  )
}

/** Opens a reply among the suggestions. */
function write(template: string | undefined): void {
  void import('@/components/replies/wanted-reply').then(({ wantReply }) => wantReply(template))
}
