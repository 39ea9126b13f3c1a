import type { Template } from '../../template'
import { greeting, letter, signature, theirWords } from './pieces'

const common = {
  status: 'approved',
  language: 'en',
  segments: ['detractor', 'passive'],
} satisfies Partial<Template>

/** After the first contact: news, the check whether it worked, a no with its reason, what was fixed. */
export const afterContactTemplates: Template[] = [
  {
    ...common,
    step: 'follow-up',
    id: 'en-where-it-stands',
    title: 'Where it stands',
    describes: 'any news, update, still waiting, what happens now, status, heard nothing, progress',
    text: letter(
      greeting,
      `{% if case.first_contact %}
I wrote to you on {{ case.first_contact | date }} and said that you would hear from me again. Here is where it stands.
{% else %}
I said that you would hear from me again. Here is where it stands.
{% endif %}`,
      'Done: {% slot "what you have done" %}.',
      'Still open: {% slot "what is still open" %}. I will {% slot "what you will do next" %}, and I will write to you {% slot "by when" %}.',
      'Reply to this message and it reaches me.',
      `Thank you for your patience.\n${signature}`,
    ),
  },
  {
    ...common,
    step: 'follow-up',
    id: 'en-has-it-worked',
    title: 'Has it worked for you?',
    describes: 'solved, working, fixed, replaced, refunded, arrived, received, thanks, done',
    text: letter(
      greeting,
      'I said that I would come back to you, and it is done: {% slot "what you have done" %}.',
      'Is it right for you now? If anything is still missing, write me one line, and I will {% slot "what you will do then" %} {% slot "by when" %}.',
      `Thank you for telling us in the first place.\n${signature}`,
    ),
  },
  {
    ...common,
    step: 'follow-up',
    id: 'en-no-and-why',
    title: 'A no, with the reason and what you can do',
    describes: 'asked for, request, refund refused, exception, compensation, policy, want, demand',
    text: letter(
      greeting,
      'You asked us for {% slot "what they asked for" %}. I have looked into it properly, and the answer is no. The reason is {% slot "the reason, plainly" %}.',
      'That is not what you hoped for, and I am sorry about it. What I can do is this: {% slot "what you will do instead" %}. You will have it {% slot "by when" %}.',
      'If something in this does not fit your case, reply to this message. It reaches me.',
      `Thank you for hearing me out.\n${signature}`,
    ),
  },
  {
    ...common,
    step: 'close-the-loop',
    id: 'en-fixed-because-of-you',
    title: 'We fixed this because of you',
    describes: 'told you, feedback, fixed, changed, improved, better now, suggestion, complained',
    text: letter(
      greeting,
      theirWords,
      'Because of what you told us, we {% slot "what was fixed or changed" %}. It has been in place since {% slot "since when" %}.',
      'For you this means: {% slot "what is different for them now" %}.',
      'If you meet the old trouble again, reply to this message. It reaches me.',
      `Thank you for speaking up. This is better now because you did.\n${signature}`,
    ),
  },
]
