import type { Playbook, PlaybookKind, PlaybookStep, Playbooks } from './playbook'
import { starterPlaybooks } from './starters/playbooks'

/** Which playbook: whom it is for, and the cause where it is for one only. */
export interface Place {
  kind: PlaybookKind
  cause?: string | undefined
}

/** The playbook at exactly this place; undefined where the one for any cause stands in. */
export function playbookAt(all: readonly Playbook[], place: Place): Playbook | undefined {
  return all.find(({ kind, cause }) => kind === place.kind && cause === place.cause)
}

/** With other steps at a place; a playbook that was not there is added. */
export function withSteps(all: Playbooks, place: Place, steps: PlaybookStep[]): Playbooks {
  const { kind, cause } = place
  const next: Playbook = { kind, ...(cause !== undefined && { cause }), steps }
  const old = playbookAt(all, place)
  return old ? all.map((one) => (one === old ? next : one)) : [...all, next]
}

/** With a line of its own for a cause, begun with the steps of the one for any cause. */
export function withOwn(all: Playbooks, place: Place, newId: () => string): Playbooks {
  const model = playbookAt(all, { kind: place.kind })
  const steps = (model?.steps ?? []).map((step) => ({ ...step, id: newId() }))
  return withSteps(all, place, steps)
}

/** Without the playbook of a cause: the one for any cause holds again. */
export function withoutOwn(all: Playbooks, place: Place): Playbooks {
  const old = playbookAt(all, place)
  return all.filter((one) => one !== old)
}

/** What Amends comes with at this place; undefined where it has none. */
export function starterAt(place: Place): Playbook | undefined {
  return playbookAt(starterPlaybooks, place)
}
