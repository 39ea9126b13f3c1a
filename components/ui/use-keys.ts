import { useEffect, useEffectEvent } from 'react'

/**
 * Plain keys that act in the sidebar, by `KeyboardEvent.key` in lower case. They rest while the
 * agent types in a field, and with Ctrl, Alt or Meta, which belong to the browser.
 */
export function useKeys(bindings: Readonly<Record<string, () => void>>): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const act = bindings[event.key.toLowerCase()]
    if (!act || event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return
    if (isField(event.target)) return
    event.preventDefault()
    act()
  })
  useEffect(() => {
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select'))
  )
}
