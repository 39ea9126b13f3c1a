import type { Template } from '../../template'
import { greeting, letter, signature } from './pieces'

const common = {
  status: 'approved',
  language: 'en',
  segments: ['detractor', 'passive'],
  step: 'follow-up',
  tags: ['contact'],
} satisfies Partial<Template>

const about =
  '{% if ticket.subject %}about {{ ticket.subject | quote }}{% else %}about {% slot "what it is about" %}{% endif %}'

/** Follow-ups on the way to each other: no answer, a call, another colleague. */
export const reachingTemplates: Template[] = [
  {
    ...common,
    id: 'en-second-try',
    family: 'second-try',
    shortcut: 'second',
    title: 'No answer yet: a second try',
    describes: 'not replied, silent, second message, reminder, not reached',
    text: letter(
      greeting,
      `{% if case.first_contact %}I wrote to you on {{ case.first_contact | date }}{% else %}I wrote to you some days ago{% endif %} ${about}, and I would not like it to be left there.`,
      'You need not do anything: I will {% slot "what you will do in any case" %} {% slot "by when" %}.',
      'If something else would help you more, one line is enough. If a call is easier, give me a time and a number and I will ring you.',
      `Thank you for reading this.\n${signature}`,
    ),
  },
  {
    ...common,
    id: 'en-last-try',
    family: 'last-try',
    shortcut: 'last',
    title: 'Not reached: the last message, and the door stays open',
    describes: 'unreachable, several tries, voicemail, gave up, closing, last message',
    text: letter(
      greeting,
      `I have tried to reach you ${about}. I do not want to keep knocking, so this is my last message for now.`,
      'What I have done without waiting for you: {% slot "what you have done" %}. What is still open: {% slot "what is still open" %}.',
      'I keep your case on my desk {% slot "by when you put it away, as: until 30 May" %}, and after that, too, a reply to this message brings it back to me.',
      `Thank you for having told us in the first place.\n${signature}`,
    ),
  },
  {
    ...common,
    id: 'en-call-summary',
    family: 'call-summary',
    shortcut: 'summary',
    title: 'What we agreed on the phone',
    describes:
      'call, phone, spoke, talked, on the phone, as discussed, agreed, conversation, in writing',
    text: letter(
      greeting,
      'Thank you for the talk {% slot "when you spoke, as: this morning" %}. Here it is in writing, so that you can hold me to it.',
      'What you told me: {% slot "what they told you, in their words" %}.',
      'What I will do: {% slot "what you will do" %}, {% slot "by when" %}.',
      '{% slot "what they wanted to send or decide", optional %}',
      `If I got anything wrong, reply to this message. It reaches me.\n${signature}`,
    ),
  },
  {
    ...common,
    id: 'en-one-question',
    family: 'one-question',
    shortcut: 'need',
    title: 'One thing that I need from you',
    describes:
      'need information, order number, photo, screenshot, address, account, which one, details',
    text: letter(
      greeting,
      `I am working on what you wrote ${about}. To go on I need one thing from you: {% slot "what you need, and where they find it" %}.`,
      'A reply to this message is enough, without a form. With it I will {% slot "what you will do then" %}, and you will have the result {% slot "by when, counted from their answer" %}.',
      'If you do not have it, tell me that, and I will find another way.',
      `Thank you for your help.\n${signature}`,
    ),
  },
  {
    ...common,
    id: 'en-handover',
    family: 'handover',
    shortcut: 'handover',
    title: 'A colleague takes over',
    describes:
      'colleague, other department, specialist, passed on, forwarded, who is responsible, holiday',
    text: letter(
      greeting,
      `I want you to know who looks after what you wrote ${about}. From now on it is {% slot "the colleague’s name and what they do" %}.`,
      'They have everything from me, so you need not explain it again: {% slot "what you told them" %}. They will {% slot "what your colleague will do" %}, and you will hear from them {% slot "by when" %}.',
      'If you do not, write to me. I stay with it until it is settled.',
      `Thank you for your patience with the change.\n${signature}`,
    ),
  },
]
