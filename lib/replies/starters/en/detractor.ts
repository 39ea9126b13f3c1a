import type { Template } from '../../template'
import { greeting, letter, reachMe, signature, theirWords, whatHappened } from './pieces'

const common = {
  status: 'approved',
  language: 'en',
  segments: ['detractor'],
  step: 'first-contact',
} satisfies Partial<Template>

/** First contact with an unhappy customer, one template a cause. */
export const detractorTemplates: Template[] = [
  {
    ...common,
    id: 'en-late-delivery',
    family: 'late-delivery',
    shortcut: 'late',
    tags: ['delivery'],
    title: 'Late or missing delivery',
    causes: ['delivery'],
    describes:
      'delivery late, order not arrived, still waiting, weeks, parcel lost, package missing, shipping, ' +
      'courier, tracking shows nothing, never received, where is it, wrong address, dispatched, delayed',
    text: letter(
      greeting,
      theirWords,
      'I am sorry. We should have told you where your delivery is before you had to ask.',
      whatHappened,
      'I will {% slot "what you will do" %}, and I will write to you {% slot "by when" %}, whatever I find.',
      reachMe,
      `Thank you for telling us.\n${signature}`,
    ),
  },
  {
    ...common,
    id: 'en-quality',
    family: 'quality',
    shortcut: 'faulty',
    tags: ['product'],
    title: 'Faulty or poorly made',
    causes: ['product-quality'],
    describes:
      'broken, broke, faulty, defective, damaged, scratched, cracked, poor quality, cheap, fell apart, ' +
      'stopped working, does not work, bug, crashes, errors, wrong size, wrong item, flimsy, repair',
    text: letter(
      greeting,
      theirWords,
      'I am sorry. It should have been right from the first day, and we fell short of that. Mending it is up to us.',
      whatHappened,
      'I will {% slot "what you will do" %}, and you will hear from me {% slot "by when" %}. If another way suits you better, tell me and I will look into it.',
      reachMe,
      `Thank you for telling us.\n${signature}`,
    ),
  },
  {
    ...common,
    id: 'en-price',
    family: 'price',
    shortcut: 'price',
    tags: ['price'],
    title: 'Not worth the price',
    causes: ['price'],
    describes:
      'too expensive, price, pricing, pricey, overpriced, costs too much, increase, raised, cheaper ' +
      'elsewhere, value for money, not worth it, afford, discount, fees, plan',
    text: letter(
      greeting,
      theirWords,
      'I am sorry. We fell short of giving you enough for what you pay.',
      'I have looked at {% slot "what you looked at: plan, order, contract" %}. I will {% slot "what you will do" %}, and I will write to you with the result {% slot "by when" %}.',
      'What would make it worth its price for you? Reply to this message: it reaches me, and I will answer it myself.',
      `Thank you for being open about it.\n${signature}`,
    ),
  },
  {
    ...common,
    id: 'en-support',
    family: 'support',
    shortcut: 'support',
    tags: ['support'],
    title: 'Let down by support',
    causes: ['support-experience'],
    describes:
      'support, nobody answers, no answer, no reply, ignored, emails unanswered, rude, unfriendly, ' +
      'unhelpful, passed around, explain again, on hold, phone, call back, chatbot, ticket closed, agent',
    text: letter(
      greeting,
      theirWords,
      'I am sorry. You asked for help, and we let you down.',
      'I have read what you sent us, so you do not need to explain it again. I will {% slot "what you will do" %}, and I will write to you {% slot "by when" %}, also if it is not finished by then.',
      'From here on I am your contact for this. Reply to this message and it reaches me.',
      `Thank you for giving us the chance to put it right.\n${signature}`,
    ),
  },
  {
    ...common,
    id: 'en-billing',
    family: 'billing',
    shortcut: 'bill',
    tags: ['billing'],
    title: 'Wrong or unclear bill',
    causes: ['billing'],
    describes:
      'bill, billed, invoice wrong, charged twice, double charge, overcharged, payment, refund not ' +
      'received, money back, credit card, subscription renewed, cancelled but charged, direct debit, fee',
    text: letter(
      greeting,
      theirWords,
      'I am sorry. A bill should be right and easy to follow, and we fell short of that.',
      'I have checked {% slot "what you checked: invoice, payment, dates" %}. I will {% slot "what you will do" %}, and you will have it from me in writing {% slot "by when" %}.',
      reachMe,
      `Thank you for pointing it out.\n${signature}`,
    ),
  },
  {
    ...common,
    id: 'en-slow',
    family: 'slow',
    shortcut: 'slow',
    tags: ['speed'],
    title: 'Too slow',
    causes: ['speed'],
    describes:
      'slow, slowly, too long, takes ages, takes forever, waiting, loading, lag, freezes, timeout, ' +
      'performance, hours, wait, delays, hangs',
    text: letter(
      greeting,
      theirWords,
      'I am sorry. We have kept you waiting, and your time is worth more than that.',
      whatHappened,
      'I will {% slot "what you will do" %}, and I will tell you how it stands {% slot "by when" %}.',
      reachMe,
      `Thank you for telling us.\n${signature}`,
    ),
  },
]
