import type { Template } from '../../template'
import { greeting, letter, reachMe, signature, theirWords, whatHappened } from './pieces'

const common = {
  status: 'approved',
  language: 'en',
  segments: ['detractor'],
  step: 'first-contact',
} satisfies Partial<Template>

/** First contact where we were slow, rude, down or hard to start with. */
export const serviceTemplates: Template[] = [
  {
    ...common,
    id: 'en-late-answer',
    family: 'late-answer',
    shortcut: 'lateanswer',
    tags: ['support'],
    title: 'We answered late, or not at all',
    describes:
      'late reply, reply came too late, days without a response, chased, reminder, heard ' +
      'nothing back, slow to respond, had to ask again, response took days, waited for a response',
    text: letter(
      greeting,
      theirWords,
      'I am sorry. You wrote to us and we did not answer in time.',
      'I have read all of it now, from the first message on, so you need not tell it again. I will {% slot "what you will do" %}, and you will have my answer {% slot "by when" %}.',
      'From here on it is with me alone. Reply to this message and it reaches me.',
      `Thank you for writing once more.\n${signature}`,
    ),
  },
  {
    ...common,
    id: 'en-treated-badly',
    family: 'treated-badly',
    shortcut: 'rude',
    tags: ['support'],
    title: 'Treated badly by one of us',
    describes:
      'rude, unfriendly, arrogant, condescending, hung up, shouted, tone, attitude, not taken seriously, ' +
      'laughed, treated like, disrespectful, did not listen, accused, lied to',
    text: letter(
      greeting,
      theirWords,
      'I am sorry. Nobody should be spoken to like that, and it is our fault, whatever kind of day it was.',
      'I will {% slot "what you will do: whom you speak to, what changes" %}, and I will tell you {% slot "by when" %} what came of it.',
      '{% slot "what you do about what they came for", optional %}',
      reachMe,
      `Thank you for saying it plainly.\n${signature}`,
    ),
  },
  {
    ...common,
    id: 'en-outage',
    family: 'outage',
    shortcut: 'outage',
    tags: ['outage', 'product'],
    title: 'An outage, or data that was lost',
    describes:
      'down, outage, offline, not reachable, unavailable, could not work, could not log in, error all day, ' +
      'lost data, lost my work, disconnected, no connection, server, deadline missed because of you',
    text: letter(
      greeting,
      theirWords,
      'I am sorry. You count on us to be there, and we let you down.',
      'The cause was {% slot "the cause, plainly" %}. {% slot "how it stands now, as a sentence", optional %}',
      'I will {% slot "what you will do for them" %}, and I will write to you {% slot "by when" %}, also if we do not know everything by then.',
      reachMe,
      `Thank you for telling us what it cost you.\n${signature}`,
    ),
  },
  {
    ...common,
    id: 'en-hard-start',
    family: 'hard-start',
    shortcut: 'start',
    tags: ['onboarding'],
    title: 'A hard start: stuck while setting up',
    describes:
      'setup, setting up, getting started, onboarding, first steps, install, installation, migration, import, ' +
      'activate, stuck, new customer, no guide, left alone, training',
    text: letter(
      greeting,
      theirWords,
      'I am sorry. The first days should be the easy ones, and we left you alone with them.',
      'I will {% slot "what you will do: do it for them, call, guide" %}, and you will be up and running {% slot "by when" %}. If you would rather do it together, name a time and I will be there.',
      reachMe,
      `Thank you for telling us now and not later.\n${signature}`,
    ),
  },
  {
    ...common,
    id: 'en-new-and-unhappy',
    family: 'new-and-unhappy',
    shortcut: 'new',
    tags: ['onboarding', 'at risk'],
    title: 'New with us, and unhappy already',
    describes:
      'first purchase, new here, tried it, regret, wrong choice, trial, first ' +
      'month, thought it would, bad start, newcomer, just joined, will not come back',
    text: letter(
      greeting,
      theirWords,
      'I am sorry. You gave us a first chance, and we did not make good use of it.',
      whatHappened,
      'I will {% slot "what you will do" %}, and you will hear from me {% slot "by when" %}. After that, judge us by what you see.',
      reachMe,
      `Thank you for telling us instead of walking away.\n${signature}`,
    ),
  },
  {
    ...common,
    id: 'en-offer-a-call',
    family: 'offer-a-call',
    shortcut: 'call',
    tags: ['unclear'],
    title: 'Much went wrong: offer a call',
    describes:
      'everything, one thing after another, disaster, nightmare, whole story, too much to write, list, fed up, ' +
      'angry, furious, at the end, talk to a person, call me, manager',
    text: letter(
      greeting,
      theirWords,
      'I am sorry. More than one thing went wrong here, and we should have seen it before you had to say so.',
      'I would like to hear it from you and not guess. I will call you {% slot "by when: the day and hour you call" %}. If another time or a mail is better, tell me and I will keep to that.',
      'Until then I will {% slot "what you will do meanwhile" %}.',
      reachMe,
      `Thank you for your patience with us.\n${signature}`,
    ),
  },
  {
    ...common,
    id: 'en-unwanted-messages',
    family: 'unwanted-messages',
    shortcut: 'stop',
    tags: ['expectations'],
    title: 'Too many messages, or asked too often',
    describes:
      'too many emails, spam, newsletter, stop writing, unsubscribe, asked again and again, questionnaire, ' +
      'calls, advertising, privacy, my data, delete my data, consent, annoying',
    text: letter(
      greeting,
      theirWords,
      'I am sorry. We wrote to you more often than anybody would want, and we should have left you in peace.',
      'I will {% slot "what you will do: which messages stop, what is deleted" %}, and that is in force {% slot "by when" %}. What still comes from us is {% slot "what still comes, such as bills" %}.',
      reachMe,
      `Thank you for saying so.\n${signature}`,
    ),
  },
]
