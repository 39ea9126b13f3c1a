import type { Helpdesk } from '@/lib/helpdesks/helpdesk'
import type { t } from '@/lib/i18n'
import type { Pointed } from './pointing'

/** What the lead should know before a description is kept; some keep it from being kept. */
export interface Finding {
  code: keyof typeof t.customHelpdesks.findings
  stops: boolean
}

/** What the two readings say of a description that was made by pointing. */
export function findingsOf({ helpdesk, scope, first, second }: Pointed): Finding[] {
  const found: Finding[] = []
  const add = (code: Finding['code'], stops = false) => found.push({ code, stops })
  const [one, other] = [first, second].map(({ requesters }) => requesters[0]?.address)
  if (!second.ticketId) add('not-a-ticket', true)
  else if (scope === 'unsure') add('unsure', true)
  else if (scope === 'single-page') add('single-page')
  else if (!other) add('no-requester', true)
  else if (one === other) add('same-address', true)
  if (first.subject && !second.subject) add('no-subject')
  return [...found, ...composerFindings(helpdesk)]
}

/** The same for one that was tried on a single ticket. */
export function composerFindings({ composer }: Helpdesk): Finding[] {
  if (!composer) return [{ code: 'no-composer', stops: false }]
  return composer.public.length > 0 ? [] : [{ code: 'no-proof', stops: false }]
}
