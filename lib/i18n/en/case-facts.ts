import type { CaseState } from '@/lib/cases/case'
import type { Stray } from '@/lib/cases/stray'

/** Words of what is derived of a case, for lists and the log. */
export const caseFacts = {
  states: {
    open: 'Not contacted yet',
    contacted: 'Contacted',
    'cause-known': 'Cause known',
    'fix-recorded': 'Fix recorded',
    'loop-closed': 'Told what changed',
    closed: 'Closed',
  } satisfies Record<CaseState, string>,
  strays: {
    'no-responses':
      'The responses of this customer are no longer stored. What was done stays in the log.',
    'unknown-case':
      'This was done on a case that is not here. It counts when its response comes in.',
  } satisfies Record<Stray['code'], string>,
}
