/** Words of the helpdesks page: where Amends runs. */
export const helpdesks = {
  heading: 'Helpdesks',
  intro: 'Amends runs on the sites in this list and on no other page.',
  empty: {
    title: 'No helpdesk yet',
    body: 'Add the one your team works in. The sidebar then shows beside its tickets.',
  },
  add: {
    title: 'Add a helpdesk',
    address: 'Address',
    addressExample: 'https://support.example.com',
    product: 'Helpdesk',
    submit: 'Add',
    waiting: 'Your browser is asking you',
    /** Under the address, as it is typed. */
    asks: (origin: string) => `Your browser will ask for access to ${origin}, and to nothing else.`,
    hint: 'Copy it from the address bar while a ticket is open.',
  },
  problems: {
    empty: 'Type or paste the address of your helpdesk.',
    'no-host': 'The address stops after “//”. The name of the site is missing.',
    'not-an-address':
      'This is no address of a site. It should look like https://support.example.com.',
    'not-a-web-page':
      'Amends works on web pages, with an address that starts with https://. Browser, extension and file pages are closed to it.',
    credentials:
      'Leave the name and password before the “@” out. Amends uses the sign-in you already have.',
    'not-secure':
      'This site is open to the internet but not encrypted, so replies and scores could be read on the way. Use its https:// address. Plain http:// is fine on this machine and in a private network.',
    already: 'This helpdesk is in the list already.',
    refused: (origin: string) =>
      `Your browser was told not to give access to ${origin}, so it was not added.`,
    failed: (reason: string) => `That did not work: ${reason}`,
  },
  added: (origin: string) => `Amends now runs on ${origin}.`,
  addedNext: 'Open a ticket there: the sidebar shows beside it.',
  removed: (origin: string) => `${origin} was removed, and its access given back.`,
  putBack: 'Put it back',
  list: 'Your helpdesks',
  remove: 'Remove',
  removeOne: (origin: string) => `Remove ${origin}`,
  on: 'On',
  withdrawn: 'Access withdrawn in the browser',
  allow: 'Allow again',
  allowOne: (origin: string) => `Allow access to ${origin} again`,
  unknownProduct: 'A helpdesk this version does not know',
  known: {
    title: 'Helpdesks Amends knows',
    show: (count: string) => `Show all ${count}, and what Amends reads in each`,
    evidence: {
      live: 'Tested live',
      structure: 'Tested on its structure',
      documentation: 'From documentation',
    },
    requester: {
      api: 'requester from its API',
      page: 'requester from the page',
      none: 'requester not read',
    },
    reply: {
      proven: 'public replies are proven',
      unproven: 'public replies are not proven',
      none: 'composer not known',
    },
    sent: {
      record: 'sent replies are looked up',
      request: 'sent replies are seen',
      agent: 'sent replies are confirmed by the agent',
      none: 'sent replies are not noticed',
    },
  },
}
