import { useRef } from 'react'
import { forgetKept, useKept } from '@/components/ui/use-kept'
import { t } from '@/lib/i18n'
import { type ReadPack, readPack } from '@/lib/replies/packs'
import { openPack } from '@/lib/replies/packs/open-file'
import { PackError } from '@/lib/replies/packs/pack'

/** What an import did. */
export interface Imported {
  count: number
  replaced: number
  drafts: number
}

export type PackState =
  | { phase: 'choose'; problem?: { title: string; body: string } }
  | { phase: 'reading'; fileName: string }
  | { phase: 'preview'; fileName: string; pack: ReadPack; number: number }
  | { phase: 'done'; fileName: string; imported: Imported }

/** Where the work on a file is kept, so that a look at another section loses nothing of it. */
export const WORK = 'template-pack'

/** An import of templates from choosing the file to what came of it. */
export function usePack() {
  const [state = { phase: 'choose' }, setState] = useKept<PackState>(WORK)
  const latest = useRef<File>(undefined)
  const choose = async (file: File) => {
    latest.current = file
    forgetKept(`${WORK} `)
    setState({ phase: 'reading', fileName: file.name })
    const next = await read(file)
    // Another file was chosen meanwhile: that one counts.
    if (latest.current === file) setState(next)
  }
  return {
    state,
    choose: (file: File) => void choose(file),
    reset: () => {
      forgetKept(`${WORK} `)
      setState(undefined)
    },
    done: (fileName: string, imported: Imported) => setState({ phase: 'done', fileName, imported }),
  }
}

/** Tells one reading from the next, also of the same file. */
let filesRead = 0

async function read(file: File): Promise<PackState> {
  try {
    const pack = readPack(await openPack(file))
    return { phase: 'preview', fileName: file.name, pack, number: ++filesRead }
  } catch (error) {
    const title = t.templatePacks.cannotComeIn(file.name)
    return { phase: 'choose', problem: { title, body: wordsOf(error) } }
  }
}

function wordsOf(error: unknown): string {
  if (error instanceof PackError) return t.templatePacks.problem(error.problem)
  return t.templatePacks.unexpected(error instanceof Error ? error.message : String(error))
}
