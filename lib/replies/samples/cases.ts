import type { Case } from '@/lib/cases/case'
import type { CasePromise } from '@/lib/cases/promise'
import type { SampleWords } from './words'

export const ADDRESS = 'jane.miller@customers.example'

const DAY = 86_400_000

/** A case in which the customer was written to three days ago. */
export function contacted(now: number, more: Partial<Case> = {}): Case {
  const openedAt = now - 5 * DAY
  return {
    id: 'sample:0',
    address: ADDRESS,
    responses: [],
    state: 'contacted',
    rules: {
      windowMs: 30 * DAY,
      firstContactMs: DAY,
      calendar: { kind: 'always' },
      warnAt: 0.25,
      followUpMs: 14 * DAY,
    },
    openedAt,
    knownAt: openedAt,
    countsFrom: openedAt,
    dueAt: openedAt + DAY,
    contactedAt: now - 3 * DAY,
    lastContactAt: now - 3 * DAY,
    tries: 0,
    cause: 'delivery',
    fixes: [],
    toldOf: [],
    promises: [],
    stepsDone: [],
    reopened: 0,
    entries: [],
    undone: [],
    ...more,
  }
}

/** In contact, with a promise that is due in two days. */
export function promised({ promise }: SampleWords, now: number): Case {
  const made: CasePromise = {
    id: 'sample-promise',
    text: promise,
    from: 'agent',
    madeAt: now - 3 * DAY,
    dueAt: now + 2 * DAY,
    before: [],
  }
  return contacted(now, { promises: [made] })
}

/** In contact, with a promise that was moved once and is a day late. */
export function overdue({ promise }: SampleWords, now: number): Case {
  const made: CasePromise = {
    id: 'sample-promise',
    text: promise,
    from: 'agent',
    madeAt: now - 3 * DAY,
    dueAt: now - DAY,
    before: [now - 2 * DAY],
  }
  return contacted(now, { promises: [made] })
}

/** Closed, with a fix that the customer was not told of. */
export function closed({ fix }: SampleWords, now: number): Case {
  const recorded = {
    id: 'sample-fix',
    cause: 'delivery',
    what: fix,
    at: now - DAY,
    by: { name: 'Kim Lee' },
  }
  const closedAt = now - DAY
  return contacted(now, { state: 'closed', resolution: 'resolved', closedAt, fixes: [recorded] })
}
