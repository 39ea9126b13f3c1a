import type { Scene } from '../observe'

/** What is known of these is where a ticket is, and at most an editor: nothing else may be read. */
const unknown = { reading: { kind: 'not-known' as const }, recognised: true }
const editable = 'contenteditable="true" data-is="editor"'

export const gorgiasScenes: Scene[] = [
  {
    name: 'a ticket',
    url: 'https://acme.gorgias.com/app/ticket/51',
    html: '<textarea id="note-field" aria-label="Note"></textarea>',
    expect: {
      ...unknown,
      ticket: '51',
      url: 'https://acme.gorgias.com/app/ticket/51',
      composer: 'absent',
    },
  },
  { name: 'a view', url: 'https://acme.gorgias.com/app/tickets/51', expect: { ticket: null } },
]

export const frontScenes: Scene[] = [
  {
    name: 'a conversation',
    url: 'https://app.frontapp.com/open/cnv_1a2b',
    expect: { ...unknown, ticket: 'cnv_1a2b', url: 'https://app.frontapp.com/open/cnv_1a2b' },
  },
]

export const helpScoutScenes: Scene[] = [
  {
    name: 'a conversation, whose panel may still be the one before',
    url: 'https://secure.helpscout.net/conversation/900/43152?viewId=7',
    html: `<div data-cy="Sidebar.CustomerEmails"><a data-testid="EmailList.EmailLink">
        <span class="c-Truncate__content">before@customers.example</span></a></div>
      <div data-cy="ConvoEditor"><div data-slate-editor ${editable}></div></div>`,
    expect: {
      ...unknown,
      ticket: '900',
      url: 'https://secure.helpscout.net/conversation/900/43152',
      composer: 'unproven',
      editor: 'editor',
    },
  },
  {
    name: 'another editor',
    url: 'https://secure.helpscout.net/conversation/900/43152',
    html: `<div data-slate-editor ${editable}></div>`,
    expect: { composer: 'absent' },
  },
]

export const hubspotScenes: Scene[] = [
  {
    name: 'a thread',
    url: 'https://app-eu1.hubspot.com/help-desk/1234/view/5/ticket/77/thread',
    html: `<div data-application-name="svh-help-desk">
      <a data-test-id="ticket-header-name-link"><span>Where is my order</span></a>
      <div data-test-id="rte-content" class="ProseMirror" ${editable}></div></div>`,
    expect: {
      ...unknown,
      ticket: '77',
      url: 'https://app-eu1.hubspot.com/help-desk/1234/view/5/ticket/77/thread',
      subject: 'Where is my order',
      composer: 'unproven',
      editor: 'editor',
    },
  },
]

export const kayakoScenes: Scene[] = [
  {
    name: 'a conversation',
    url: 'https://acme.kayako.com/agent/conversations/61',
    html: `<div style="display:none"><div class="froala-editor-instance">
        <div class="fr-element" contenteditable="true" data-is="other"></div></div></div>
      <div class="a1 froala-editor-instance"><div class="fr-element fr-view" ${editable}></div></div>`,
    expect: {
      ...unknown,
      ticket: '61',
      url: 'https://acme.kayako.com/agent/conversations/61',
      composer: 'unproven',
      editor: 'editor',
    },
  },
  {
    name: 'a view',
    url: 'https://acme.kayako.com/agent/conversations/view/61',
    expect: { ticket: null },
  },
]

export const salesforceScenes: Scene[] = [
  {
    name: 'a case, beside one in another tab of the console',
    url: 'https://acme.lightning.force.com/lightning/r/Case/500AB00000abcde/view',
    html: `<div class="split-right">
      <section class="tabContent oneConsoleTab">
        <div class="ql-editor" contenteditable="true" data-is="other"></div>
        <a href="mailto:other@customers.example">other</a></section>
      <section class="tabContent active oneConsoleTab"><div class="ql-editor" ${editable}></div></section></div>`,
    expect: {
      ...unknown,
      ticket: '500AB00000abcde',
      url: 'https://acme.lightning.force.com/lightning/r/Case/500AB00000abcde/view',
      composer: 'unproven',
      editor: 'editor',
    },
  },
  {
    name: 'a contact',
    url: 'https://acme.lightning.force.com/lightning/r/Contact/003AB00000abcde/view',
    expect: { ticket: null },
  },
]

export const gmailScenes: Scene[] = [
  {
    name: 'a thread with a mail being written, in the second account',
    url: 'https://mail.google.com/mail/u/1/#inbox/FMfcgzGxSv',
    html: `<span class="gD" email="colleague@acme.example" name="Kim">Kim</span>
      <div class="M9"><div role="textbox" class="editable" ${editable}></div></div>`,
    expect: {
      ...unknown,
      ticket: 'FMfcgzGxSv',
      key: 'https://mail.google.com/1/FMfcgzGxSv',
      url: 'https://mail.google.com/mail/u/1#inbox/FMfcgzGxSv',
      composer: 'unproven',
      editor: 'editor',
    },
  },
  { name: 'the list', url: 'https://mail.google.com/mail/u/1/#inbox', expect: { ticket: null } },
]
