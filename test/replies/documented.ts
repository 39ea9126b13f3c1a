import { ADDRESS, caseOf, NOW, situationOf } from './situations'

const DAY = 24 * 60 * 60 * 1000

/** The situation that the examples of the template language are from. */
export const documented = situationOf(
  [
    { score: 8, comment: 'Good, a bit slow' },
    { score: 3, comment: 'Nobody answers my e-mails.' },
  ],
  {
    customer: { address: ADDRESS, name: 'Jane Miller', company: 'Acme Ltd' },
    ticket: { id: '42', subject: 'Re: Where is my order?' },
    case: caseOf({
      cause: 'product-quality',
      contactedAt: NOW - 3 * DAY,
      fixes: [
        {
          id: 'fix',
          cause: 'product-quality',
          what: 'We write to everybody whose order is late',
          at: NOW - DAY,
          by: { name: 'Kim' },
        },
      ],
      promises: [
        {
          id: 'promise',
          text: 'send your order again',
          from: 'slot',
          madeAt: NOW - 3 * DAY,
          dueAt: NOW + 2 * DAY,
          before: [NOW + DAY],
        },
      ],
    }),
    team: { name: 'Acme Customer Care' },
  },
)
