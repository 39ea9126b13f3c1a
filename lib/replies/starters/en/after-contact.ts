import type { Template } from '../../template'
import { greeting, letter, signature } from './pieces'

const common = {
  status: 'approved',
  language: 'en',
  segments: ['detractor', 'passive'],
} satisfies Partial<Template>

/** After the first contact: news, the check whether it worked, a no with its reason. */
export const afterContactTemplates: Template[] = [
  {
    ...common,
    step: 'follow-up',
    id: 'en-where-it-stands',
    family: 'where-it-stands',
    shortcut: 'stands',
    tags: ['news'],
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
      `{% if promise.text %}
What I told you I would do stays as it is: {{ promise.text | quote }}
{% endif %}`,
      'Reply to this message and it reaches me.',
      `Thank you for your patience.\n${signature}`,
    ),
  },
  {
    ...common,
    step: 'follow-up',
    id: 'en-has-it-worked',
    family: 'has-it-worked',
    shortcut: 'worked',
    tags: ['news'],
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
    family: 'no-and-why',
    shortcut: 'no',
    tags: ['no'],
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
]
