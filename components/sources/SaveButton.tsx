import { Download } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from '@/components/ui/Button'
import { download } from '@/components/ui/download'

interface Props {
  /** Makes the file when it is asked for. */
  file: () => Blob
  name: string
  children: ReactNode
}

/** Saves a file that the page made. */
export function SaveButton({ file, name, children }: Props) {
  return (
    <Button look="plain" onClick={() => download(name, file())}>
      <Download aria-hidden="true" className="size-3.5" />
      {children}
    </Button>
  )
}
