import { browser } from 'wxt/browser'
import type * as z from 'zod/mini'

/** One value for each key, kept while the browser runs, where no content script can read it. */
export interface Kept<T> {
  read(key: string | number): Promise<T | undefined>
  /** null drops it. */
  write(key: string | number, value: T | null): Promise<void>
  /** Reads and drops it. */
  take(key: string | number): Promise<T | undefined>
}

/** What is stored in another shape counts as not there. */
export function kept<S extends z.ZodMiniType>(name: string, shape: S): Kept<z.infer<S>> {
  const { session } = browser.storage
  const at = (key: string | number) => `${name}:${key}`
  const read = async (key: string | number) => {
    const found = (await session.get(at(key)))[at(key)]
    return found === undefined ? undefined : shape.safeParse(found).data
  }
  const write = (key: string | number, value: z.infer<S> | null) =>
    value === null ? session.remove(at(key)) : session.set({ [at(key)]: value })
  return {
    read,
    write,
    async take(key) {
      const value = await read(key)
      await write(key, null)
      return value
    },
  }
}
