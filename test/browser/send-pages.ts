import { JANE } from '../cases/examples'

export const jane = {
  id: 4,
  name: 'Jane Miller',
  email: JANE,
  firstname: 'Jane',
  lastname: 'Miller',
}
const session = {
  'access-token': 'a',
  'token-type': 'Bearer',
  client: 'c',
  expiry: '1',
  uid: 'u',
}
export const html = (body: string) =>
  `<!doctype html><title>A ticket</title><link rel="icon" href="data:,">${body}`

export const conversation = '/api/v1/accounts/2/conversations/15'
export const MESSAGES = `${conversation}/messages`
export const chatwootPage = html(
  `<script>document.cookie = 'cw_d_session_info=' + encodeURIComponent('${JSON.stringify(session)}')
  </script><div class="reply-box"><div class="ProseMirror" contenteditable="true"></div></div>`,
)
export const freescoutPage = `<!doctype html><title>A ticket</title><link rel="icon" href="data:,">
  <body data-conversation_id="12"><div id="conv-layout-customer"><div class="customer-snippet">
  <a class="customer-name">Jane Miller</a><ul><li class="customer-email">
  <a class="contact-main">${JANE}</a></li></ul></div></div></body>`
export const assets = {
  Ticket: { 5: { id: 5, customer_id: 4 } },
  User: { 4: jane },
}
