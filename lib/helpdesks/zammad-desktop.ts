import type { Helpdesk } from './helpdesk'
import { zammadCustomer } from './zammad'

/** The panel of the new article: striped while it is internal, by another class while it is pinned. */
const panel = '[data-test-id="article-reply-stripes-panel"]'

/**
 * Zammad's new desktop view, read in its source (`apps/desktop`, `ArticleReply.vue`, 2024). What is not
 * internal may be a reply, a public note or a call: no public reply is proven.
 */
export const zammadDesktop: Helpdesk = {
  id: 'zammad-desktop',
  name: 'Zammad, new desktop view',
  evidence: 'structure',
  ticketPages: [{ path: '/desktop/tickets/{ticket}' }],
  requester: [zammadCustomer],
  composer: {
    editors: ['#ticketArticleReplyForm .ProseMirror[contenteditable=true]'],
    public: [],
    internal: [{ selector: `${panel}.bg-stripes` }, { selector: `${panel}.border-stripes` }],
  },
}
