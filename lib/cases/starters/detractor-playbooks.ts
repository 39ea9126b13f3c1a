import type { CauseId } from '../cause-ids'
import type { Playbook } from '../playbook'
import { finish, take } from './playbook-pieces'

interface Own {
  cause: CauseId
  /** What to find out before the reply. */
  find: string
  reply: string
  template: string
  /** What to see to after it. */
  check: string
}

/** What is particular to each cause: find out, reply, check. */
const own: readonly Own[] = [
  {
    cause: 'delivery',
    find: 'Find the order: who has it, where it was last seen, what holds it up',
    reply: 'Reply with where it is now and the day it will arrive, or be sent again',
    template: 'en-late-delivery',
    check: 'On that day, see that it has arrived',
  },
  {
    cause: 'product-quality',
    find: 'Find out what is broken and whether a replacement is in stock',
    reply: 'Offer what they choose: replacement, repair or money back, with a day',
    template: 'en-quality',
    check: 'See that it was done, and that the new one works',
  },
  {
    cause: 'price',
    find: 'Look at what they pay for and what of it they use',
    reply: 'Say what the price holds, and offer a plan that fits if there is one',
    template: 'en-price',
    check: 'See that a change you agreed shows on their next bill',
  },
  {
    cause: 'billing',
    find: 'Read the bill line by line against what was agreed',
    reply: 'Name the wrong amount, what goes back to them and on which day',
    template: 'en-billing',
    check: 'See that the money went out and that the next bill is right',
  },
  {
    cause: 'support-experience',
    find: 'Read the whole thread, so that they need not say anything twice',
    reply: 'Own what went wrong, and solve what they first wrote for, or say by when',
    template: 'en-support',
    check: 'Tell the colleagues involved what happened, without blame',
  },
  {
    cause: 'speed',
    find: 'Find out where they wait: which page or step, how long, since when',
    reply: 'Say what makes it slow and what helps today, and when it will be better',
    template: 'en-slow',
    check: 'Ask whether it has become faster for them',
  },
  {
    cause: 'usability',
    find: 'Try what they tried, and see where one gets lost',
    reply: 'Show the way in a few steps, or offer to do it together',
    template: 'en-hard-to-use',
    check: 'Pass the place where they got lost on to those who can make it clearer',
  },
  {
    cause: 'expectations',
    find: 'Find what they were told: the page, the offer, the call',
    reply: 'Say plainly what holds and what does not, and how you make up for it',
    template: 'en-not-as-promised',
    check: 'Have the words changed that led to it',
  },
]

/** For detractors whose cause is known or suggested. */
export const detractorByCause: readonly Playbook[] = own.map((one) => ({
  kind: 'detractor',
  cause: one.cause,
  steps: [
    take(one.cause),
    { id: `${one.cause}.find`, words: one.find, doneBy: 'hand' },
    { id: `${one.cause}.reply`, words: one.reply, doneBy: 'contact', template: one.template },
    { id: `${one.cause}.check`, words: one.check, doneBy: 'hand' },
    ...finish(one.cause),
  ],
}))
