import type { PromiseSource } from './intervention'

/** What a customer was told would be done, and by when. */
export interface CasePromise {
  /** Id of the entry that made it. */
  id: string
  text: string
  from: PromiseSource
  madeAt: number
  /** As it stands after it was moved. */
  dueAt: number
  /** When it was due before each moving, oldest first. */
  before: number[]
  settled?: { as: 'kept' | 'broken'; at: number; note?: string }
}

/** `due` is still to come; `moved` too, but later (or sooner) than was said at first. */
export type PromiseStatus = 'due' | 'moved' | 'overdue' | 'kept' | 'broken'

/** Where a promise stands at a moment: overdue comes before moved. */
export function promiseStatus(promise: CasePromise, now: number): PromiseStatus {
  if (promise.settled) return promise.settled.as
  if (now > promise.dueAt) return 'overdue'
  return promise.before.length > 0 ? 'moved' : 'due'
}

/** Promises that are neither kept nor broken, the most urgent first. */
export function openPromises(promises: readonly CasePromise[]): CasePromise[] {
  return promises.filter((one) => !one.settled).sort((a, b) => a.dueAt - b.dueAt)
}
