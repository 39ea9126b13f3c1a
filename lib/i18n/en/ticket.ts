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
  changeRequester: 'Change',
  collapse: 'Collapse the sidebar',
  expand: 'Open the sidebar',
  resize: 'Width of the sidebar',
  width: (pixels: number) => `${pixels} pixels`,
  named: 'you named this address',
  nameNeeded: 'Say your name first: it goes into the log.',
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
  footer: { saved: 'Saved on this device', keys: 'keys', openKeys: 'Show the keys' },
}
