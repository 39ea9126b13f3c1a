import { Download } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from '@/components/ui/Button'

interface Props {
  /** Makes the file when it is asked for. */
  file: () => Blob
  name: string
  children: ReactNode
}

/** Saves a file that the page made. */
export function SaveButton({ file, name, children }: Props) {
  const save = () => {
    const url = URL.createObjectURL(file())
    const link = document.createElement('a')
    link.href = url
    link.download = name
    link.click()
    // The browser has taken its own hold of the file by now.
    URL.revokeObjectURL(url)
  }
  return (
    <Button look="plain" onClick={save}>
      <Download aria-hidden="true" className="size-3.5" />
      {children}
    </Button>
  )
}
