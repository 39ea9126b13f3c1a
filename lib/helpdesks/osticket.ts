import type { Helpdesk } from './helpdesk'

/** The reply's form names its ticket: pjax puts the next page in the place of this one. */
const reply = 'form#reply[data-lock-object-id="ticket/{ticket}"]'
const page = '#pjax-container:has([data-lock-object-id="ticket/{ticket}"])'

/**
 * osTicket 1.17 and 1.18, read in their source (`include/staff/ticket-view.inc.php`). A reply and a
 * note are two forms of which one is shown; rich text is Redactor 3, which hides the textarea. A reply
 * that was posted is answered with a redirect to the ticket or the list, a refused one with the page
 * (`scp/tickets.php`); drafts go elsewhere.
 */
export const osticket: Helpdesk = {
  id: 'osticket',
  name: 'osTicket',
  evidence: 'structure',
  ticketPages: [{ path: '/scp/tickets.php', query: { id: '{ticket}' } }],
  requester: [
    {
      from: 'page',
      each: `${page}:has([id^="user-"][id$="-email"])`,
      address: { selector: '[id^="user-"][id$="-email"]' },
      name: { selector: '[id^="user-"][id$="-name"]' },
    },
  ],
  subject: { selector: `${page} .tixTitle h3` },
  composer: {
    editors: [
      `${reply} .redactor-in[contenteditable=true]`,
      `${reply} textarea#response`,
      'form#note .redactor-in[contenteditable=true]',
      'form#note textarea#internal_note',
    ],
    public: [{ selector: `${reply}:not([style*="display: none"], .hidden)` }],
    internal: [{ selector: 'form#note:not([style*="display: none"], .hidden)' }],
  },
  sent: {
    request: {
      method: 'POST',
      path: '/scp/tickets.php',
      where: { a: 'reply', id: '{ticket}' },
      redirect: '/scp/tickets.php',
    },
  },
}
