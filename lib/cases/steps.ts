import type { Case } from './case'
import type { Agent, Intervention, Resolution } from './intervention'

/** Something an agent is about to do with a case. */
export type Step =
  | {
      kind: 'reply-sent' | 'contacted' | 'contact-tried' | 'note' | 'asked-again' | 'case-reopened'
    }
  | { kind: 'owner-set'; owner: Agent | null }
  | { kind: 'cause-set'; cause: string | null }
  | { kind: 'promise-made'; dueAt: number }
  | { kind: 'promise-moved'; promise: string; dueAt: number }
  | { kind: 'promise-kept' | 'promise-broken'; promise: string }
  | { kind: 'loop-closed'; fix?: string | undefined }
  | { kind: 'playbook-step-done'; step: string }
  | { kind: 'case-closed'; resolution: Resolution | undefined }
  | { kind: 'undone'; undoes: string }

/** Why a step is refused; the interface words each (lib/i18n/en/cases.ts). */
export const refusals = [
  'case-closed',
  'case-not-closed',
  'resolution-missing',
  'already-owner',
  'no-owner',
  'no-cause',
  'promise-in-the-past',
  'unknown-promise',
  'promise-settled',
  'fix-of-another-cause',
  'already-told',
  'already-done',
  'already-asked',
  'already-undone',
  'not-of-this-case',
  'unknown-case',
  'no-responses',
  'cause-missing',
  'words-missing',
] as const

export type Refusal = (typeof refusals)[number]

/**
 * Whether the case, as it is now, takes the step. What happened outside of Amends (a reply, a
 * contact, a try, a note) and what is known of the cause are taken in every state.
 * @returns undefined when it does, else the reason.
 */
export function refusalOf(one: Case, step: Step, now: number): Refusal | undefined {
  const closed = one.state === 'closed'
  switch (step.kind) {
    case 'owner-set':
      return closed ? 'case-closed' : ownerRefusal(one, step.owner)
    case 'cause-set':
      return step.cause === null && one.cause === undefined ? 'no-cause' : undefined
    case 'promise-made':
      if (closed) return 'case-closed'
      return dueRefusal(step.dueAt, now)
    case 'promise-moved':
      return promiseRefusal(one, step.promise) ?? dueRefusal(step.dueAt, now)
    case 'promise-kept':
    case 'promise-broken':
      return promiseRefusal(one, step.promise)
    case 'loop-closed':
      return step.fix === undefined ? undefined : fixRefusal(one, step.fix)
    case 'playbook-step-done':
      if (closed) return 'case-closed'
      return one.stepsDone.includes(step.step) ? 'already-done' : undefined
    case 'asked-again':
      if (!closed) return 'case-not-closed'
      return one.askedAgainAt === undefined ? undefined : 'already-asked'
    case 'case-closed':
      if (closed) return 'case-closed'
      return step.resolution ? undefined : 'resolution-missing'
    case 'case-reopened':
      return closed ? undefined : 'case-not-closed'
    case 'undone':
      return undoRefusal(one, step.undoes)
    default:
      return undefined
  }
}

/** With two owners at once, either may say anew that it is theirs: that settles it. */
function ownerRefusal(one: Case, owner: Agent | null): Refusal | undefined {
  if (one.ownerClash) return undefined
  if (!owner) return one.owner ? undefined : 'no-owner'
  return owner.name === one.owner?.name ? 'already-owner' : undefined
}

function promiseRefusal(one: Case, id: string): Refusal | undefined {
  const promise = one.promises.find((each) => each.id === id)
  if (!promise) return 'unknown-promise'
  return promise.settled ? 'promise-settled' : undefined
}

function dueRefusal(dueAt: number, now: number): Refusal | undefined {
  return dueAt <= now ? 'promise-in-the-past' : undefined
}

function fixRefusal(one: Case, fix: string): Refusal | undefined {
  if (one.toldOf.includes(fix)) return 'already-told'
  return one.fixes.some(({ id }) => id === fix) ? undefined : 'fix-of-another-cause'
}

/** Whether a fix can be recorded for a cause, in these words. */
export function fixRecordRefusal(cause: string, what: string): Refusal | undefined {
  if (!cause) return 'cause-missing'
  return what.trim() ? undefined : 'words-missing'
}

function undoRefusal(one: Case, undoes: string): Refusal | undefined {
  if (one.undone.includes(undoes)) return 'already-undone'
  return one.entries.some(({ id }) => id === undoes) ? undefined : 'not-of-this-case'
}

type Distribute<I> = I extends Intervention
  ? Omit<I, 'id' | 'at' | 'agent' | 'address' | 'responseId' | 'ticket' | 'after'>
  : never

/** What an entry says of its own, without who, when and about whom. */
export type OwnPart = Distribute<Intervention>
