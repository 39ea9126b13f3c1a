import { type CauseId, causeIds, rankCauses } from '@/lib/cases/causes'
import { fixToTell } from '@/lib/cases/fix'
import { promiseStatus } from '@/lib/cases/promise'
import type { History } from '@/lib/nps/history'
import { addTopics, type Profile } from './affinity'
import { stepsOf, wantedLanguage } from './fitting'
import type { Situation } from './situation'
import { type Found, type Topic, topicsOf } from './topics'
import { valueIn } from './variables'
import { type Causes, NONE, type Seen } from './weigh'

/** What the templates are weighed by. */
export function seenIn(situation: Situation, history: History): Seen {
  const { case: one } = situation
  const topics = topicsIn(situation, history)
  return {
    history,
    steps: stepsOf(situation, history),
    causes: causesIn(situation, topics),
    language: wantedLanguage(situation),
    fixToTell: one !== undefined && fixToTell(one) !== undefined,
    topics,
  }
}

/** What a text counts: after the first contact the ticket is what it is about now. */
const parts = { before: { comment: 1, subject: 0.7 }, after: { comment: 0.4, subject: 1.5 } }

/** What the customer wrote about, and what the case asks for: a promise that is overdue, news. */
function topicsIn(situation: Situation, history: History): Profile {
  const { case: one, now } = situation
  const language = wantedLanguage(situation)
  const [step] = stepsOf(situation, history)
  const part = step === 'first-contact' || step === 'thanks' ? parts.before : parts.after
  const topics = new Map<Topic, Found>()
  const [comment, subject] = [
    wordsIn('response.comment', situation),
    wordsIn('ticket.subject', situation),
  ]
  addTopics(topics, topicsOf(comment, language), part.comment)
  addTopics(topics, topicsOf(subject, language), part.subject)
  if (step === 'follow-up') addTopics(topics, only('news'), 1)
  if (step === 'close-the-loop' || (one && fixToTell(one))) addTopics(topics, only('fixed'), FIXED)
  const overdue = one?.promises.some((promise) => promiseStatus(promise, now) === 'overdue')
  if (overdue) addTopics(topics, only('broken-word'), OVERDUE)
  return topics
}

const only = (topic: Topic): Profile => new Map([[topic, { count: 1, words: [] }]])
/** What the case itself says counts so many times one word of the customer. */
const [FIXED, OVERDUE] = [3, 3]

/** What the customer wrote: to the survey, and above the ticket. */
export function wordsOf(situation: Situation): string[] {
  const said = [wordsIn('response.comment', situation), wordsIn('ticket.subject', situation)]
  return said.filter((text) => text !== '')
}

function wordsIn(name: 'response.comment' | 'ticket.subject', situation: Situation): string {
  const value = valueIn(name, situation)
  return typeof value === 'string' ? value : ''
}

/** Evidence at which a cause counts half. */
const HALF = 0.6
/** What the subject of the ticket counts beside the comment: it may be about something else. */
const SUBJECT = 0.5
/** The cause that the team's own confirmations suggest counts at least so much. */
const TAUGHT = 0.7

/** Where the phrases that name a cause (lib/cases/lexicon, English) find none: what the topics say. */
const causeOf: Partial<Record<Topic, CauseId>> = {
  delivery: 'delivery',
  lost: 'delivery',
  damaged: 'product-quality',
  faulty: 'product-quality',
  outage: 'product-quality',
  price: 'price',
  'price-up': 'price',
  bill: 'billing',
  refund: 'billing',
  'no-answer': 'support-experience',
  rude: 'support-experience',
  support: 'support-experience',
  slow: 'speed',
  'hard-to-use': 'usability',
  'set-up': 'usability',
  feature: 'usability',
  promised: 'expectations',
}
/** What a topic counts half at. */
const TOPIC_HALF = 1.5

/** The case's cause, else all that the customer's words name. */
function causesIn(situation: Situation, topics: Profile): Causes {
  const { case: one, suggestedCause } = situation
  const guessed = new Map<string, number>()
  if (one?.cause !== undefined && one.cause !== NONE) return { confirmed: one.cause, guessed }
  if (one?.cause === NONE) return { guessed }
  for (const [i, text] of wordsOf(situation).entries()) {
    for (const { cause, weight } of rankCauses(text, { offered: causeIds })) {
      const strength = (i === 0 ? 1 : SUBJECT) * (weight / (weight + HALF))
      if (strength > (guessed.get(cause) ?? 0)) guessed.set(cause, strength)
    }
  }
  if (guessed.size === 0 || wantedLanguage(situation) !== 'en') {
    for (const [topic, { count }] of topics) {
      const cause = causeOf[topic]
      if (!cause) continue
      guessed.set(cause, Math.max(guessed.get(cause) ?? 0, count / (count + TOPIC_HALF)))
    }
  }
  guessed.delete(NONE)
  if (suggestedCause !== undefined && suggestedCause !== NONE) {
    guessed.set(suggestedCause, Math.max(TAUGHT, guessed.get(suggestedCause) ?? 0))
  }
  return { guessed }
}
