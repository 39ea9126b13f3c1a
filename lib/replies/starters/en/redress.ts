import type { Template } from '../../template'
import { greeting, letter, signature } from './pieces'

const common = {
  status: 'approved',
  language: 'en',
  segments: ['detractor', 'passive'],
  step: 'follow-up',
} satisfies Partial<Template>

/** Follow-ups that say what they get: money, a new one, a service that runs again. */
export const redressTemplates: Template[] = [
  {
    ...common,
    id: 'en-refund-sent',
    family: 'refund-sent',
    shortcut: 'refunded',
    tags: ['billing', 'refund'],
    title: 'Your refund is on its way',
    describes:
      'refund, money back, credited, when do I get my money, account, card, transfer, paid',
    text: letter(
      greeting,
      'I have sent {% slot "what you have refunded, with the amount" %} back to {% slot "the card or account" %}. You should see it there {% slot "by when" %}.',
      'If it is not there by then, write me one line. It reaches me, and I will {% slot "what you will do then" %}.',
      '{% slot "what it was for, where they may wonder", optional %}',
      `Thank you for your patience with us.\n${signature}`,
    ),
  },
  {
    ...common,
    id: 'en-replacement-sent',
    family: 'replacement-sent',
    shortcut: 'replaced',
    tags: ['delivery', 'replacement'],
    title: 'Your replacement is on its way',
    describes:
      'replacement, new one, exchange, sent again, tracking, when will it arrive, on its way',
    text: letter(
      greeting,
      'I have sent you {% slot "what you have sent" %}. It will be with you {% slot "by when" %}. {% slot "how they can follow it: number, link", optional %}',
      'The other one: {% slot "what they should do with it: keep, hand over, throw away" %}.',
      'I will look at it again on that day. If it is late or not right, a reply to this message reaches me, and I will {% slot "what you will do then" %}.',
      `Thank you for bearing with us.\n${signature}`,
    ),
  },
  {
    ...common,
    id: 'en-works-again',
    family: 'works-again',
    shortcut: 'works',
    tags: ['outage', 'product'],
    title: 'It works again, and what we do about it',
    describes:
      'works again, back up, online, restored, outage over, fixed, login works, data is back',
    text: letter(
      greeting,
      'It works again: {% slot "what you have done, and since when" %}.',
      'The cause was {% slot "the cause, plainly" %}. So that it stays away, we will {% slot "what you will do about the cause" %}, and that will be in place {% slot "by when" %}.',
      'If you still see the trouble, reply to this message with the time you saw it. It reaches me.',
      `Thank you for your patience while it was down.\n${signature}`,
    ),
  },
]
