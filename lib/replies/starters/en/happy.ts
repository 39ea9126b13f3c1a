import type { Template } from '../../template'
import { greeting, letter, signature } from './pieces'

const common = { status: 'approved', language: 'en' } satisfies Partial<Template>

const theirAnswer = `{% if response.comment %}
On {{ response.date | date }} you told us: {{ response.comment | quote }}
{% else %}
Thank you for your answer on {{ response.date | date }}.
{% endif %}`

/** Customers who are content, or more than that. */
export const happyTemplates: Template[] = [
  {
    ...common,
    segments: ['passive'],
    step: 'first-contact',
    id: 'en-what-would-make-it-great',
    title: 'Ask what would have made it great',
    describes: 'ok, fine, okay, decent, satisfied, nothing special, average, alright, works, solid',
    text: letter(
      greeting,
      theirAnswer,
      'I would like the next time to be great. What is the one thing that would have made the difference for you?',
      'Write me one line. It reaches me, and I will tell you what we can do about it. {% slot "what you will do already", optional %}',
      `Thank you for taking the time.\n${signature}`,
    ),
  },
  {
    ...common,
    segments: ['passive'],
    step: 'first-contact',
    id: 'en-good-but',
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
    segments: ['promoter'],
    step: 'thanks',
    id: 'en-thank-you',
    title: 'Thank you, for something in particular',
    describes:
      'great, excellent, love, perfect, best, recommend, friendly, helpful, fast, amazing, happy',
    text: letter(
      greeting,
      theirAnswer,
      'That was good to read. I have passed it on to {% slot "the person or team it is for" %}, because {% slot "what they did well" %} is what we want to keep doing.',
      'If there is ever something that we could do better, reply to this message. It reaches me.',
      `Thank you for taking the time to say it.\n${signature}`,
    ),
  },
  {
    ...common,
    segments: ['promoter'],
    step: 'thanks',
    id: 'en-thank-you-and-answer',
    title: 'Thank you first, then their question',
    describes:
      'question, how do i, help, problem, issue, change, broken, late, invoice, account, can you',
    text: letter(
      greeting,
      theirAnswer,
      '{% if response.comment %}Thank you for that: it is{% else %}It is{% endif %} good to have you with us.',
      'Now to {% if ticket.subject %}your message about {{ ticket.subject | quote }}{% else %}your message{% endif %}: {% slot "your answer, or what you will do" %}.',
      '{% slot "by when, if something is still to come", optional %}',
      `If anything is left open, reply to this message. It reaches me.\n${signature}`,
    ),
  },
]
