import type { Helpdesk } from './helpdesk'

/** The views that a conversation is opened from, as third-party tools have seen them. */
const views = ['', '*/', '*/*/']

/**
 * Intercom's inbox, as third-party tools that run in it have it. The API is the one of its own pages,
 * undocumented; its answer is the conversation. What tells a reply from a note is not known.
 */
export const intercom: Helpdesk = {
  id: 'intercom',
  name: 'Intercom',
  hosts: ['app.intercom.com', 'app.*.intercom.com'],
  evidence: 'documentation',
  ticketPages: views.map((view) => ({
    path: `/a/inbox/{app}/inbox/${view}conversation/{ticket}`,
  })),
  requester: [
    {
      from: 'api',
      url: '/ember/inbox/conversations/{ticket}?app_id={app}',
      each: 'user_summary',
      address: 'email',
      name: 'name',
    },
  ],
  composer: {
    editors: ['[data-conversation-reply-composer] .ProseMirror[contenteditable="true"]'],
    public: [],
    internal: [],
  },
}
