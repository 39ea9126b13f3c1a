import type { Template } from '../../template'
import { greeting, letter, signature, theirAnswer } from './pieces'

const common = {
  status: 'approved',
  language: 'en',
  segments: ['promoter'],
  step: 'thanks',
} satisfies Partial<Template>

/** Happy customers: thanks for something in particular, and now and then a question. */
export const promoterTemplates: Template[] = [
  {
    ...common,
    id: 'en-thank-you',
    family: 'thank-you',
    shortcut: 'thanks',
    tags: ['praise'],
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
    id: 'en-thank-you-and-answer',
    family: 'thank-you-and-answer',
    shortcut: 'answer',
    tags: ['praise'],
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
  {
    ...common,
    id: 'en-thank-you-colleague',
    family: 'thank-you-colleague',
    shortcut: 'colleague',
    tags: ['praise'],
    title: 'Thank you, for a colleague by name',
    describes:
      'she was so helpful, he helped me, your colleague, agent, by name, support was great, kind, patient, ' +
      'went the extra mile, special thanks to, listened, friendly staff',
    text: letter(
      greeting,
      theirAnswer,
      'I have read it out to {% slot "the colleague it is for" %}. This is what came back: {% slot "what they said, in a few words" %}.',
      'It is good to know what it was that helped: {% slot "what they did well" %}. We will do it that way for others too.',
      `Thank you for naming it.\n${signature}`,
    ),
  },
  {
    ...common,
    id: 'en-thank-you-long',
    family: 'thank-you-long',
    shortcut: 'long',
    tags: ['praise'],
    title: 'Thank you, after a long time with us',
    describes:
      'for years, since, long time, loyal, from the beginning, never let me down, every time, tenth order, ' +
      'always, again and again, would not change, regular',
    text: letter(
      greeting,
      theirAnswer,
      'You have been with us {% slot "for how long, or since what" %}, and that you say this after so long means a lot to me.',
      'I have shown it to {% slot "the person or team it is for" %}. {% slot "something small that you do for them", optional %}',
      'If it ever stops being true, tell me first. A reply to this message reaches me.',
      `Thank you for staying.\n${signature}`,
    ),
  },
  {
    ...common,
    id: 'en-ask-to-recommend',
    family: 'ask-to-recommend',
    shortcut: 'recommend',
    tags: ['praise', 'ask'],
    title: 'Thank you, and a question: who else could use it?',
    describes:
      'recommend, told my friends, colleagues, would recommend, told everyone, referral, tell others, love it, ' +
      'best, fantastic, share',
    text: letter(
      greeting,
      theirAnswer,
      'That was good to read, and I have passed it on to {% slot "the person or team it is for" %}.',
      'If somebody comes to your mind who has {% slot "the trouble that you solve" %}, you would do us both a favour by telling them. {% slot "how: a link, a code, what both get", optional %}',
      'If nobody does, that is fine as well. What you wrote is more than enough.',
      `Thank you for taking the time to say it.\n${signature}`,
    ),
  },
  {
    ...common,
    id: 'en-ask-for-review',
    family: 'ask-for-review',
    shortcut: 'review',
    tags: ['praise', 'ask'],
    title: 'Thank you, and may we show your words?',
    describes:
      'great experience, wonderful, five stars, impressed, excellent product, fast, quality, happy customer, ' +
      'testimonial, review, quote',
    text: letter(
      greeting,
      theirAnswer,
      'I could not say it better. May I ask you for one thing? Others who are not sure yet trust your words more than ours.',
      'If you like, put them here: {% slot "where: a link to the page" %}. Change nothing to please us, and leave it if you would rather not.',
      'Whatever you do, I have passed your words on to {% slot "the person or team it is for" %}.',
      `Thank you for them.\n${signature}`,
    ),
  },
  {
    ...common,
    id: 'en-happy-with-a-wish',
    family: 'happy-with-a-wish',
    shortcut: 'happywish',
    tags: ['praise', 'product'],
    title: 'Thank you, and to your one wish',
    describes:
      'great but, only thing, would be even better, one small thing, suggestion, idea, wish, missing, love it ' +
      'except, feature, please add, improve',
    text: letter(
      greeting,
      theirAnswer,
      'I am glad that you put a wish beside the praise. I have passed both on to {% slot "the person or team it is for" %}.',
      'To your wish: {% slot "your answer, or what works today" %}. {% slot "by when they hear of it, if more is to come", optional %}',
      `Thank you for the praise and the wish.\n${signature}`,
    ),
  },
  {
    ...common,
    step: 'follow-up',
    id: 'en-praise-passed-on',
    family: 'praise-passed-on',
    shortcut: 'passed',
    tags: ['praise'],
    title: 'Your words reached them',
    describes:
      'any news, told them, passed on, reached, thank you, colleague, happy, question, wish',
    text: letter(
      greeting,
      `{% if case.first_contact %}I wrote to you on {{ case.first_contact | date }}{% else %}I wrote to you{% endif %} that I would pass on what you said about {% slot "what they praised" %}. I have done so.`,
      'This is what became of it: {% slot "what came of it" %}.',
      'If there is anything that we can do for you, a reply to this message reaches me.',
      `Thank you once more for saying it.\n${signature}`,
    ),
  },
]
