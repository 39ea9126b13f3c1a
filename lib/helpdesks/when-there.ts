/** Changes come in bursts of hundreds: one look for all of so many ms. */
const BURST = 50

/**
 * Waits until the page shows something: asks once now and then after its changes, until `patience`
 * ms have passed since the page was parsed.
 * @returns whether it came. Rejects when the signal aborts.
 */
export async function whenThere(
  doc: Document,
  isThere: () => boolean,
  patience: number,
  signal: AbortSignal,
): Promise<boolean> {
  signal.throwIfAborted()
  if (isThere()) return true
  const done = new AbortController()
  try {
    return await new Promise((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason), { signal: done.signal })
      afterChanges(doc, () => isThere() && resolve(true), done.signal)
      afterParsing(doc, patience, () => resolve(isThere()), done.signal)
    })
  } finally {
    done.abort()
  }
}

function afterChanges(doc: Document, look: () => void, signal: AbortSignal): void {
  const win = doc.defaultView
  if (!win) return
  let looking: ReturnType<typeof setTimeout> | undefined
  const observer = new win.MutationObserver(() => {
    looking ??= setTimeout(() => {
      looking = undefined
      look()
    }, BURST)
  })
  observer.observe(doc, { childList: true, subtree: true, characterData: true })
  signal.addEventListener('abort', () => {
    observer.disconnect()
    clearTimeout(looking)
  })
}

function afterParsing(doc: Document, ms: number, then: () => void, signal: AbortSignal): void {
  let ending: ReturnType<typeof setTimeout> | undefined
  const parsed = () => {
    ending ??= setTimeout(then, ms)
  }
  if (doc.readyState === 'loading') doc.addEventListener('DOMContentLoaded', parsed, { signal })
  else parsed()
  signal.addEventListener('abort', () => clearTimeout(ending))
}
