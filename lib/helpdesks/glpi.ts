import type { Helpdesk } from './helpdesk'

const requester = 'select[data-actor-type="requester"] option[data-itemtype="User"]'
/** The form of a new follow-up on this ticket; one that is edited has no `add`. */
const form =
  '.itilfollowup form:has(input[name=itemtype][value=Ticket]):has(input[name=items_id][value="{ticket}"]):has(button[name=add])'
const isPrivate = `${form} input[type=checkbox][name=is_private]`

/**
 * GLPI 10, read in its source (`itilobject/actors/field.html.twig`, `timeline/form_followup.html.twig`,
 * 2025). A requester is a user with an address, or an address only.
 */
export const glpi: Helpdesk = {
  id: 'glpi',
  name: 'GLPI',
  evidence: 'structure',
  ticketPages: [{ path: '/front/ticket.form.php', query: { id: '{ticket}' } }],
  requester: ['data-default-email', 'data-alternative-email'].map((attribute) => ({
    from: 'page',
    only: requester,
    each: `${requester}[${attribute}*="@"]`,
    address: { selector: ':scope', attribute },
    name: { selector: ':scope', attribute: 'data-text' },
  })),
  composer: {
    editors: [`${form} iframe[id^="content_"][id$="_ifr"]`],
    public: [{ selector: isPrivate, checked: false }],
    internal: [{ selector: isPrivate, checked: true }],
  },
}
