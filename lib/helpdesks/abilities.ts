import type { Helpdesk } from './helpdesk'

/** What a description can do, as the options page and the docs say it. */
export interface Abilities {
  evidence: Helpdesk['evidence']
  requester: 'api' | 'page' | 'none'
  /** `none`: no composer is known. */
  reply: 'proven' | 'unproven' | 'none'
  /**
   * `record`: looked up in the helpdesk's own; `request`: seen in what its pages send; `agent`: on the
   * agent's word; `none`: there is no composer to put a reply into.
   */
  sent: 'record' | 'request' | 'agent' | 'none'
}

/** Reads it off the description, so that no list can say another thing. */
export function abilitiesOf({ evidence, requester, composer, sent }: Helpdesk): Abilities {
  const publicReply = composer?.public.length ? 'proven' : 'unproven'
  return {
    evidence,
    requester: requester[0]?.from ?? 'none',
    reply: composer ? publicReply : 'none',
    sent: composer ? sendOf(sent) : 'none',
  }
}

function sendOf(sent: Helpdesk['sent']): Abilities['sent'] {
  if (sent?.record) return 'record'
  return sent?.request ? 'request' : 'agent'
}
