/** By Dexie when there is no IndexedDB at all, and by Firefox. */
const names = new Set(['MissingAPIError', 'SecurityError'])

/**
 * Whether the browser gives this page no database: with "block all cookies" an extension's frame in
 * a web page has none. Chromium says it by an `UnknownError` and these words only.
 */
export function isStorageRefused(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  return names.has(error.name) || /denied permission/.test(error.message)
}
