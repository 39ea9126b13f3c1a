import { browser } from 'wxt/browser'
import type * as z from 'zod/mini'

/** One value in the extension's storage, parsed when it is read. */
export interface Stored<T> {
  /** Throws when what is stored does not have the shape (a broken profile): better said than guessed. */
  read(): Promise<T>
  write(value: T): Promise<void>
  /** Reads, changes and writes; changes made in this context do not overtake each other. */
  change(to: (value: T) => T): Promise<T>
  /** Calls back with each new value, also of other contexts. @returns what ends it */
  watch(onValue: (value: T) => void): () => void
}

/**
 * @param initial what is read as long as nothing was written
 * @param area `session`: in memory, for this session of the browser, and out of reach of content scripts
 */
export function stored<S extends z.ZodMiniType>(
  key: string,
  shape: S,
  initial: z.infer<S>,
  area: 'local' | 'session' = 'local',
): Stored<z.infer<S>> {
  type T = z.infer<S>
  const parse = (value: unknown): T => (value === undefined ? initial : shape.parse(value))
  const read = async (): Promise<T> => parse((await browser.storage[area].get(key))[key])
  const write = (value: T) => browser.storage[area].set({ [key]: value })
  let last: Promise<unknown> = Promise.resolve()
  return {
    read,
    write,
    change(to) {
      const next = last.then(async () => {
        const value = to(await read())
        await write(value)
        return value
      })
      last = next.catch(() => undefined)
      return next
    },
    watch(onValue) {
      const listener = (changes: Record<string, { newValue?: unknown }>) => {
        const change = changes[key]
        if (change) onValue(parse(change.newValue))
      }
      browser.storage[area].onChanged.addListener(listener)
      return () => browser.storage[area].onChanged.removeListener(listener)
    },
  }
}
