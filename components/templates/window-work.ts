import { newId } from '@/lib/store/ids'

/** Names this window among those that write templates. */
const own = newId(Date.now())
const lockOf = (window: string) => `amends-templates ${window}`

// Held as long as this window lives: others see by it whose unsaved work is whose, and what a crash left.
void navigator.locks.request(lockOf(own), () => new Promise<never>(() => {}))

/** The key of this window's unsaved work on a template. */
export function draftKey(template: string): string {
  return `${own} ${template}`
}

/** Tells which unsaved work is open in another window that lives. */
export async function openElsewhere(): Promise<(key: string) => boolean> {
  const { held = [] } = await navigator.locks.query()
  const names = new Set(held.map(({ name }) => name))
  return (key) => !isOwn(key) && names.has(lockOf(windowOf(key)))
}

export function isOwn(key: string): boolean {
  return windowOf(key) === own
}

/** Resolves when the window of that work is gone; never where `signal` ends the waiting before. */
export async function whenGone(key: string, signal: AbortSignal): Promise<void> {
  await navigator.locks
    .request(lockOf(windowOf(key)), { signal }, () => undefined)
    .catch((error: unknown) => {
      if (signal.aborted) return new Promise<never>(() => {})
      throw error
    })
}

const windowOf = (key: string) => key.split(' ')[0] ?? ''
