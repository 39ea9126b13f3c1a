import type { Helpdesk } from './helpdesk'

/** What a description can do, as the options page and the docs say it. */
export interface Abilities {
  evidence: Helpdesk['evidence']
  requester: 'api' | 'page' | 'none'
  /** `none`: no composer is known. */
  reply: 'proven' | 'unproven' | 'none'
  /** `none`: a send is not noticed. */
  sent: 'record' | 'asked' | 'none'
}

/** Reads it off the description, so that no list can say another thing. */
export function abilitiesOf({ evidence, requester, composer, sent }: Helpdesk): Abilities {
  const publicReply = composer?.public.length ? 'proven' : 'unproven'
  const asked = sent?.record ? 'record' : 'asked'
  return {
    evidence,
    requester: requester[0]?.from ?? 'none',
    reply: composer ? publicReply : 'none',
    sent: sent ? asked : 'none',
  }
}
