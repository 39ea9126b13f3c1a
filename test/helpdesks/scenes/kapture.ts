import type { Scene } from '../observe'

const path = '/nui/tickets/assigned_to_me/5/-1/0/detail/88231/470015'
const url = `https://acme.kapturecrm.com${path}`

export const kaptureScenes: Scene[] = [
  {
    name: 'the ticket by its address; who asked is not known',
    url: `${url}?query=`,
    html: '<p class="font-600 capitalize">Alex Agent</p>',
    expect: {
      recognised: true,
      ticket: '88231',
      key: 'https://acme.kapturecrm.com/470015/88231',
      url,
      reading: { kind: 'not-known' },
      composer: 'absent',
    },
  },
  {
    name: 'the editor of an e-mail',
    url,
    html: `<iframe class="ephox-hare-content-iframe"
      srcdoc="<body contenteditable=true data-is=email></body>"></iframe>`,
    expect: { composer: 'unproven', editor: 'email' },
  },
  {
    name: 'a chat',
    url,
    html: '<textarea name="message" data-is="chat"></textarea>',
    expect: { composer: 'unproven', editor: 'chat' },
  },
  {
    name: 'the editor of notes is left alone',
    url,
    html: `<button data-tabkeys="NOTES"></button>
      <div class="ck-editor__editable" contenteditable="true" data-is="notes"></div>`,
    expect: { composer: 'absent', editor: undefined },
  },
  {
    name: 'a list',
    url: 'https://acme.kapturecrm.com/nui/tickets/all/5/-1/0',
    expect: { ticket: null },
  },
]
