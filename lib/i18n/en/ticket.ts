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
  footer: { saved: 'Saved on this device', keys: 'keys', openKeys: 'Show the keys' },
}
