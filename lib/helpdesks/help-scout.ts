import type { Helpdesk } from './helpdesk'

/**
 * Help Scout, as third-party tools that run in it have it. The customer's panel does not say which
 * conversation it belongs to, and what tells a reply from a note is not known well enough: neither is read.
 */
export const helpScout: Helpdesk = {
  id: 'help-scout',
  name: 'Help Scout',
  hosts: ['secure.helpscout.net'],
  evidence: 'documentation',
  ticketPages: [{ path: '/conversation/{ticket}/{number}' }],
  requester: [],
  composer: {
    editors: ['[data-cy="ConvoEditor"] [data-slate-editor][contenteditable=true]'],
    public: [],
    internal: [],
  },
}
