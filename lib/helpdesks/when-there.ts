/**
 * Waits until the page shows something: asks once now and then after its changes, until `patience`
 * ms have passed since the page was parsed.
 * @returns whether it came. Rejects when the signal aborts.
 */
export function whenThere(
  doc: Document,
  isThere: () => boolean,
  patience: number,
  signal: AbortSignal,
): Promise<boolean> {
  signal.throwIfAborted()
  if (isThere()) return Promise.resolve(true)
  const { promise, resolve, reject } = Promise.withResolvers<boolean>()
  const done = new AbortController()
  let asking: ReturnType<typeof setTimeout> | undefined
  let ending: ReturnType<typeof setTimeout> | undefined
  // Changes come in bursts of hundreds: one look for all of them.
  const observer = new MutationObserver(() => {
    asking ??= setTimeout(() => {
      asking = undefined
      if (isThere()) resolve(true)
    }, 50)
  })
  const end = () => {
    ending ??= setTimeout(() => resolve(isThere()), patience)
  }
  observer.observe(doc, { childList: true, subtree: true, characterData: true })
  if (doc.readyState === 'loading') {
    doc.addEventListener('DOMContentLoaded', end, { signal: done.signal })
  } else end()
  signal.addEventListener('abort', () => reject(signal.reason), { signal: done.signal })
  return promise.finally(() => {
    done.abort()
    observer.disconnect()
    clearTimeout(asking)
    clearTimeout(ending)
  })
}
