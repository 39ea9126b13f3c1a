import { useEffect, useState } from 'react'
import { useNow } from '@/components/ui/use-now'
import { sendLookup } from '@/lib/platform/lookups/messages'

/** `failure`: why the background itself could not be reached. */
interface Asking {
  asking: boolean
  failure: string | undefined
}

/**
 * Has the sources asked about a customer when that is due: at once, and again each minute while it is
 * so and the page is seen. What they tell is in the store. Must be mounted anew for another customer.
 */
export function useAsking(address: string, due: boolean): Asking {
  const now = useNow()
  // A count: it is due no more as soon as the answer is stored, a moment before this hears of it.
  const [running, setRunning] = useState(0)
  const [failure, setFailure] = useState<string>()
  useEffect(() => {
    if (!due || now === 0 || document.visibilityState !== 'visible') return
    setRunning((n) => n + 1)
    sendLookup('look-up', { address })
      .then(
        () => setFailure(undefined),
        (error: unknown) => setFailure(error instanceof Error ? error.message : String(error)),
      )
      .finally(() => setRunning((n) => n - 1))
  }, [address, due, now])
  return { asking: running > 0, failure }
}
