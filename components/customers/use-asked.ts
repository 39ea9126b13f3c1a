import { useEffect, useState } from 'react'
import { type Asked, asked } from '@/lib/platform/customer-window'

/** What the agent asked for last; undefined until read. Throws, to the nearest error boundary. */
export function useAsked(): Asked | undefined {
  const [value, setValue] = useState<Asked>()
  const [problem, setProblem] = useState<unknown>()
  useEffect(() => {
    const end = asked.watch(setValue)
    asked.read().then(setValue, setProblem)
    return end
  }, [])
  if (problem) throw problem
  return value
}
