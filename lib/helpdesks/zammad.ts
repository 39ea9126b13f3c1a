import type { ApiReading, Helpdesk } from './helpdesk'

/** `all=true` brings the people along, by their ids (routes and controllers of Zammad). */
export const zammadCustomer: ApiReading = {
  from: 'api',
  url: '/api/v1/tickets/{ticket}?all=true',
  confirm: 'assets.Ticket.{ticket}.id',
  ref: 'assets.Ticket.{ticket}.customer_id',
  each: 'assets.User.{ref}',
  address: 'email',
  name: ['firstname', 'lastname'],
}

/** Open tickets stay in the page; only the shown one is `active` (`task_manager.coffee`). */
const task = '#content_permanent_Ticket-{ticket}.content.active'
const article = `${task} .article-new form.article-add`

/**
 * Zammad's classic interface, read in its source (`ticket_zoom/article_new.jst.eco`,
 * `article_new.coffee`). A new article is a note until the agent chooses a reply; a note may be public,
 * and yet no reply, and a call that was noted down is none either. The article goes with the ticket's
 * own update; drafts are kept elsewhere.
 */
export const zammad: Helpdesk = {
  id: 'zammad',
  name: 'Zammad',
  evidence: 'structure',
  ticketPages: [{ hash: 'ticket/zoom/{ticket}' }],
  requester: [zammadCustomer],
  composer: {
    editors: [`${article} .articleNewEdit-body[contenteditable=true]`],
    public: [
      { selector: `${article}.is-public:has(input[name=type]:not([value=note], [value=""]))` },
    ],
    internal: [{ selector: `${article}.is-internal` }],
  },
  sent: {
    request: {
      method: 'PUT',
      path: '/api/v1/tickets/{ticket}',
      where: { 'article.internal': 'false' },
      not: { 'article.type': ['note', 'phone'] },
    },
  },
}
