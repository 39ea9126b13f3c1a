import type { Cause } from './cause-list'

/**
 * What a cause is called: the team's own word first, then the starter's (`words`, by id), else its id.
 * A file of its own, so that no shape of the list comes with it.
 */
export function causeName(
  id: string,
  list: readonly Cause[] | undefined,
  words: Readonly<Record<string, string>>,
): string {
  return list?.find((one) => one.id === id)?.name ?? words[id] ?? id
}
