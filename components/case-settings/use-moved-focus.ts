import { useLayoutEffect, useRef } from 'react'

/**
 * Keeps the focus where it is when a line moves: the browser drops it with the moved element.
 * @param position of the line in its list
 * @returns to be called just before the line is moved
 */
export function useMovedFocus(position: number): () => void {
  const focused = useRef<Element>(null)
  const before = useRef(position)
  useLayoutEffect(() => {
    if (before.current === position) return
    before.current = position
    if (focused.current instanceof HTMLElement) focused.current.focus()
    focused.current = null
  }, [position])
  return () => {
    focused.current = document.activeElement
  }
}
