import { useEffect, useMemo } from 'react'
import { VisibilityContext } from '@/components/nps/visibility'
import { rulesOf } from '@/lib/cases/rules'
import type { Requester, Ticket } from '@/lib/helpdesks/ticket'
import { CustomerPanel } from './CustomerPanel'
import { Reading } from './Reading'
import { TabBadge } from './TabBadge'
import { useCustomer } from './use-customer'
import { useSettings } from './use-settings'

interface Props {
  /** undefined where the agent asked for the customer without one. */
  ticket: Ticket | undefined
  /** Its address is normalised. */
  requester: Requester
  /** Present where it is the agent's choice: asks again whom they help. */
  onChange?: () => void
}

/** One customer, on one ticket or without; must be mounted anew for another of either. */
export function CustomerView({ ticket, requester, onChange }: Props) {
  const settings = useSettings()
  const rules = useMemo(() => settings && rulesOf(settings), [settings])
  const customer = useCustomer(requester.address, ticket, rules)
  useSignedIn(ticket?.agent?.name)
  if (!customer || !rules) return <Reading />
  const agent = ticket?.agent ?? (settings?.agentName ? { name: settings.agentName } : undefined)
  return (
    <VisibilityContext value={settings?.visibility ?? 'full'}>
      {ticket && <TabBadge one={customer.currentCase} />}
      <CustomerPanel {...{ ticket, requester, customer, agent, rules, onChange }} />
    </VisibilityContext>
  )
}

/** Remembers how this helpdesk names whoever is signed in: their cases are "mine". */
function useSignedIn(name: string | undefined): void {
  useEffect(() => {
    // After the first paint.
    if (name) void import('@/lib/platform/me').then(({ noteAgent }) => noteAgent(name))
  }, [name])
}
