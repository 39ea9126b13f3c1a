import type { Case } from './case'
import type { Agent, InterventionKind, Resolution } from './intervention'

/** Something an agent is about to do with a case. */
export type Step =
  | { kind: Exclude<InterventionKind, 'case-closed' | 'undone' | 'owner-set'> }
  | { kind: 'owner-set'; owner: Agent | null }
  | { kind: 'case-closed'; resolution: Resolution | undefined }
  | { kind: 'undone'; undoes: string }

/** Why a step is refused; the interface words each. */
export type Refusal =
  | 'case-closed'
  | 'case-not-closed'
  | 'resolution-missing'
  | 'already-owner'
  | 'already-undone'
  | 'not-of-this-case'

/**
 * Whether the case, as it is now, takes the step. A reply that was sent, a note, a contact or a
 * cause are taken in every state: they happened.
 * @returns undefined when it does, else the reason.
 */
export function refusalOf(one: Case, step: Step): Refusal | undefined {
  const closed = one.state === 'closed'
  switch (step.kind) {
    case 'owner-set':
      if (closed) return 'case-closed'
      return step.owner && step.owner.name === one.owner?.name ? 'already-owner' : undefined
    case 'case-closed':
      if (closed) return 'case-closed'
      return step.resolution ? undefined : 'resolution-missing'
    case 'case-reopened':
      return closed ? undefined : 'case-not-closed'
    case 'undone':
      if (one.undone.includes(step.undoes)) return 'already-undone'
      return one.entries.some((entry) => entry.id === step.undoes) ? undefined : 'not-of-this-case'
    default:
      return undefined
  }
}
