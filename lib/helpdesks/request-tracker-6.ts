import type { Helpdesk } from './helpdesk'

const form = 'form[name=TicketUpdate]:has(input[name="id"][value="{ticket}"])'

/**
 * Request Tracker 6, read in its source (branch `stable`): the addresses and the API of version 5, other
 * pages and another editor, which stands right behind its textarea. htmx swaps the body, so the form has
 * to name its ticket.
 */
export const requestTracker6: Helpdesk = {
  id: 'request-tracker-6',
  name: 'Request Tracker 6',
  evidence: 'structure',
  ticketPages: [
    { path: '/Ticket/Display.html', query: { id: '{ticket}' } },
    { path: '/Ticket/Update.html', query: { id: '{ticket}' } },
  ],
  requester: [
    {
      from: 'api',
      url: '/REST/2.0/tickets?query=id%3D{ticket}&fields=Requestor&fields[Requestor]=EmailAddress,RealName',
      confirm: 'items.0.id',
      each: 'items.0.Requestor',
      address: 'EmailAddress',
      name: 'RealName',
    },
  ],
  composer: {
    editors: [
      `${form} textarea#UpdateContent + .ck-editor .ck-editor__editable[contenteditable=true]`,
      `${form} textarea#UpdateContent:not(.richtext)`,
    ],
    public: [{ selector: `${form} select#UpdateType`, value: 'response' }],
    internal: [{ selector: `${form} select#UpdateType`, value: 'private' }],
  },
}
