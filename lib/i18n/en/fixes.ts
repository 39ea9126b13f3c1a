import { count, plural } from '../format'

const customers = (n: number) => plural(n, { one: 'customer', other: 'customers' })

/** Words of the lead's page of fixes. */
export const fixes = {
  title: 'Fixes',
  intro:
    'What you changed so that a cause does not come back, and the customers who asked for it: tell them.',
  loading: 'Reading the fixes',
  form: 'Record a fix',
  cause: 'Cause',
  chooseCause: 'Choose a cause',
  what: 'What was changed',
  whatHint: '“Orders are now tracked from the warehouse to your door”',
  whatNote: 'Customers are told in these words.',
  submit: 'Record the fix',
  list: 'Recorded fixes',
  by: (who: string) => `by ${who}`,
  toTell: (n: number) => `${customers(n)} to tell`,
  told: (n: number) => `${count(n)} told`,
  show: (n: number) => `Show ${customers(n)} to tell`,
  hide: 'Hide them',
  whom: (what: string) => `Customers to tell of: ${what}`,
  allTold: 'Everyone who asked for it was told.',
  nobody: 'No customer with this cause is waiting to hear of it.',
  how: 'A line opens the customer’s last ticket, or the customer where there is none yet. The reply that tells them is offered there; once they know, they leave this list.',
  openTicket: (id: string) => `Open ticket #${id}`,
  openCustomer: 'Open customer',
  openFailed: (reason: string) => `The customer could not be opened: ${reason}`,
  takeBack: 'Take back',
  takeBackOf: (what: string) => `Take back the fix: ${what}`,
  done: {
    recorded: 'Fix recorded.',
    takenBack: 'Fix taken back. Nobody is offered it any more.',
    takenBackTold: (n: number) =>
      `Fix taken back. ${customers(n)} had been told of it; that stays in the log.`,
  },
  undo: 'Undo',
  empty: {
    title: 'No fix is recorded yet',
    body: 'When you have changed something that made customers unhappy, record it above. Those who complained of it are then listed here to be told.',
  },
}
