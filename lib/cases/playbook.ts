import * as z from 'zod/mini'

/**
 * Whom a playbook is for: the segment of the latest response, and two movements between segments that
 * ask for more than the segment does.
 */
export const playbookKinds = [
  'detractor',
  'repeat-detractor',
  'slipping-promoter',
  'passive',
  'promoter',
] as const
export type PlaybookKind = (typeof playbookKinds)[number]

/**
 * What makes a step done: an entry of the log that says so by itself, or `hand`, the agent's own tick
 * (the entry `playbook-step-done`).
 */
export const doneBys = [
  'owner',
  'contact',
  'cause',
  'promise',
  'fix',
  'loop',
  'closing',
  'hand',
] as const
export type DoneBy = (typeof doneBys)[number]

export const MAX_STEP_LENGTH = 200
export const MAX_STEPS = 12

/** One line of a playbook. `template`: the id of the template that helps with it. */
export const PlaybookStep = z.strictObject({
  /** Stands in the log when it was ticked: unique over all playbooks, and never given to another. */
  id: z.string().check(z.minLength(1), z.maxLength(100)),
  words: z.string().check(z.regex(/\S/), z.maxLength(MAX_STEP_LENGTH)),
  doneBy: z.enum(doneBys),
  template: z.optional(z.string().check(z.minLength(1), z.maxLength(100))),
})
export type PlaybookStep = z.infer<typeof PlaybookStep>

/** What to do, in order, for customers of one kind; with `cause`, only where that is the cause. */
export const Playbook = z.strictObject({
  kind: z.enum(playbookKinds),
  cause: z.optional(z.string().check(z.minLength(1))),
  steps: z.array(PlaybookStep).check(z.maxLength(MAX_STEPS)),
})
export type Playbook = z.infer<typeof Playbook>

/** All of a team's playbooks: one a kind and cause, no step id twice. */
export const Playbooks = z.array(Playbook).check(
  z.refine((all) => allDiffer(all.map(({ kind, cause = '' }) => `${kind} ${cause}`))),
  z.refine((all) => allDiffer(all.flatMap(({ steps }) => steps.map(({ id }) => id)))),
)
export type Playbooks = z.infer<typeof Playbooks>

function allDiffer(keys: readonly string[]): boolean {
  return new Set(keys).size === keys.length
}

/** The playbook for a kind and a cause; the one for any cause where that cause has none of its own. */
export function playbookFor(
  playbooks: readonly Playbook[],
  kind: PlaybookKind,
  cause: string | undefined,
): Playbook | undefined {
  const own = playbooks.filter((one) => one.kind === kind)
  return (
    own.find((one) => one.cause !== undefined && one.cause === cause) ??
    own.find((one) => one.cause === undefined)
  )
}
