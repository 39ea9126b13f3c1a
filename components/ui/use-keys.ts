import { useEffect, useEffectEvent } from 'react'

/**
 * Plain keys that act in the sidebar, by `KeyboardEvent.key` in lower case. They rest while the
 * agent types in a field, while a dialog is open, and with Ctrl, Alt or Meta, which belong to the
 * browser. Enter and Space on a button or link are that one's own; a key held down acts once.
 */
export function useKeys(bindings: Readonly<Record<string, () => void>>): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const act = bindings[event.key.toLowerCase()]
    if (!act || event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return
    if (event.isComposing || isTaken(event.target, event.key)) return
    event.preventDefault()
    if (!event.repeat) act()
  })
  useEffect(() => {
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
}

/** Whether the key belongs to what has the focus. */
function isTaken(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.isContentEditable || target.closest('input, textarea, select, [role=dialog]'))
    return true
  return (key === 'Enter' || key === ' ') && target.closest('button, a, summary') !== null
}
