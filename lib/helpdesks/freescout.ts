import type { Helpdesk } from './helpdesk'

/** Every page of a conversation names it in its body (`conversations/view.blade.php`). */
const page = 'body[data-conversation_id="{ticket}"]'
/** One form for replies, notes and forwards (`public/js/main.js` says which by these classes). */
const form = '.form-reply:has(input[name=conversation_id][value="{ticket}"])'
const reply = '.conv-reply-block:not(.hidden, .conv-note-block, .conv-forward-block)'

/**
 * FreeScout, read in its source (2026-08; `customers/profile_snippet.blade.php`). The customer's first
 * address is the one of the conversation. Its core has no API.
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
}
