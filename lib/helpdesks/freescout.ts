import type { Helpdesk } from './helpdesk'

/** Every page of a conversation names it in its body (`conversations/view.blade.php`). */
const page = 'body[data-conversation_id="{ticket}"]'
/** One form for replies, notes and forwards (`public/js/main.js` says which by these classes). */
const form = '.form-reply:has(input[name=conversation_id][value="{ticket}"])'
const reply = '.conv-reply-block:not(.hidden, .conv-note-block, .conv-forward-block)'

/**
 * FreeScout, read in its source (2026-08; `customers/profile_snippet.blade.php`). The customer's first
 * address is the one of the conversation. Its core has no API. A reply is the form's own fields with an
 * action (`main.js`); a refused one is answered with 200, too, and then the page stays. It can be taken
 * back for 15 seconds (`Conversation::UNDO_TIMOUT`, `routes/web.php`). A draft is another action, a
 * forward a subtype (`ConversationsController.php`).
 */
export const freescout: Helpdesk = {
  id: 'freescout',
  name: 'FreeScout',
  evidence: 'structure',
  ticketPages: [{ path: '/conversation/{ticket}' }],
  requester: [
    {
      from: 'page',
      each: `${page} #conv-layout-customer .customer-snippet:has(.customer-email .contact-main)`,
      address: { selector: '.customer-email .contact-main' },
      name: { selector: '.customer-name' },
    },
  ],
  subject: { selector: `${page} .conv-subjtext > span` },
  composer: {
    editors: [`.conv-reply-block ${form} .note-editable[contenteditable=true]`],
    public: [{ selector: `${reply} ${form} input[name=is_note]`, value: '' }],
    internal: [
      { selector: `${form} input[name=is_note]`, value: '1' },
      { selector: '.conv-note-block' },
    ],
    open: `${page} .conv-actions .conv-reply`,
  },
  sent: {
    request: {
      method: 'POST',
      path: '/conversation/ajax',
      where: { action: 'send_reply', is_note: '', conversation_id: '{ticket}' },
      not: { subtype: ['1'] },
      reload: true,
      undo: { method: 'GET', path: '/conversation/undo-reply/*', seconds: 15 },
    },
  },
}
