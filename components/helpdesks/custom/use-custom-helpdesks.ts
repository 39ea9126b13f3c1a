import { useEffect, useState } from 'react'
import type { Helpdesk } from '@/lib/helpdesks/helpdesk'
import { customHelpdesks } from '@/lib/platform/custom-helpdesks'

/** The lead's own descriptions, kept up to date; undefined until read. */
export function useCustomHelpdesks(): Helpdesk[] | undefined {
  const [all, setAll] = useState<Helpdesk[]>()
  const [error, setError] = useState<unknown>()
  useEffect(() => {
    let current = true
    const show = (value: Helpdesk[]) => current && setAll(value)
    const end = customHelpdesks.watch(show)
    customHelpdesks.read().then(show, setError)
    return () => {
      current = false
      end()
    }
  }, [])
  // Drawn by the nearest error boundary: a broken list is said, not shown as empty.
  if (error) throw error
  return all
}
