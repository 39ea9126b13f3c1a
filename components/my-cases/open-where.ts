import type { CaseSummary } from '@/lib/cases/summary'
import { send } from '@/lib/platform/messages'

/** Where it was last worked on; its customer's window when that was nowhere. */
export function openWhere({ address, lastTicket }: CaseSummary): Promise<unknown> {
  return send('open-case', { address, ...(lastTicket && { url: lastTicket.url }) })
}
