/** Why nobody could be read on a ticket. Loaded where that is so. */
export const readProblems = {
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
}
