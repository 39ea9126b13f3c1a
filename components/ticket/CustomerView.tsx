import type { Requester, Ticket } from '@/lib/helpdesks/ticket'
import { CustomerPanel } from './CustomerPanel'
import { Reading } from './Reading'
import { TabBadge } from './TabBadge'
import { useCustomer } from './use-customer'
import { useSettings } from './use-settings'

const DAY = 86_400_000

interface Props {
  ticket: Ticket
  /** Its address is normalised. */
  requester: Requester
  /** Present where it is the agent's choice: asks again whom they help. */
  onChange?: () => void
}

/** One customer on one ticket; must be mounted anew for another of either. */
export function CustomerView({ ticket, requester, onChange }: Props) {
  const settings = useSettings()
  const caseWindowMs = settings && settings.caseWindowDays * DAY
  const customer = useCustomer(requester.address, ticket, caseWindowMs)
  if (!customer || caseWindowMs === undefined) return <Reading />
  const agent = ticket.agent ?? (settings?.agentName ? { name: settings.agentName } : undefined)
  return (
    <>
      <TabBadge one={customer.currentCase} />
      <CustomerPanel {...{ ticket, requester, customer, agent, caseWindowMs, onChange }} />
    </>
  )
}
