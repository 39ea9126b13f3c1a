import type { Helpdesk } from './helpdesk'

/** The switch "Public Reply" beside the comment; off at first. */
const publicReply = 'div:has(> div > textarea#comment) label [role=switch]'

/** Peppermint, read in its source (`apps/client/components/TicketDetails`, `apps/api/src/controllers`). */
export const peppermint: Helpdesk = {
  id: 'peppermint',
  name: 'Peppermint',
  evidence: 'structure',
  ticketPages: [{ path: '/issue/{ticket}' }],
  requester: [
    {
      from: 'api',
      url: '/api/v1/ticket/{ticket}',
      headers: { authorization: { cookie: 'session', before: 'Bearer ' } },
      confirm: 'ticket.id',
      each: 'ticket',
      address: 'email',
      name: 'name',
    },
  ],
  composer: {
    editors: ['textarea#comment'],
    public: [{ selector: `${publicReply}[aria-checked=true]` }],
    internal: [{ selector: `${publicReply}[aria-checked=false]` }],
  },
  sent: {
    request: {
      method: 'POST',
      path: '/api/v1/ticket/comment',
      where: { id: '{ticket}', public: 'true' },
    },
  },
}
