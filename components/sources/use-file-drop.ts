import { useEffect, useState } from 'react'

/**
 * Files dropped anywhere on the page. Without it the browser would leave the page and show a file
 * that missed the drop zone by a hair.
 */
export function useFileDrop(enabled: boolean, onFile: (file: File) => void) {
  const [over, setOver] = useState(false)
  const [several, setSeveral] = useState(false)
  useEffect(() => {
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false
    const onOver = (event: DragEvent) => {
      if (!hasFiles(event)) return
      event.preventDefault()
      setOver(enabled)
    }
    const onLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false)
    }
    const onDrop = (event: DragEvent) => {
      if (!hasFiles(event)) return
      event.preventDefault()
      setOver(false)
      const [file, second] = event.dataTransfer?.files ?? []
      setSeveral(enabled && second !== undefined)
      if (enabled && file && !second) onFile(file)
    }
    const controller = new AbortController()
    const { signal } = controller
    window.addEventListener('dragover', onOver, { signal })
    window.addEventListener('dragleave', onLeave, { signal })
    window.addEventListener('drop', onDrop, { signal })
    return () => controller.abort()
  }, [enabled, onFile])
  return { over, several }
}
