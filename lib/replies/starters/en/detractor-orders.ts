import type { Template } from '../../template'
import { greeting, letter, reachMe, signature, theirWords, whatHappened } from './pieces'

const common = {
  status: 'approved',
  language: 'en',
  segments: ['detractor'],
  step: 'first-contact',
} satisfies Partial<Template>

/** First contact about orders, visits and money, where the matter is plain: their words tell, so none names a cause. */
export const orderTemplates: Template[] = [
  {
    ...common,
    id: 'en-wrong-item',
    family: 'wrong-item',
    shortcut: 'wrong',
    tags: ['delivery'],
    title: 'Wrong item, or a part is missing',
    describes:
      'wrong item, wrong size, wrong colour, something else, for someone else, incomplete, missing ' +
      'part, piece missing, short, mixed up, different model, half of it',
    text: letter(
      greeting,
      theirWords,
      'I am sorry. You ordered one thing and we sent another, and finding the right one is up to us.',
      whatHappened,
      'I will {% slot "what you will do: send, collect, refund" %}, and it will be with you {% slot "by when" %}. {% slot "what they should do with the wrong one", optional %}',
      reachMe,
      `Thank you for telling us.\n${signature}`,
    ),
  },
  {
    ...common,
    id: 'en-damaged-replacement',
    family: 'damaged-replacement',
    shortcut: 'damaged',
    tags: ['delivery', 'replacement'],
    title: 'Arrived damaged: a new one goes out',
    describes:
      'arrived damaged, broken on arrival, box crushed, dented, leaking, smashed, cracked, torn, badly packed, ' +
      'replacement, send a new one, exchange',
    text: letter(
      greeting,
      theirWords,
      'I am sorry. It left us badly protected, and we should have packed it so that it reaches you whole.',
      'You need not prove anything or send it back first. I will {% slot "what you will do: new one, refund, repair" %}, and you will have it {% slot "by when" %}.',
      reachMe,
      `Thank you for the time it took you to tell us.\n${signature}`,
    ),
  },
  {
    ...common,
    id: 'en-missed-visit',
    family: 'missed-visit',
    shortcut: 'visit',
    tags: ['delivery'],
    title: 'Nobody came: a missed visit or call',
    describes:
      'no one came, did not show up, no show, missed appointment, took a day off, waited all day, engineer, ' +
      'technician, time slot, window, call back never came, rescheduled',
    text: letter(
      greeting,
      theirWords,
      'I am sorry. You kept the time free for us, and we did not come.',
      whatHappened,
      'I will {% slot "what you will do: whom you send, what they do" %}, and you will have it in writing {% slot "by when" %}. If that time does not suit you, tell me one that does and I will make it fit.',
      reachMe,
      `Thank you for giving us another go.\n${signature}`,
    ),
  },
  {
    ...common,
    id: 'en-waiting-for-refund',
    family: 'waiting-for-refund',
    shortcut: 'refund',
    tags: ['billing', 'refund'],
    title: 'Still waiting for a refund',
    describes:
      'refund, waiting for my money, money back, not refunded, returned, sent it back, still no ' +
      'refund, credit note, deposit, reimbursement, where is my money',
    text: letter(
      greeting,
      theirWords,
      'I am sorry. It is your money, and we should have sent it back before you had to ask.',
      'I have checked {% slot "what you checked: return, amount, account" %}. I will {% slot "what you will do" %}, and the money will be with you {% slot "by when" %}.',
      'If it is not there by then, one line to me is enough. It reaches me, and I will trace it.',
      `Thank you for your patience with us.\n${signature}`,
    ),
  },
  {
    ...common,
    id: 'en-price-went-up',
    family: 'price-went-up',
    shortcut: 'increase',
    tags: ['price'],
    title: 'The price went up',
    describes:
      'price increase, raised the price, went up, more expensive than before, without notice, renewal, ' +
      'renewed at a higher price, doubled, hidden fee, extra charge, contract price',
    text: letter(
      greeting,
      theirWords,
      'I am sorry. A higher price should not find you unprepared, and we should have told you sooner and better.',
      'This is what changed, and why: {% slot "what changed and why, plainly" %}.',
      'I will {% slot "what you will do: old price, smaller plan, notice" %}, and you will have it in writing {% slot "by when" %}. The choice stays yours.',
      reachMe,
      `Thank you for being open about it.\n${signature}`,
    ),
  },
]
