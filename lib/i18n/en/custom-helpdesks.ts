import { count } from '../format'

/** Words of the helpdesks that a lead describes by pointing, or brings in from a file. */
export const customHelpdesks = {
  title: 'Any other helpdesk',
  intro:
    'Is yours not in the list? Open one of its tickets and point at what is where. Amends writes the description and tries it on a second ticket before it is used.',
  form: {
    address: 'Link to a ticket',
    addressExample: 'https://support.example.com/tickets/4711',
    name: 'What you call this helpdesk',
    nameExample: 'Our helpdesk',
    part: 'The ticket’s number in it',
    second: 'Link to another ticket, if you have one at hand',
    start: 'Open it and point',
    asks: (origin: string) => `Your browser will ask for access to ${origin}, and to nothing else.`,
    hint: 'Copy it from the address bar while a ticket of one customer is open.',
    waiting: 'Your browser is asking you',
  },
  addressProblems: {
    'no-ticket':
      'No part of this address looks like a ticket’s number. Copy the address while a single ticket is open.',
    'second-elsewhere': 'The other ticket is at another site. Both must be of the same helpdesk.',
    'second-same': 'Both addresses name the same ticket.',
    'no-name': 'Give it a name, so that you find it again.',
  },
  steps: {
    address: 'E-mail address',
    name: 'Name',
    subject: 'Subject',
    composer: 'Composer',
    sign: 'Sign of a public reply',
    'address-there': 'Address on the composer’s page',
    agent: 'Your name',
  },
  pointing: {
    title: 'Go on in the tab with the ticket',
    step: (index: string, of: string) => `Step ${index} of ${of}`,
    second: 'Open another ticket there, of another customer, and say when it is shown.',
    note: 'Switch to an internal note there, and say when that is done.',
    reading: 'Amends reads what was pointed at.',
    loading: 'The page is loading.',
    elsewhere:
      'The tab shows a page of another site, or one that Amends may not read. Sign in there if it asks you to; Amends goes on when the helpdesk is back.',
    show: 'Show the ticket',
    stop: 'Stop',
    done: 'shown',
  },
  ended: {
    stopped: { title: 'Stopped', body: 'Nothing was kept.' },
    gone: {
      title: 'The tab with the ticket was closed',
      body: 'Nothing was kept. Start again when you like.',
    },
    failed: (reason: string) => ({
      title: 'That did not work',
      body: `Nothing was kept. ${reason}`,
    }),
  },
  review: {
    title: 'What Amends read',
    first: 'First ticket',
    second: 'Second ticket',
    tested: 'This ticket',
    rows: {
      ticket: 'Number',
      requester: 'Customer',
      subject: 'Subject',
      composer: 'Composer',
      agent: 'You',
    },
    nothing: 'nothing',
    notPicked: 'not pointed at',
    composer: {
      absent: 'not open',
      closed: 'not open',
      public: 'public reply',
      internal: 'internal note',
      unproven: 'there, not proven to be public',
      confirmed: 'public reply, confirmed by you',
    },
    pages: 'Its tickets are at',
    good: 'Both tickets were read. If all is right, save it.',
    save: 'Save and use it here',
    discard: 'Discard',
    sameCustomer: 'Both tickets really are of this one customer',
  },
  findings: {
    'not-a-ticket': 'By its address this is no ticket of this helpdesk.',
    'no-requester':
      'On the second ticket no customer could be read: what you pointed at is not there, or is something else. Point at the address again, elsewhere.',
    'same-address':
      'The same address was read on both tickets. If they are of two customers, it is not the customer’s: point at it again.',
    'single-page':
      'This helpdesk changes tickets within one page, and nothing you pointed at tells which ticket is shown. Amends could take the customer of the ticket before, so it will not read the customer here; agents can select an address instead.',
    unsure:
      'It cannot be told yet whether this helpdesk loads a page for each ticket. Start again, and open the second ticket by a click in the helpdesk.',
    'no-subject': 'The subject was not found on the second ticket. It will be left out.',
    'no-proof':
      'Nothing proves that the composer is a public reply, so agents confirm it themselves, or copy the reply.',
    'no-composer': 'Without a composer replies are copied.',
  },
  list: {
    none: 'None yet.',
    usedAt: (origins: string) => `Used at ${origins}`,
    unused: 'Not used at any site',
    rename: 'Rename',
    keepName: 'Keep this name',
    cancel: 'Cancel',
    export: 'Export',
    again: 'Point again',
    againAt: 'Which part',
    parts: {
      address: 'The customer',
      subject: 'The subject',
      composer: 'The composer',
      agent: 'The agent’s name',
    },
    test: 'Try on a ticket',
    remove: 'Remove',
    one: (action: string, name: string) => `${action}: ${name}`,
    removed: (name: string) => `${name} was removed, and its sites with it.`,
    undo: 'Put it back',
    saved: (name: string) => `${name} is saved.`,
    savedNext: (origin: string) => `Amends now runs on ${origin}. Open a ticket there.`,
  },
  import: {
    title: 'Import a description',
    show: 'Import a description from a file, or paste one',
    file: 'Choose a file',
    paste: 'Or paste it here',
    check: 'Look at it',
    refused: 'This description is refused',
    preview: (name: string) => `“${name}” is ready to be tried`,
    replaces: (name: string) => `It will take the place of “${name}”, which has the same id.`,
    builtIn: 'Its id is that of a helpdesk that comes with Amends. Give it another id.',
    reads: 'It reads tickets at',
    sends: 'It asks the helpdesk itself at',
    test: 'Try it on this ticket',
    testFirst: 'Nothing is kept before it was tried on a ticket of yours.',
    unreadable: 'This file could not be read.',
  },
  problems: {
    tooLarge: (characters: number, limit: number) =>
      `It has ${count(characters)} characters; a description has ${count(limit)} at most. This must be something else.`,
    brokenJson: (line: number, column: number) =>
      `Line ${count(line)}, column ${count(column)}: the JSON breaks here.`,
    at: (path: string, reason: string) => `${path || 'The whole'}: ${reason}`,
    reasons: {
      'prototype-key': 'no part of a description may be called this.',
      'double-key': 'stands here twice.',
      'unknown-key':
        'there is no such part. Perhaps it is misspelt; patterns (regex) are not taken.',
      missing: 'is missing.',
      'wrong-kind': 'is of another kind: a text where a list is wanted, or the like.',
      'wrong-value': 'has none of the values that it can have.',
      'too-long': 'is too long.',
      'too-short': 'is empty.',
      'broken-selector': 'is no selector that a browser takes.',
      'slow-selector': 'is a selector so long or nested that it would slow the page.',
      'deep-selector':
        'only the selectors of the composer and of frames may step into frames and shadow roots (>>>).',
      'no-ticket': 'does not say where the ticket’s number is: {ticket} is missing.',
      'other-origin':
        'leads away from the helpdesk. It must begin with one slash and stay on its site.',
      'unknown-name': 'names a part in braces that no ticket address has.',
      'bad-path': 'is no path into an answer.',
      'bad-header': 'is no name of a request header.',
      'bad-style': 'is no plain style: it may move things, and load nothing.',
    },
  },
}
