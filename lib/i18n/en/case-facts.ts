import type { CaseState } from '@/lib/cases/case'
import type { ChurnRisk } from '@/lib/cases/churn'
import type { ClockDoubt } from '@/lib/cases/clock'
import type { FollowUp, Outcome } from '@/lib/cases/outcome'
import type { PromiseStatus } from '@/lib/cases/promise'
import type { Stray } from '@/lib/cases/stray'
import { plural } from '../format'

/** Words of what is derived of a case: where it stands, what is doubtful, what became of it. */
export const caseFacts = {
  states: {
    open: 'Not contacted yet',
    contacted: 'Contacted',
    'cause-known': 'Cause known',
    'fix-recorded': 'Fix recorded',
    'loop-closed': 'Told what changed',
    closed: 'Closed',
  } satisfies Record<CaseState, string>,
  knownSince: (when: string) => `The team could know since ${when}.`,
  reopened: (n: number) => `Reopened ${plural(n, { one: 'time', other: 'times' })}`,
  warning: 'Little time is left.',
  doubts: {
    'answered-after-arrival':
      'The source dates this response after it came in, so its time counts from its arrival.',
    'contact-before-answer':
      'The first contact is dated before the response. The clock of that computer was wrong; the contact counts.',
    'now-before-last-step':
      'The last step is dated after this moment. The clock of this computer is behind, or that of another one was ahead.',
  } satisfies Record<ClockDoubt, string>,
  clash: (first: string, others: string) =>
    `${first} and ${others} took this case without knowing of each other. ${first} was first and has it; agree, and take or hand over to settle it.`,
  promise: {
    due: 'due',
    moved: 'moved',
    overdue: 'overdue',
    kept: 'kept',
    broken: 'broken',
  } satisfies Record<PromiseStatus, string>,
  foundPromise: {
    ask: (date: string) => `Keep “${date}” as a promise?`,
    orToday: 'Or did you mean today?',
    past: (date: string) => `“${date}” has passed. Change the reply, or choose a time to come.`,
  },
  followUp: {
    'not-yet': 'To be asked again later',
    due: 'Ask for a new score',
    asked: 'Asked for a new score',
    answered: 'Gave a new score',
  } satisfies Record<FollowUp, string>,
  outcomes: {
    recovered: 'Recovered',
    improved: 'Improved',
    unchanged: 'Unchanged',
    worse: 'Worse',
    silent: 'Silent for 90 days',
  } satisfies Record<Outcome, string>,
  churn: {
    'in-first-days': 'At risk: unhappy in their first 90 days, and nobody has been in touch.',
    'first-days-passed':
      'At risk: unhappy in their first 90 days, and nobody was in touch in that time or since.',
  } satisfies Record<ChurnRisk['code'], string>,
  strays: {
    'no-responses':
      'The responses of this customer are no longer stored. What was done stays in the log.',
    'unknown-case':
      'This was done on a case that is not here. It counts when its response comes in.',
  } satisfies Record<Stray['code'], string>,
  brief: {
    title: 'Hand-over',
    scored: (score: number, when: string) => `Scored ${score} ${when}`,
    saidNothing: 'no comment',
    tried: 'Tried so far',
    nothingTried: 'Nothing was tried yet.',
    promised: 'Promised',
    nothingPromised: 'Nothing is promised.',
    next: 'Next',
  },
}
