import { type KeyboardEvent, type RefObject, useEffect } from 'react'
import { gapsIn, goOn } from './gaps'

/** Enter goes from gap to gap and, in the last one, does what it does elsewhere; Tab is the browser's. */
export function useGapKeys(
  preview: RefObject<HTMLElement | null>,
  main: () => void,
  back: () => void,
) {
  return (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const isEnter = event.key === 'Enter' && !event.shiftKey
    if (event.nativeEvent.isComposing || !(isEnter || event.key === 'Escape')) return
    event.preventDefault()
    if (event.repeat) return
    const gaps = preview.current ? gapsIn(preview.current) : []
    const next = gaps[gaps.indexOf(event.currentTarget) + 1]
    if (!isEnter) back()
    else if (next && !event.ctrlKey && !event.metaKey) next.focus()
    else main()
  }
}

/** Whoever opened the preview goes on in its first gap, or at its button when none is open. */
export function useFocusOnOpen(preview: RefObject<HTMLElement | null>, takeFocus: boolean): void {
  useEffect(() => {
    if (takeFocus && preview.current) goOn(preview.current)
  }, [preview, takeFocus])
}
