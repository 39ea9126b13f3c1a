import { useState } from 'react'

/** What was being typed or chosen, by place; as long as this page is open. */
const kept = new Map<string, unknown>()

/**
 * State that is there again when the same place is drawn again: whoever turns to another ticket in
 * the middle of a form finds it as it was. `undefined` forgets it.
 */
export function useKept<T>(place: string): [T | undefined, (value: T | undefined) => void] {
  const [value, setValue] = useState(() => kept.get(place) as T | undefined)
  const keep = (next: T | undefined) => {
    if (next === undefined) kept.delete(place)
    else kept.set(place, next)
    setValue(() => next)
  }
  return [value, keep]
}

/** Forgets all that was kept at places that begin so: the form is done with. */
export function forgetKept(start: string): void {
  for (const place of kept.keys()) if (place.startsWith(start)) kept.delete(place)
}
