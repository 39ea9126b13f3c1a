import type { Template } from '../../template'
import { greeting, letter, reachMe, signature, theirWords } from './pieces'

const common = {
  status: 'approved',
  language: 'en',
  step: 'first-contact',
} satisfies Partial<Template>

/** First contact with customers whom the team may lose. */
export const atRiskTemplates: Template[] = [
  {
    ...common,
    segments: ['detractor'],
    id: 'en-let-down-again',
    family: 'let-down-again',
    shortcut: 'again',
    tags: ['at risk'],
    title: 'Let down more than once',
    risk: 'repeat-detractor',
    describes:
      'again, still not fixed, second time, third time, every time, same problem, same issue, keeps ' +
      'happening, nothing changed, told you before, already complained, once more',
    text: letter(
      greeting,
      theirWords,
      `{% if previous.comment %}
And on {{ previous.date | date }}: {{ previous.comment | quote }}
{% endif %}`,
      'I am sorry. You told us before, and we did not put it right.',
      'This time it has one person who sees it through: me. I will {% slot "what you will do" %}, and I will write to you {% slot "by when" %}, whatever the state of it. {% slot "who helps when you are away", optional %}',
      'Reply to this message and it reaches me.',
      `Thank you for telling us once more, when leaving would have been easier.\n${signature}`,
    ),
  },
  {
    ...common,
    segments: ['detractor'],
    id: 'en-was-happy-before',
    family: 'was-happy-before',
    shortcut: 'was',
    tags: ['at risk'],
    title: 'Was happy, and we let them down',
    risk: 'slipping-promoter',
    describes:
      'used to be, was perfect, last time, always been happy, loyal, for years, gone downhill, not what it ' +
      'was, changed, worse than before, long time, since the beginning',
    text: letter(
      greeting,
      theirWords,
      'I am sorry. You have known us at our best, and this time we fell short of it.',
      'I will {% slot "what you will do" %}, and I will write to you {% slot "by when" %} to say how it went.',
      reachMe,
      `Thank you for telling us, and for the time you have been with us.\n${signature}`,
    ),
  },
  {
    ...common,
    segments: ['passive'],
    id: 'en-less-happy-than-before',
    family: 'less-happy-than-before',
    shortcut: 'less',
    tags: ['at risk'],
    title: 'Less happy than before',
    risk: 'slipping-promoter',
    describes:
      'used to be better, was perfect, last time, not as good, gone downhill, slower than before, changed, ' +
      'for years, still fine, a bit worse',
    text: letter(
      greeting,
      `{% if response.comment %}
Thank you for your answer on {{ response.date | date }}. You wrote: {{ response.comment | quote }}
{% else %}
Thank you for your answer on {{ response.date | date }}.
{% endif %}`,
      `You used to be happier with us, and I would like to win that back. {% if response.comment %}Is this what changed, or is there more to it?{% else %}What has changed for you?{% endif %} One line is enough.`,
      'I read your answer myself, and I will tell you {% slot "by when" %} what we can do about it. {% slot "what you will do already", optional %}',
      `Thank you for staying with us.\n${signature}`,
    ),
  },
  {
    ...common,
    segments: ['detractor'],
    id: 'en-thinking-of-leaving',
    family: 'thinking-of-leaving',
    shortcut: 'leaving',
    tags: ['at risk'],
    title: 'Thinking of leaving',
    describes:
      'cancel, cancelling, leave, leaving, switch, switching, competitor, another provider, close my ' +
      'account, terminate, contract ends, goodbye, last order, never again, delete my account, unsubscribe',
    text: letter(
      greeting,
      theirWords,
      'I am sorry. We gave you good reason to think about leaving.',
      'The choice is yours, and I will not make it hard: {% slot "how they can leave, and what it costs" %}.',
      'Before you decide, this is what I will do: {% slot "what you will do" %}. You will hear from me {% slot "by when" %}, so that you can judge by what happened.',
      reachMe,
      `Thank you for telling us before you go.\n${signature}`,
    ),
  },
]
