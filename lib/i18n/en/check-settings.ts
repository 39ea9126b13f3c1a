import type { RuleId } from '@/lib/replies/check/finding'

interface RuleWords {
  name: string
  finds: string
  /** What it finds, as somebody might write it. */
  example: string
}

const rules: Record<RuleId, RuleWords> = {
  unresolved: {
    name: 'Something is not filled in',
    finds: 'Open gaps, variables without a value, marks such as [NAME] or XXX.',
    example: 'Hello [NAME], your refund of XX euros is on its way.',
  },
  'wrong-name': {
    name: 'Wrong name',
    finds: 'A greeting with a name that is not the customer’s.',
    example: 'Hello Tom, … (to Jane Miller)',
  },
  'no-name': {
    name: 'No name',
    finds: 'No name although it is known, or a filler in its place.',
    example: 'Dear valued customer,',
  },
  acknowledge: {
    name: 'Nothing of what they wrote',
    finds: 'No word of the customer’s comment or ticket is taken up.',
    example: 'We received your message and are looking into it.',
  },
  'non-apology': {
    name: 'An apology that is none',
    finds: 'Sorry for how they feel, sorry if, sorry for any inconvenience.',
    example: 'We are sorry if you feel that way.',
  },
  ownership: {
    name: 'Nobody takes responsibility',
    finds: 'Something went wrong, and no “I” or “we” says that it was us.',
    example: 'It is a pity that the parcel was late.',
  },
  action: {
    name: 'No action',
    finds: 'Nothing that was done, will be done or is offered.',
    example: 'I understand that this is annoying.',
  },
  time: {
    name: 'No time',
    finds: 'Something will be done, and nobody says when.',
    example: 'I will call the courier.',
  },
  'vague-time': {
    name: 'A time that is none',
    finds: 'Soon, shortly, as soon as possible, in due course.',
    example: 'I will come back to you shortly.',
  },
  blame: {
    name: 'Blame',
    finds: 'You should have, you failed to, user error, the courier’s fault.',
    example: 'You must have entered the wrong address.',
  },
  'dead-end': {
    name: 'A no without another way',
    finds: 'Not possible, our policy, nothing we can do; and no offer near it.',
    example: 'Unfortunately that is against our policy.',
  },
  'over-promise': {
    name: 'More than anyone can keep',
    finds: 'Guarantees, never again, definitely, 100 %.',
    example: 'I guarantee that this will never happen again.',
  },
  internal: {
    name: 'Our own terms and scores',
    finds: 'Scores, segments, queues, second level, service agreements.',
    example: 'You gave us a 3, so I raised it with tier 2.',
  },
  'near-duplicate': {
    name: 'Nearly the last reply again',
    finds: 'Four fifths of it stood in the last reply to this customer.',
    example: 'The same letter as on Monday.',
  },
  dismissive: {
    name: 'Words that make it small',
    finds: 'Just, simply, obviously, calm down, sorry but.',
    example: 'You just need to restart it.',
  },
  'too-many-sorry': {
    name: 'Sorry more than once, or late',
    finds: 'A second apology, or one when most is said.',
    example: 'Sorry. … Again, we are sorry. … Sorry once more.',
  },
  owner: {
    name: 'Only “we”',
    finds: 'No “I” in the whole reply.',
    example: 'We have looked into it. We will send it again.',
  },
  generic: {
    name: 'Phrases from anyone',
    finds: 'We value your feedback, rest assured, do not hesitate.',
    example: 'Your satisfaction is important to us.',
  },
  thanks: {
    name: 'No thanks',
    finds: 'Nobody thanks them for telling us.',
    example: 'Your order is on its way. Regards, Alex',
  },
  length: {
    name: 'Too long',
    finds: 'More than 180 words.',
    example: 'A letter of a whole page.',
  },
  readability: {
    name: 'Hard to read',
    finds: 'Sentences of more than 22 words on average, a paragraph of more than 100.',
    example: 'One sentence over six lines.',
  },
  shouting: {
    name: 'Shouting',
    finds: 'Words in capitals, rows of exclamation marks.',
    example: 'It is NOT our fault!!',
  },
}

/** Words of the section where the lead sets the reply check. */
export const checkSettings = {
  heading: 'Reply check',
  title: 'Rules',
  intro:
    'What the check looks for in a reply before it is sent, and how much each finding weighs. All of it happens in the browser; nothing is scored.',
  severities: { block: 'Block', warn: 'Warn', hint: 'Hint' },
  means: {
    block: 'keeps a reply from being put in until it is settled',
    warn: 'is shown with the reply',
    hint: 'is shown when the agent opens the hints',
  },
  rules,
  weight: (rule: string) => `${rule}: how much it weighs`,
  example: 'For example',
  more: 'Why, and how sure',
  less: 'Less',
  aboutRule: (rule: string) => `${rule}: why, and how sure`,
  byDefault: (severity: string) => `Default: ${severity}`,
  forUnhappy: (severity: string) =>
    `Default: ${severity} where the customer is unhappy, else a hint. What you set counts for all.`,
  reset: 'Back to default',
  resetOne: (rule: string) => `${rule}: back to default`,
  resetAll: 'All back to default',
  changed: (n: number) =>
    n === 1 ? 'One rule is not at its default.' : `${n} rules are not at their default.`,
  measured: (right: number, all: number, missed: number) =>
    `In our labelled replies it spoke up ${all} times and was right ${right} times; it missed ${missed}.`,
  cautions: {
    'often-wrong':
      'You set it above its default, and it is right less than nine times in ten: good replies will be held up.',
    'little-known':
      'You set it above its default, and it spoke up too rarely in our labelled replies to say how often it is wrong.',
  },
}
