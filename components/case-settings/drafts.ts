import { create } from 'zustand'

/** What stands in fields and cannot be saved yet, by field: it outlives a look at another section. */
const useDrafts = create<Readonly<Record<string, unknown>>>(() => ({}))

/** @returns the draft of a field, and what keeps another; undefined takes it away */
export function useDraft<T>(field: string): [T | undefined, (draft: T | undefined) => void] {
  const draft = useDrafts((all) => all[field]) as T | undefined
  const keep = (next: T | undefined) =>
    useDrafts.setState(
      ({ [field]: _, ...rest }) => ({ ...rest, ...(next !== undefined && { [field]: next }) }),
      true,
    )
  return [draft, keep]
}

/** Takes the drafts of fields away that are no more. */
export function forgetDrafts(fields: readonly string[]): void {
  const left = Object.entries(useDrafts.getState()).filter(([field]) => !fields.includes(field))
  useDrafts.setState(Object.fromEntries(left), true)
}

// The browser asks before the page goes with them.
const ask = (event: BeforeUnloadEvent) => event.preventDefault()
useDrafts.subscribe((drafts) => {
  if (Object.keys(drafts).length > 0) window.addEventListener('beforeunload', ask)
  else window.removeEventListener('beforeunload', ask)
})
