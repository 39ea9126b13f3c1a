import { lazy, Suspense } from 'react'
import { useSteps } from '@/components/cases/use-steps'
import { ScoreSummary } from '@/components/nps/ScoreSummary'
import { useVisibility } from '@/components/nps/visibility'
import { useAfterPaint } from '@/components/ui/use-after-paint'
import type { Case } from '@/lib/cases/case'
import type { Agent, Intervention } from '@/lib/cases/intervention'
import type { CaseRules } from '@/lib/cases/rules'
import type { Requester, Ticket } from '@/lib/helpdesks/ticket'
import type { History as ScoreHistory } from '@/lib/nps/history'
import { CaseWork } from './CaseWork'
import { Header } from './Header'
import { Rail } from './Rail'
import { Shell } from './Shell'
import type { Customer } from './use-customer'

// After the first paint, or only when they are wanted.
const ScorePlot = lazy(async () => {
  const { ScorePlot } = await import('@/components/nps/ScorePlot')
  return { default: ScorePlot }
})

const Replies = lazy(async () => {
  const { Replies } = await import('./Replies')
  return { default: Replies }
})
const Identity = lazy(async () => {
  const { Identity } = await import('@/components/customers/Identity')
  return { default: Identity }
})
const UndoBar = lazy(async () => {
  const { UndoBar } = await import('@/components/cases/UndoBar')
  return { default: UndoBar }
})
const History = lazy(async () => {
  const { History } = await import('@/components/log/History')
  return { default: History }
})
const NoResponses = lazy(async () => {
  const { NoResponses } = await import('./NoResponses')
  return { default: NoResponses }
})
const AskedSources = lazy(async () => {
  const { AskedSources } = await import('@/components/lookups/AskedSources')
  return { default: AskedSources }
})
const SentQuestion = lazy(async () => {
  const { SentQuestion } = await import('./SentQuestion')
  return { default: SentQuestion }
})
const AskAgent = lazy(async () => {
  const { AskAgent } = await import('./AskAgent')
  return { default: AskAgent }
})

interface Props {
  ticket: Ticket | undefined
  requester: Requester
  customer: Customer
  agent: Agent | undefined
  rules: CaseRules
  onChange: (() => void) | undefined
}

/** What is known of the customer and what can be done for them. */
export function CustomerPanel({ ticket, requester, customer, agent, rules, onChange }: Props) {
  const { history, log, draft, currentCase } = customer
  const { address } = requester
  const steps = useSteps({ address, one: currentCase, ticket, agent, rules })
  const painted = useAfterPaint()
  const open = currentCase?.state === 'closed' ? undefined : currentCase
  return (
    <Shell
      header={<Header {...{ ticket, requester, history, onChange }} />}
      rail={<Rail score={history?.latest.score} openCase={open} />}
      bar={<Suspense>{painted && <UndoBar steps={steps} />}</Suspense>}
    >
      <div className="-mb-1 grid min-h-6 gap-3">
        <Suspense>
          {painted && <Identity {...{ requester, ticket, customer, steps, rules }} />}
        </Suspense>
      </div>
      <Suspense>
        {draft?.submitted?.asked && (
          <SentQuestion
            place={customer.place}
            submitted={draft.submitted}
            inserted={draft.inserted}
            rules={rules}
          />
        )}
      </Suspense>
      <Suspense>
        {history ? <Scores history={history} painted={painted} /> : <NoResponses />}
      </Suspense>
      <Suspense>{painted && <AskedSources addresses={customer.addresses} />}</Suspense>
      <Suspense>{!agent && <AskAgent />}</Suspense>
      <CaseWork {...{ customer, steps, ticket, painted }} place={customer.place.key} />
      <div className="min-h-40">
        <Suspense>{painted && <Replies {...{ ticket, requester, customer, agent }} />}</Suspense>
      </div>
      <div className="min-h-12">
        <Suspense>
          {painted && (
            <History
              responses={history?.responses ?? []}
              entries={log}
              addresses={customer.addresses}
              onTakeBack={(entry) => steps.takeBack(entry, caseOf(entry, customer.cases))}
            />
          )}
        </Suspense>
      </div>
    </Shell>
  )
}

/** Id of the case that an entry belongs to; null for what was done outside of any. */
function caseOf({ responseId }: Intervention, cases: readonly Case[]): string | null {
  if (responseId === undefined) return null
  const own = cases.find(({ responses }) => responses.some(({ id }) => id === responseId))
  return own?.id ?? responseId
}

/** The score at once, the plot after the first paint. */
function Scores({ history, painted }: { history: ScoreHistory; painted: boolean }) {
  const plotted = useVisibility() === 'full'
  return (
    <div className="px-1">
      <ScoreSummary history={history} />
      {plotted && (
        <div className="mt-2.5 min-h-22">
          <Suspense>{painted && <ScorePlot responses={history.responses} />}</Suspense>
        </div>
      )}
    </div>
  )
}
