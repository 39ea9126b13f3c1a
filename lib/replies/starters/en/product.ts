import type { Template } from '../../template'
import { greeting, letter, reachMe, signature, theirWords } from './pieces'

const common = {
  status: 'approved',
  language: 'en',
  segments: ['detractor'],
  step: 'first-contact',
} satisfies Partial<Template>

/** First contact where the product, or what was said about it, is the trouble. */
export const productTemplates: Template[] = [
  {
    ...common,
    id: 'en-hard-to-use',
    family: 'hard-to-use',
    shortcut: 'hard',
    tags: ['product'],
    title: 'Hard to use',
    causes: ['usability'],
    describes:
      'confusing, complicated, hard to use, difficult, can not find, unclear, interface, menu, navigation, ' +
      'website, app, login, steps, clicks, set up, instructions, intuitive, clunky, understand',
    text: letter(
      greeting,
      theirWords,
      'I am sorry. We made this harder for you than it should be.',
      'I will {% slot "what you will do" %}, and you will have it from me {% slot "by when" %}. If you like, I can also go through it with you step by step, at a time that suits you.',
      reachMe,
      `Thank you for telling us where it is hard.\n${signature}`,
    ),
  },
  {
    ...common,
    id: 'en-not-as-promised',
    family: 'not-as-promised',
    shortcut: 'notas',
    tags: ['expectations'],
    title: 'Not what was promised',
    causes: ['expectations'],
    describes:
      'promised, not as described, not as advertised, misleading, misled, expected more, expectations, ' +
      'was told, different from the picture, disappointed, disappointing, sales said, false',
    text: letter(
      greeting,
      theirWords,
      'I am sorry. What we said and what you got were not the same, and we should have been clear from the start.',
      'I will {% slot "what you will do" %}, and I will write to you {% slot "by when" %}. I would rather say less now and keep to it.',
      reachMe,
      `Thank you for holding us to our word.\n${signature}`,
    ),
  },
  {
    ...common,
    id: 'en-missing-feature',
    family: 'missing-feature',
    shortcut: 'feature',
    tags: ['product'],
    title: 'Something is missing in the product',
    causes: ['usability', 'expectations'],
    describes:
      'missing feature, lacks, does not have, need, wish, would like, integration, export, option, removed, ' +
      'limited, function, compatible, update took away, competitor has it',
    text: letter(
      greeting,
      theirWords,
      'I am sorry. You need {% slot "what they need" %}, and today we do not have it.',
      'What works today is this: {% slot "a way that works today" %}. I will {% slot "what you will do about the gap" %}, and I will write to you about it {% slot "by when" %}, also if the answer is no.',
      reachMe,
      `Thank you for saying what you need.\n${signature}`,
    ),
  },
  {
    ...common,
    id: 'en-ask-what-helps',
    family: 'ask-what-helps',
    shortcut: 'ask',
    tags: ['unclear'],
    title: 'Ask what would help most',
    causes: ['other'],
    describes:
      'unhappy, bad experience, terrible, awful, worst, never again, nothing works, useless',
    text: letter(
      greeting,
      `{% if response.comment %}
On {{ response.date | date }} you told us: {{ response.comment | quote }}
{% else %}
On {{ response.date | date }} we asked how we did, and your answer was not a happy one.
{% endif %}`,
      'I am sorry: we let you down. I would like to put it right rather than guess, so may I ask: what is the one thing that would help you most now?',
      'Meanwhile I will {% slot "what you will do" %}. You will hear from me {% slot "by when" %}, also if you have not had time to answer.',
      reachMe,
      `Thank you for your patience with us.\n${signature}`,
    ),
  },
]
