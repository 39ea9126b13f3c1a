import type { Scene } from '../observe'

const url = 'https://desk.zoho.eu/agent/acme/support/tickets/details/33000000123'
const frame = (is: string) => `<div class="KB_Editor"><iframe class="KB_Editor_iframe"
  name="deskEditor_New" srcdoc="<body contenteditable=true data-is=${is}></body>"></iframe></div>`

export const zohoDeskScenes: Scene[] = [
  {
    name: 'a reply; who asked is not known',
    url,
    html: `<div class="zd_v2-ticketdetailview-container"><span data-id="caseSubjectText">Late order</span>
      ${frame('comment')}<div class="zd_v2-replyeditor-wrapper">${frame('reply')}</div></div>`,
    expect: {
      recognised: true,
      ticket: '33000000123',
      key: 'https://desk.zoho.eu/acme/support/33000000123',
      url,
      reading: { kind: 'not-known' },
      subject: 'Late order',
      composer: 'public',
      editor: 'reply',
    },
  },
  {
    name: 'a comment',
    url,
    html: frame('comment'),
    expect: { composer: 'unproven', editor: 'comment' },
  },
  {
    name: 'a list',
    url: 'https://desk.zoho.eu/agent/acme/support/tickets',
    expect: { ticket: null },
  },
]
