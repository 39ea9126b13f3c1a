import type { Template } from '../../template'
import { greeting, letter, signature, theirWords } from './pieces'

const common = {
  status: 'approved',
  language: 'en',
  segments: ['detractor', 'passive'],
  step: 'close-the-loop',
} satisfies Partial<Template>

/** What became of it: changed because of them, built, left as it is, and how it is now. */
export const loopTemplates: Template[] = [
  {
    ...common,
    id: 'en-fixed-because-of-you',
    family: 'fixed-because-of-you',
    shortcut: 'fixed',
    tags: ['fix'],
    title: 'We fixed this because of you',
    describes: 'told you, feedback, fixed, changed, improved, better now, suggestion, complained',
    text: letter(
      greeting,
      theirWords,
      `{% if fix.what %}
Because of what you told us, this has changed: {{ fix.what | sentence }} It has been so {% slot "since when" %}.
{% else %}
Because of what you told us, we {% slot "what was fixed or changed" %}. It has been in place {% slot "since when" %}.
{% endif %}`,
      'For you this means: {% slot "what is different for them now" %}.',
      'If you meet the old trouble again, reply to this message. It reaches me.',
      `Thank you for speaking up. This is better now because you did.\n${signature}`,
    ),
  },
  {
    ...common,
    id: 'en-request-built',
    family: 'request-built',
    shortcut: 'built',
    tags: ['fix', 'product'],
    title: 'What you asked for is there',
    describes:
      'feature, request, wish, missing, asked for, would be nice, add, option, integration',
    text: letter(
      greeting,
      theirWords,
      `{% if fix.what %}
It is there now, and you were one of those who asked for it: {{ fix.what | sentence }}
{% else %}
It is there now, and you were one of those who asked for it: we {% slot "what was built or added" %}.
{% endif %}`,
      'You find it here: {% slot "what to open, click or ask for" %}. It is there for you {% slot "since when" %}.',
      'I would like to know whether it does what you need. One line is enough, and it reaches me.',
      `Thank you for asking for it.\n${signature}`,
    ),
  },
  {
    ...common,
    id: 'en-stays-as-it-is',
    family: 'stays-as-it-is',
    shortcut: 'stays',
    tags: ['no'],
    title: 'We looked into it, and it stays as it is',
    describes:
      'request, wish, change, policy, decision, not planned, will not, price, feature, why not',
    text: letter(
      greeting,
      theirWords,
      'I told you that we would look into it, and you should hear the answer from me: it stays as it is. The reason is {% slot "the reason, plainly" %}.',
      'What I can do for you is this: {% slot "what you will do instead" %}. You will have it {% slot "by when" %}.',
      'If something in this does not fit your case, reply to this message. It reaches me.',
      `Thank you for raising it. It was worth the look.\n${signature}`,
    ),
  },
  {
    ...common,
    id: 'en-how-is-it-now',
    family: 'how-is-it-now',
    shortcut: 'hownow',
    tags: ['news'],
    title: 'Some weeks later: how is it now?',
    describes: 'since then, in the meantime, how is it, still the same, any better',
    text: letter(
      greeting,
      theirWords,
      'Since then we have done this: {% if fix.what %}{{ fix.what | sentence }} It has been so {% slot "since when" %}.{% else %}{% slot "what was done about it" %}, {% slot "since when" %}.{% endif %}',
      'How is it for you today? If it is right, I will leave you in peace. If it is not, tell me what is still missing, and I will {% slot "what you will do then" %}.',
      `Thank you for your time.\n${signature}`,
    ),
  },
]
