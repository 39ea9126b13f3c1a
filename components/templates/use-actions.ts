import { useState } from 'react'
import { t } from '@/lib/i18n'
import type { Template, TemplateStatus } from '@/lib/replies/template'
import { duplicate, setStatus } from '@/lib/store/template-versions'
import { moveTemplate } from '@/lib/store/templates'
import { savingNow } from './saving'

/** Where a template goes in the order. */
interface Move {
  /** Id of the one that it is put before; undefined: last. */
  before: string | undefined
  /** The same for where it stood. */
  back: string | undefined
  /** Its number in the list then, from 1. */
  place: number
}

/** What can be done with a template from the list, and what came of the last thing. */
export interface Actions {
  said: string | undefined
  failed: boolean
  /** Takes the last thing back, where that is one step. */
  undo: (() => void) | undefined
  duplicate: (template: Template) => void
  retire: (template: Template) => void
  /** Offers it to agents again; what can not be used becomes a draft. */
  offer: (template: Template) => void
  move: (template: Template, to: Move) => void
}

interface Came {
  said: string
  failed: boolean
  undo?: () => Promise<unknown>
}

export function useActions(): Actions {
  const [came, setCame] = useState<Came>()
  const words = t.templates.said
  const run = (work: () => Promise<unknown>, said: string, undo?: () => Promise<unknown>) => {
    work().then(
      () => setCame({ said, failed: false, ...(undo && { undo }) }),
      (error: unknown) => {
        const reason = error instanceof Error ? error.message : String(error)
        setCame({ said: words.failed(reason), failed: true })
      },
    )
  }
  const turn = ({ id, status }: Template, to: TemplateStatus, said: string) =>
    run(
      async () => setStatus(id, to, await savingNow()),
      said,
      async () => setStatus(id, status, await savingNow()),
    )
  const offer = async (template: Template) => {
    // It brings the reply check along, which the list does without.
    const { lintTemplate } = await import('@/lib/replies/lint')
    const broken = lintTemplate(template).some(({ severity }) => severity === 'error')
    if (broken) turn(template, 'draft', words.asDraft(template.title))
    else turn(template, 'approved', words.approved(template.title))
  }
  const undo = came?.undo
  return {
    said: came?.said,
    failed: came?.failed ?? false,
    undo: undo && (() => run(undo, words.undone)),
    duplicate: ({ id, title }) => {
      const copy = t.templates.copyOf(title)
      run(async () => duplicate(id, copy, await savingNow()), words.duplicated(copy))
    },
    retire: (template) => turn(template, 'retired', words.retired(template.title)),
    offer: (template) => void offer(template),
    move: ({ id, title }, { before, back, place }) =>
      run(
        () => moveTemplate(id, before),
        words.moved(title, place),
        () => moveTemplate(id, back),
      ),
  }
}
