/**
 * @typedef {{ name?: string, address: string }} Person
 * @typedef {{ id: string, type: 'public' | 'internal', author: string, name: string, at: number,
 *   text: string }} Message `author`: an agent's login, or a customer's address.
 * @typedef {{ id: string, subject: string, status: 'new' | 'open' | 'answered', tags: string[],
 *   requesters: Person[], messages: Message[] }} Ticket
 */

export const agent = { login: 'alex', name: 'Alex Agent' }

const HOUR = 3_600_000

const jane = { name: 'Jane Miller', address: 'jane.miller@customers.example' }
const rene = { name: 'René Müller', address: 'rene.mueller@customers.example' }
const pat = { name: "O'Brien, Pat", address: 'pat+shop@customers.example' }
const nobody = { address: 'noname@customers.example' }
const priya = { name: 'Priya Raman', address: 'priya.raman@customers.example' }
const tom = { name: 'Tom Becker', address: 'tom.becker@customers.example' }

/** @param {Person} person @param {number} hoursAgo @param {string} text */
const from = ({ address, name = address }, hoursAgo, text) =>
  /** @type {const} */ ({ type: 'public', author: address, name, hoursAgo, text })

/** @param {'public' | 'internal'} type @param {number} hoursAgo @param {string} text */
const kim = (type, hoursAgo, text) => ({ type, author: 'kim', name: 'Kim Osei', hoursAgo, text })

/** @type {(Omit<Ticket, 'id' | 'messages'> & { messages: ReturnType<typeof kim>[] })[]} */
const seed = [
  {
    subject: 'Where is my order 1042?',
    status: 'open',
    tags: ['Orders'],
    requesters: [jane],
    messages: [
      from(
        jane,
        30,
        'Hi,\n\nI ordered two weeks ago (order 1042) and nothing has arrived yet. Can you check?\n\nThanks,\nJane',
      ),
      kim(
        'internal',
        26,
        'The carrier shows it in the Hamburg depot for nine days. Asked them for a scan.',
      ),
      from(jane, 5, 'Is anyone reading this? It was meant as a birthday present.'),
    ],
  },
  {
    subject: 'Refund for order 1043',
    status: 'new',
    tags: ['Refunds'],
    requesters: [rene],
    messages: [from(rene, 9, 'Guten Tag,\n\nbitte Bestellung 1043 erstatten.\n\nRené Müller')],
  },
  {
    subject: 'Wrong size delivered',
    status: 'open',
    tags: ['Orders', 'Returns'],
    requesters: [pat],
    messages: [
      from(
        pat,
        50,
        'Hello,\n\nyou sent me the wrong size, order 1044. It is the second time.\n\n> old@quoted.example wrote: every size is checked before it leaves.',
      ),
      kim('public', 47, 'Hi Pat,\n\nthank you for writing. We are looking into it.\n\nKim'),
    ],
  },
  {
    subject: 'Question about shipping',
    status: 'new',
    tags: ['Before buying'],
    requesters: [nobody],
    messages: [
      from(
        nobody,
        3,
        'Do you ship to Norway? My colleague other.person@customers.example asked too.',
      ),
    ],
  },
  {
    subject: 'Second order for the studio: 40 planters',
    status: 'open',
    tags: ['Business'],
    requesters: [priya, tom],
    messages: [
      from(
        priya,
        20,
        'Hello again,\n\nthe first twenty were a hit. Could we have forty more by the end of the month? Tom (copied) looks after the invoices.\n\nPriya',
      ),
      from(tom, 18, 'Please send the invoice to me, not to the studio.\n\nTom'),
    ],
  },
]

/**
 * The demo's five tickets, dated back from `now`. The people are those of the sample responses, and
 * awkward on purpose: a name with a comma, a plus address, no name, two requesters on one ticket.
 * @param {number} now
 * @returns {Ticket[]}
 */
export function makeTickets(now) {
  return seed.map(({ messages, ...ticket }, index) => ({
    ...ticket,
    id: String(index + 1),
    messages: messages.map(({ hoursAgo, ...message }, position) => ({
      ...message,
      id: `${index + 1}-${position + 1}`,
      at: now - hoursAgo * HOUR,
    })),
  }))
}
