import { historyOf } from '@/lib/nps/history'
import type { Response } from '@/lib/nps/response'
import type { Language } from '../language'
import type { Situation } from '../situation'
import type { TemplateStep } from '../template'
import { ADDRESS, closed, contacted, overdue, promised } from './cases'
import { type SampleWords, sampleWords } from './words'

/** Sample customers, as a template is tried on them. Ids stand in settings: they never change. */
export const sampleIds = [
  'detractor',
  'detractor-no-comment',
  'no-name',
  'surname-first',
  'all-caps',
  'company-mailbox',
  'non-latin',
  'right-to-left',
  'repeat-detractor',
  'slipping-promoter',
  'passive',
  'passive-slipping',
  'promoter',
  'in-contact',
  'promise-open',
  'promise-overdue',
  'closed-with-fix',
  'passive-in-contact',
  'promoter-in-contact',
] as const
export type SampleId = (typeof sampleIds)[number]

export interface Sample {
  id: SampleId
  /** The steps that such a customer is at. */
  steps: readonly TemplateStep[]
  situation: Situation
}

const DAY = 86_400_000

const first: TemplateStep[] = ['first-contact']
const later: TemplateStep[] = ['follow-up', 'close-the-loop']

/** All sample customers, who write in this language. */
export function samplesIn(language: Language, now: number): Sample[] {
  const words = sampleWords[language]
  const jane = basis(words, now)
  const unhappy = { score: 3, comment: words.unhappy }
  const content = { score: 8, comment: words.content }
  const happy = { score: 10, comment: words.happy }
  const before = (score: number) => ({ score, comment: words.before })
  const named = (name: string, address = ADDRESS) =>
    jane([unhappy], { customer: { address, name } })
  const made: Record<SampleId, Omit<Sample, 'id'>> = {
    detractor: { steps: first, situation: jane([unhappy]) },
    'detractor-no-comment': { steps: first, situation: jane([{ score: 2, comment: '' }]) },
    'no-name': {
      steps: first,
      situation: jane([unhappy], { customer: { address: 'jm@customers.example' } }),
    },
    'surname-first': { steps: first, situation: named('Miller, Jane') },
    'all-caps': { steps: first, situation: named('JANE MILLER') },
    'company-mailbox': {
      steps: first,
      situation: named('Acme Ltd', 'info@acme.example'),
    },
    'non-latin': { steps: first, situation: named('李小龍') },
    'right-to-left': {
      steps: first,
      situation: jane([{ score: 3, comment: 'طلبت منذ أسبوعين ولا أحد يرد على رسائلي.' }], {
        customer: { address: ADDRESS, name: 'محمد العلي' },
      }),
    },
    'repeat-detractor': { steps: first, situation: jane([before(5), unhappy]) },
    'slipping-promoter': { steps: first, situation: jane([before(9), unhappy]) },
    passive: { steps: first, situation: jane([content]) },
    'passive-slipping': { steps: first, situation: jane([before(9), content]) },
    promoter: { steps: ['thanks', 'follow-up'], situation: jane([happy]) },
    'in-contact': { steps: later, situation: jane([unhappy], { case: contacted(now) }) },
    'promise-open': {
      steps: later,
      situation: jane([unhappy], { case: promised(words, now) }),
    },
    'promise-overdue': {
      steps: later,
      situation: jane([unhappy], { case: overdue(words, now) }),
    },
    'closed-with-fix': {
      steps: later,
      situation: jane([unhappy], { case: closed(words, now) }),
    },
    'passive-in-contact': {
      steps: later,
      situation: jane([content], { case: contacted(now) }),
    },
    'promoter-in-contact': { steps: later, situation: jane([happy], { case: contacted(now) }) },
  }
  return sampleIds.map((id) => ({ id, ...made[id] }))
}

/** Makes situations of one customer, the last answer five days old, each before it a season older. */
function basis(words: SampleWords, now: number) {
  return (
    answers: readonly Pick<Response, 'score' | 'comment'>[],
    changes: Partial<Situation> = {},
  ): Situation => {
    const history = historyOf(
      answers.map((answer, index) => ({
        ...answer,
        id: `sample:${index}`,
        address: ADDRESS,
        answeredAt: now - (5 + 90 * (answers.length - 1 - index)) * DAY,
        receivedAt: now,
        source: 'sample',
      })),
    )
    return {
      customer: { address: ADDRESS, name: 'Jane Miller', company: 'Acme Ltd' },
      ...(history && { history }),
      ticket: { id: '42', subject: words.subject },
      agent: { name: 'Alex Kim' },
      past: [],
      now,
      ...changes,
    }
  }
}
