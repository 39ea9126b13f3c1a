import type { Template } from '../../template'
import { greeting, letter, signature, theirAnswer } from './pieces'

const common = {
  status: 'approved',
  language: 'en',
  segments: ['passive'],
  step: 'first-contact',
} satisfies Partial<Template>

/** Customers who are content, and no more: what would have made it great? */
export const passiveTemplates: Template[] = [
  {
    ...common,
    id: 'en-what-would-make-it-great',
    family: 'what-would-make-it-great',
    shortcut: 'great',
    tags: ['content'],
    title: 'Ask what would have made it great',
    describes: 'ok, fine, okay, decent, satisfied, nothing special, average, alright, works, solid',
    text: letter(
      greeting,
      theirAnswer,
      'I would like the next time to be great. What is the one thing that would have made the difference for you?',
      'Write me one line. It reaches me, and I will tell you {% slot "by when, counted from their answer" %} what we can do about it. {% slot "what you will do already", optional %}',
      `Thank you for taking the time.\n${signature}`,
    ),
  },
  {
    ...common,
    id: 'en-good-but',
    family: 'good-but',
    shortcut: 'but',
    tags: ['content'],
    title: 'Good, but one thing was not right',
    describes:
      'but, however, except, only, slow, late, a bit, could be better, expensive, difficult, wish, missing, ' +
      'would be nice, improve, support, delivery, price',
    text: letter(
      greeting,
      theirAnswer,
      'You are right about {% slot "the one thing that was not right" %}, and I am glad that you said it.',
      'I will {% slot "what you will do about it" %}, and I will let you know {% slot "by when" %}.',
      `Thank you for being open with us.\n${signature}`,
    ),
  },
  {
    ...common,
    id: 'en-content-but-price',
    family: 'content-but-price',
    shortcut: 'contentprice',
    tags: ['content', 'price'],
    title: 'Content, but it costs a lot',
    describes:
      'good but expensive, pricey, price, costs, cheaper, value, worth it, fees, plan, discount, compared to, ' +
      'a bit much, money',
    text: letter(
      greeting,
      theirAnswer,
      'I have looked at {% slot "what you looked at: plan, order, contract" %}, and this is what I see: {% slot "what you found, as: what they do not use" %}.',
      'I will {% slot "what you will do about it" %}, and I will write to you {% slot "by when" %}.',
      'What would have to change so that it is worth its price to you? One line is enough, and it reaches me.',
      `Thank you for being open with us.\n${signature}`,
    ),
  },
  {
    ...common,
    id: 'en-content-with-a-wish',
    family: 'content-with-a-wish',
    shortcut: 'wish',
    tags: ['content', 'product'],
    title: 'Content, with a wish',
    describes:
      'would be nice, wish, missing, feature, could have, add, option, please add, if only, integration, app, ' +
      'would be perfect if, suggestion, idea',
    text: letter(
      greeting,
      theirAnswer,
      'Today there is this: {% slot "a way that works today" %}.',
      'I have put your wish down {% slot "where you have put it, and with whom" %}, and I will tell you {% slot "by when" %} whether we build it, also if the answer is no.',
      'May I ask what you would do with it first? It helps us to build the right thing.',
      `Thank you for thinking along.\n${signature}`,
    ),
  },
]
