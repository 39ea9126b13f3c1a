import { type Cause, type CauseList, MAX_CAUSE_NAME, MAX_CAUSES } from './cause-list'
import { causeName } from './cause-name'

/** Why a change of the list of causes is refused; the interface words each. */
export type CauseProblem = 'empty' | 'too-long' | 'taken' | 'too-many' | 'last-one'

type Words = Readonly<Record<string, string>>

/** @param id the cause that is to be called so; absent for a new one */
export function nameProblem(
  list: CauseList,
  name: string,
  words: Words,
  id?: string,
): CauseProblem | undefined {
  const wanted = name.trim()
  if (wanted === '') return 'empty'
  if (wanted.length > MAX_CAUSE_NAME) return 'too-long'
  const same = (one: Cause) => causeName(one.id, list, words).toLowerCase() === wanted.toLowerCase()
  return list.some((one) => one.id !== id && same(one)) ? 'taken' : undefined
}

/** A list with one more cause at its end. @returns why not, where the name or the number is refused */
export function addCause(list: CauseList, name: string, words: Words): CauseList | CauseProblem {
  if (list.length >= MAX_CAUSES) return 'too-many'
  const problem = nameProblem(list, name, words)
  return problem ?? [...list, { id: newCauseId(list, name), name: name.trim() }]
}

/** Under another name, with the same id. @returns why not, where the name is refused */
export function renameCause(
  list: CauseList,
  id: string,
  name: string,
  words: Words,
): CauseList | CauseProblem {
  const problem = nameProblem(list, name, words, id)
  if (problem) return problem
  return list.map((one) => (one.id === id ? { ...one, name: name.trim() } : one))
}

/** Offered no more, or again. @returns why not, where nothing would be left to offer */
export function retireCause(
  list: CauseList,
  id: string,
  retired: boolean,
): CauseList | CauseProblem {
  const next = list.map((one): Cause => {
    if (one.id !== id) return one
    const { retired: _, ...rest } = one
    return retired ? { ...rest, retired } : rest
  })
  return next.every((one) => one.retired) ? 'last-one' : next
}

/** The same things with one of them moved up (`by` -1) or down (1); as it is where it cannot go. */
export function moved<T>(list: readonly T[], index: number, by: -1 | 1): T[] {
  const [one, other] = [list[index], list[index + by]]
  if (one === undefined || other === undefined) return [...list]
  return list.map((item, i) => (i === index ? other : i === index + by ? one : item))
}

/** Readable in the log, and different from every id there was: nothing is ever taken off the list. */
function newCauseId(list: CauseList, name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const slug = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'cause'
  const taken = new Set(list.map(({ id }) => id))
  let id = slug
  for (let n = 2; taken.has(id); n++) id = `${slug}-${n}`
  return id
}
