import { useEffect, useState } from 'react'
import { useNow } from '@/components/ui/use-now'
import { sendLookup } from '@/lib/platform/lookups/messages'

/** `failure`: why the background itself could not be reached. */
interface Asking {
  asking: boolean
  failure: string | undefined
}

/**
 * Has the sources asked about a customer's addresses that are due: at once, and again each minute
 * while they are and the page is seen. What they tell is in the store. Must be mounted anew for
 * another customer.
 */
export function useAsking(due: readonly string[]): Asking {
  const now = useNow()
  const key = due.join(' ')
  // A count: it is due no more as soon as the answer is stored, a moment before this hears of it.
  const [running, setRunning] = useState(0)
  const [failure, setFailure] = useState<string>()
  useEffect(() => {
    if (key === '' || now === 0 || document.visibilityState !== 'visible') return
    setRunning((n) => n + 1)
    Promise.all(key.split(' ').map((address) => sendLookup('look-up', { address })))
      .then(
        () => setFailure(undefined),
        (error: unknown) => setFailure(error instanceof Error ? error.message : String(error)),
      )
      .finally(() => setRunning((n) => n - 1))
  }, [key, now])
  return { asking: running > 0, failure }
}
