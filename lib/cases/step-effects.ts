import type { Case } from './case'
import type { EntryOf, Intervention, InterventionKind } from './intervention'
import type { Log } from './order'
import type { CasePromise } from './promise'

/** A case in the middle of its fold. */
export interface Folding extends Case {
  /** The settings of an owner that stand: more than one when they did not know of each other. */
  claims: EntryOf<'owner-set'>[]
}

type Effect<K extends InterventionKind> = (
  one: Folding,
  entry: EntryOf<K>,
  knew: Log['knew'],
) => Folding

/**
 * The case after one more entry. Takes every entry in every state: what several devices did apart
 * may not fit together, and is then taken for what it still says.
 */
export function applyStep(one: Folding, entry: Intervention, knew: Log['knew']): Folding {
  const effect = effects[entry.kind] as Effect<InterventionKind> | undefined
  const after = effect ? effect(one, entry, knew) : one
  return entry.ticket ? { ...after, lastTicket: entry.ticket } : after
}

const effects: { [K in InterventionKind]?: Effect<K> } = {
  'reply-sent': (one, { at }) => contacted(one, at),
  contacted: (one, { at }) => contacted(one, at),
  'contact-tried': (one) => ({ ...one, tries: one.tries + 1 }),
  'owner-set': ownerSet,
  'cause-set': (one, { cause }) => {
    const { cause: _, ...rest } = one
    return cause ? { ...rest, cause } : rest
  },
  'promise-made': (one, { id, text, dueAt, from, at }) => ({
    ...one,
    promises: [...one.promises, { id, text, from, madeAt: at, dueAt, before: [] }],
  }),
  'promise-moved': (one, { promise, dueAt }) =>
    withPromise(one, promise, (was) => ({ ...was, dueAt, before: [...was.before, was.dueAt] })),
  'promise-kept': (one, { promise, at }) =>
    withPromise(one, promise, (was) => ({ ...was, settled: { as: 'kept', at } })),
  'promise-broken': (one, { promise, at, note }) =>
    withPromise(one, promise, (was) => ({
      ...was,
      settled: { as: 'broken', at, ...(note && { note }) },
    })),
  'loop-closed': (one, { at, fix }) => ({
    ...contacted(one, at),
    loopClosedAt: at,
    toldOf: fix && !one.toldOf.includes(fix) ? [...one.toldOf, fix] : one.toldOf,
  }),
  'playbook-step-done': (one, { step }) =>
    one.stepsDone.includes(step) ? one : { ...one, stepsDone: [...one.stepsDone, step] },
  'asked-again': (one, { at }) => ({ ...one, askedAgainAt: at }),
  'case-closed': (one, { resolution, at }) => ({ ...one, resolution, closedAt: at }),
  'case-reopened': (one) => {
    if (one.closedAt === undefined) return one
    const { resolution: _, closedAt: __, ...rest } = one
    return { ...rest, reopened: one.reopened + 1 }
  },
}

function contacted(one: Folding, at: number): Folding {
  return { ...one, contactedAt: one.contactedAt ?? at, lastContactAt: at }
}

/** The first settling of a promise stands; one that was taken back has nothing to change. */
function withPromise(one: Folding, id: string, to: (was: CasePromise) => CasePromise): Folding {
  const promises = one.promises.map((was) => (was.id === id && !was.settled ? to(was) : was))
  return { ...one, promises }
}

/**
 * Who sets an owner replaces what they knew of. Of those who took the case without knowing of each
 * other the first has it, and all are named; entries that do not say what they knew knew everything.
 */
function ownerSet(one: Folding, entry: EntryOf<'owner-set'>, knew: Log['knew']): Folding {
  const apart = one.claims.filter((claim) => knew(entry, claim) === false)
  const claims = [...apart, entry]
  const { owner: _, ownedSince: __, ownerClash: ___, brief: ____, ...rest } = one
  const owned = claims.filter((claim) => claim.owner)
  const [first] = owned
  if (!first?.owner) return { ...rest, claims }
  const names = new Map(owned.flatMap(({ owner }) => (owner ? [[owner.name, owner]] : [])))
  return {
    ...rest,
    claims,
    owner: first.owner,
    ownedSince: first.at,
    ...(names.size > 1 && { ownerClash: [...names.values()] }),
    ...(first.brief && { brief: { text: first.brief, from: first.agent, at: first.at } }),
  }
}
