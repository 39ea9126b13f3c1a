import { lazy, Suspense } from 'react'
import { CaseCard } from '@/components/cases/CaseCard'
import { ClosedCase } from '@/components/cases/ClosedCase'
import { UndoBar } from '@/components/cases/UndoBar'
import { useSteps } from '@/components/cases/use-steps'
import { History } from '@/components/log/History'
import { ScoreSummary } from '@/components/nps/ScoreSummary'
import { useAfterPaint } from '@/components/ui/use-after-paint'
import type { Agent } from '@/lib/cases/intervention'
import type { Requester, Ticket } from '@/lib/helpdesks/ticket'
import { AskAgent } from './AskAgent'
import { Header } from './Header'
import { NoResponses } from './NoResponses'
import { Rail } from './Rail'
import { SentQuestion } from './SentQuestion'
import { Shell } from './Shell'
import type { Customer } from './use-customer'

const ScorePlot = lazy(() =>
  import('@/components/nps/ScorePlot').then((m) => ({ default: m.ScorePlot })),
)

const Replies = lazy(() => import('./Replies').then((m) => ({ default: m.Replies })))

interface Props {
  ticket: Ticket
  requester: Requester
  customer: Customer
  agent: Agent | undefined
  caseWindowMs: number
  onChange: (() => void) | undefined
}

/** What is known of the customer and what can be done for them. */
export function CustomerPanel({
  ticket,
  requester,
  customer,
  agent,
  caseWindowMs,
  onChange,
}: Props) {
  const { history, log, draft, currentCase, suggestion } = customer
  const steps = useSteps({ one: currentCase, ticket, agent, caseWindowMs })
  const painted = useAfterPaint()
  const open = currentCase?.state === 'closed' ? undefined : currentCase
  return (
    <Shell
      header={<Header {...{ ticket, requester, history, onChange }} />}
      rail={<Rail score={history?.latest.score} openCase={open} />}
      bar={<UndoBar steps={steps} />}
    >
      {draft?.submitted?.asked && (
        <SentQuestion
          ticketKey={ticket.key}
          submitted={draft.submitted}
          caseWindowMs={caseWindowMs}
        />
      )}
      {history ? (
        <div className="px-1">
          <ScoreSummary history={history} />
          <div className="mt-2.5 min-h-22">
            <Suspense>{painted && <ScorePlot responses={history.responses} />}</Suspense>
          </div>
        </div>
      ) : (
        <NoResponses />
      )}
      {!agent && <AskAgent />}
      {open && <CaseCard one={open} suggestion={suggestion} steps={steps} />}
      {currentCase && !open && <ClosedCase one={currentCase} steps={steps} />}
      <div className="min-h-40">
        <Suspense>{painted && <Replies {...{ ticket, requester, customer, agent }} />}</Suspense>
      </div>
      <History responses={history?.responses ?? []} entries={log} />
    </Shell>
  )
}
