import type { Template } from '../../template'
import { greeting, letter, signature } from './pieces'

const common = {
  status: 'approved',
  language: 'en',
  segments: ['detractor', 'passive'],
  step: 'follow-up',
  tags: ['promise'],
} satisfies Partial<Template>

/** What we said we would do, as they have it in writing; without a record the agent says it. */
const whatWeSaid = `{% if promise.text %}
On {{ promise.made | date }} I wrote to you: {{ promise.text | quote }}
{% else %}
I told you that I would {% slot "what you said you would do" %}.
{% endif %}`

/** Follow-ups on what was said: kept, moved, not kept. */
export const promiseTemplates: Template[] = [
  {
    ...common,
    id: 'en-done-as-said',
    family: 'done-as-said',
    shortcut: 'kept',
    title: 'Done, as I said',
    describes: 'done, as agreed, received, arrived, finished, thank you, kept your word, works now',
    text: letter(
      greeting,
      whatWeSaid,
      'It is done: {% slot "what you have done" %}. {% slot "what they will see of it", optional %}',
      'If anything about it is not right, write me one line. It reaches me, and I will {% slot "what you will do then" %} {% slot "by when" %}.',
      `Thank you for trusting me with it.\n${signature}`,
    ),
  },
  {
    ...common,
    id: 'en-new-date',
    family: 'new-date',
    shortcut: 'moved',
    title: 'It takes longer: a new date, before the old one passes',
    describes: 'when, how long, delay, later, date, still on track, any news, expected, schedule',
    text: letter(
      greeting,
      whatWeSaid,
      '{% if promise.date %}It was to be done by {{ promise.date | date: "weekday" }}, and I can not keep to that day.{% else %}I can not keep to the day that I gave you.{% endif %} You should hear it from me before it passes. I am sorry that we make you wait longer.',
      'The reason: {% slot "the reason, plainly" %}. It will be done {% slot "by when, on a day you can keep" %}. Until then I will {% slot "what you will do meanwhile" %}.',
      'If that is too late for you, reply to this message. It reaches me, and I will look for another way.',
      `Thank you for your patience.\n${signature}`,
    ),
  },
  {
    ...common,
    id: 'en-missed-date',
    family: 'missed-date',
    shortcut: 'missed',
    title: 'I did not keep my word',
    describes:
      'you said, you told me, was supposed to, by Friday, date passed, still nothing, broken word, waiting, ' +
      'never happened, heard nothing, late again',
    text: letter(
      greeting,
      whatWeSaid,
      'I am sorry. {% if promise.date %}That was to be done by {{ promise.date | date: "weekday" }}, and I did not do it.{% else %}I did not do it in time.{% endif %} That is my mistake, not yours.',
      'This is how it stands now: {% slot "how it stands" %}. I will {% slot "what you will do now" %}, and it will be done {% slot "by when" %}.',
      'I will write to you on that day, whatever the state of it. Reply to this message and it reaches me.',
      `Thank you for holding us to it.\n${signature}`,
    ),
  },
]
