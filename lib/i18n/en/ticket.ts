import { count } from '../format'

/** Words of the sidebar's frame, and of what is said when a ticket cannot be read. */
export const ticket = {
  sidebar: 'Amends',
  noName: 'No name',
  reading: 'Reading the ticket',
  matched: 'matched by e-mail',
  readFrom: {
    api: 'The address was read from the helpdesk’s own record of this ticket.',
    page: 'The address was read from the ticket page.',
  },
  readFromShort: { api: 'ticket record', page: 'ticket page' },
  severalRequesters: (n: number) => `${count(n)} requesters`,
  choose: {
    title: 'Who do you want to help?',
    body: 'This ticket names several requesters. Amends shows one customer at a time.',
  },
  changeRequester: 'Change',
  collapse: 'Collapse the sidebar',
  expand: 'Open the sidebar',
  resize: 'Width of the sidebar',
  width: (pixels: number) => `${pixels} pixels`,
  problem: {
    'signed-out': {
      title: 'You are signed out of the helpdesk',
      body: 'Sign in there, and this customer’s scores show up here.',
    },
    slow: {
      title: 'The helpdesk is slow to answer',
      body: 'Amends does not know yet who asked. It shows nobody rather than the wrong customer.',
    },
    'no-requester': {
      title: 'This ticket has no requester',
      body: 'Add the customer to the ticket in the helpdesk, and their scores show up here.',
    },
    unreadable: {
      title: 'Who asked could not be read',
      body: 'The page does not look as Amends expects, and nobody is guessed. Paste the customer’s address, and everything else works.',
    },
    'not-known': {
      title: 'Who asked is not read in this helpdesk',
      body: 'Amends finds no place for it in these pages that is always the right one. Paste the customer’s address, and everything else works.',
    },
  },
  give: {
    label: 'Customer’s e-mail address',
    show: 'Show',
    bad: (text: string) =>
      text ? `“${text}” is not an e-mail address.` : 'Type or paste an e-mail address first.',
    chip: 'you named this address',
  },
  noTicket: {
    title: 'No ticket is open',
    body: 'Open one, and the customer’s scores show up here.',
  },
  noImports: {
    title: 'No scores are here yet',
    body: 'Nothing was imported on this device. The team lead imports scores in the settings.',
  },
  unknown: {
    title: 'No responses from this address',
    body: (imports: number, last: string) =>
      `${imports === 1 ? `It is not in the import on this device (${last}).` : `It is in none of the ${count(imports)} imports on this device; the last was ${last}.`} The customer may have answered with another address.`,
  },
  openSettings: 'Open settings',
  storageRefused: {
    title: 'The browser keeps Amends from its own storage',
    body: 'Scores and the log are stored in this browser. Allow cookies and site data for Amends (often “block all cookies” is set), then reload the page.',
  },
  broken: {
    title: 'Amends could not show this customer',
    body: (reason: string) => `Nothing was lost. The reason: ${reason}`,
    again: 'Try again',
  },
  who: {
    title: 'What is your name?',
    body: 'The helpdesk does not say. It stands in the log beside what you do, and under your replies. Asked once.',
    label: 'Your name',
    save: 'Save',
    missing: 'Type your name first.',
    needed: 'Say your name first: it goes into the log.',
  },
  wasItSent: {
    title: 'Was your reply sent?',
    body: (when: string) =>
      `You submitted it ${when}, and the helpdesk does not say what became of it.`,
    copied: (when: string) =>
      `You copied it ${when}. Nothing here can see whether you sent it, so say it yourself.`,
    putIn: (when: string) =>
      `Amends put it into the composer ${when}. It is not there any more, and the helpdesk does not say what became of it.`,
    yes: 'Yes, it was sent',
    no: 'No',
    failed: (reason: string) => `Your answer was not saved: ${reason}`,
  },
  footer: { saved: 'Saved on this device', keys: 'keys', openKeys: 'Show the keys' },
  keys: {
    title: 'Keys in the sidebar',
    close: 'Close',
    rows: [
      ['1 2 3', 'See a suggested reply'],
      ['Enter', 'Put the reply into the composer, or copy it'],
      ['F', 'Make the first change that the reply check offers'],
      ['R', 'Check what is in the composer'],
      ['P', 'Say that the composer is a public reply, where the page does not show it'],
      ['Y N', 'Say whether a reply was sent'],
      ['T', 'Take the case'],
      ['D', 'Do the next step'],
      ['H', 'Hand the case over'],
      ['L', 'Log a contact'],
      ['X', 'Close the case'],
      ['A', 'Note a promise that your reply made'],
      ['K', 'The most urgent promise is kept'],
      ['M', 'Give it another time'],
      ['B', 'It was not kept'],
      ['C', 'Confirm the cause, or choose one'],
      ['Z', 'Undo the last step'],
      ['Esc', 'Back: close what is open'],
      ['?', 'Show these keys'],
    ] as const,
    besideTicket: [
      ['Alt+N', 'Collapse or open the sidebar'],
      ['Alt+J', 'Go to the sidebar from the ticket'],
    ] as const,
  },
}
