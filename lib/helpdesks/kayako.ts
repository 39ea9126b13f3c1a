import type { Helpdesk } from './helpdesk'

/**
 * The new Kayako, read in the tests of its own pages. Several conversations stay in the page and none of
 * their parts names its own; whether its API answers to the session of the pages is not known.
 */
export const kayako: Helpdesk = {
  id: 'kayako',
  name: 'Kayako',
  hosts: ['*.kayako.com'],
  evidence: 'documentation',
  ticketPages: [{ path: '/agent/conversations/{ticket}' }],
  requester: [],
  composer: {
    editors: ['.froala-editor-instance .fr-element[contenteditable=true]'],
    public: [],
    internal: [],
  },
}
