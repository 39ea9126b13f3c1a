import type { Template } from './template'

/** What the same template in other languages shares with it: its own id where nothing is said. */
export function familyOf({ family, id }: Pick<Template, 'family' | 'id'>): string {
  return family ?? id
}
