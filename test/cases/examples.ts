import type { Intervention } from '@/lib/cases/intervention'
import type { CaseRules } from '@/lib/cases/rules'
import type { Response } from '@/lib/nps/response'

export const HOUR = 3_600_000
export const DAY = 24 * HOUR
export const WINDOW = 30 * DAY
export const RULES: CaseRules = {
  windowMs: WINDOW,
  firstContactMs: DAY,
  calendar: { kind: 'always' },
  warnAt: 0.25,
  followUpMs: 14 * DAY,
}
/** Tuesday, 2 June 2026, 09:00 UTC. */
export const START = Date.UTC(2026, 5, 2, 9)
export const JANE = 'jane.miller@customers.example'
export const PAT = 'pat@customers.example'
export const KIM = { name: 'Kim Lee' }
export const LEE = { name: 'Lee Park' }

/** A response of Jane's; `at` and `received` in hours after the start. */
export function response(
  id: string,
  score: number,
  at: number,
  more: Partial<Response> & { received?: number } = {},
): Response {
  const { received = at, ...rest } = more
  return {
    id,
    address: JANE,
    score,
    comment: '',
    answeredAt: START + at * HOUR,
    receivedAt: START + received * HOUR,
    source: 'csv',
    ...rest,
  }
}

type Kind = Intervention['kind']
type Own<K extends Kind> = Omit<
  Extract<Intervention, { kind: K }>,
  'id' | 'at' | 'agent' | 'address' | 'kind'
> & { address?: string | undefined }

/** An entry of the log by Kim about Jane, `at` in hours after the start. */
export function entry<K extends Kind>(id: string, kind: K, at: number, own: Own<K>): Intervention {
  return { id, kind, at: START + at * HOUR, agent: KIM, address: JANE, ...own } as Intervention
}

/** The same entry about another customer. */
export const about = (one: Intervention, address: string) => ({ ...one, address }) as Intervention

export const sent = (id: string, at: number, responseId?: string) =>
  entry(id, 'reply-sent', at, {
    template: null,
    seen: 'helpdesk',
    ...(responseId && { responseId }),
  })

export const closed = (id: string, at: number, responseId: string) =>
  entry(id, 'case-closed', at, { resolution: 'resolved', responseId })
