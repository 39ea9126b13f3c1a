/** Words of the health page: whether Amends still reads each helpdesk. */
export const health = {
  heading: 'Health',
  intro:
    'Helpdesks change their pages. Here stands when each part of Amends last worked on each of yours, seen while agents work.',
  parts: {
    ticket: 'The open ticket',
    requester: 'Who asked',
    composer: 'Public reply or internal note',
    insertion: 'Putting a reply in',
    send: 'Seeing that it was sent',
    frame: 'The sidebar stays in the page',
  },
  states: { true: 'worked', false: 'failed', undefined: 'not tried yet' },
  lastWorked: 'It last worked',
  advice: {
    ticket: 'Amends does not recognise the page of a ticket.',
    requester:
      'The page or its API is not as Amends expects. Agents can paste the address into the sidebar.',
    composer: 'Amends does not find the composer. Agents can copy replies.',
    insertion: 'The editor did not take a reply. Agents can copy replies.',
    send: 'The helpdesk’s record did not say. Agents are asked whether they sent it.',
    frame: 'The page takes the sidebar out. Another extension or a strict page may be the reason.',
  },
  copy: 'Copy a report',
  copied: 'Copied. It names no customer, ticket, agent or address of your helpdesk.',
  show: 'Show it',
  hide: 'Hide it',
  report: {
    granted: 'access granted',
    notGranted: 'access withdrawn',
    columns: ['Part', 'State', 'Last worked', 'Last failed'],
  },
  /** On the toolbar's button, when a page takes the sidebar out again and again. */
  removed: 'This page removed the sidebar of Amends. Reload the page to try again.',
}
