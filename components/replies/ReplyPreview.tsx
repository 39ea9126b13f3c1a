import { useMemo, useRef } from 'react'
import { useKeys } from '@/components/ui/use-keys'
import type { ComposerState } from '@/lib/helpdesks/ticket'
import { t } from '@/lib/i18n'
import { draftOf, fillSlots, type ReplyBody } from '@/lib/replies/fill'
import type { Part } from '@/lib/replies/parts'
import { renderTemplate } from '@/lib/replies/render'
import type { Situation } from '@/lib/replies/situation'
import type { Template } from '@/lib/replies/template'
import { firstOpenGap } from './gaps'
import { ReplyActions } from './ReplyActions'
import { ReplyCheck } from './ReplyCheck'
import { ReplyText } from './ReplyText'
import { useAsked } from './use-asked'
import { useFocusOnOpen, useGapKeys } from './use-gap-keys'
import { type PutIn, useInsert } from './use-insert'
import { useReplyCheck } from './use-reply-check'
import type { Work } from './use-work'
import type { Wanted } from './wanted-reply'
import { labelOf } from './words'

interface Props {
  id: string
  template: Template
  situation: Situation
  work: Work
  composer: ComposerState
  /** The agent agreed to open the reply page, and the composer is not there yet. */
  waiting: boolean
  /** The agent opened it now: go to the first gap. */
  takeFocus: boolean
  /** How it was asked for, where that was elsewhere. */
  asked: Wanted | undefined
  /** The sidebar is a rail now. */
  folded: boolean
  /** What was asked for waits for the agent's hand here. */
  onAttend: () => void
  onClose: () => void
  onInsert: PutIn
  onOpenComposer: () => void
  onCopied: (body: ReplyBody) => Promise<void> | undefined
}

/** A suggested reply in place: its text with the gaps to fill in, what is missing, and the way out. */
export function ReplyPreview(props: Props) {
  const { template, situation, work, composer, waiting, onInsert, onOpenComposer, onCopied } = props
  const rendered = useMemo(() => renderTemplate(template, situation), [template, situation])
  const parts = useMemo(() => mended(rendered.parts, work.edits), [rendered, work.edits])
  const filled = fillSlots(parts, work.slots)
  const { check, ...reply } = useReplyCheck({
    ...{ template, situation, parts, work },
    rendered: rendered.parts,
  })
  const missing = 'missing' in filled ? filled.missing : []
  const usable = rendered.problems.length === 0
  const insert = useInsert({
    body: usable && 'body' in filled ? filled.body : undefined,
    blocked: reply.blocked,
    checked: check !== undefined,
    draft: () => draftOf(parts, work.slots, labelOf),
    composer,
    waiting,
    save: work.save,
    onInsert,
    onOpenComposer,
    onCopied,
  })
  const pending = waiting || insert.outcome?.kind === 'asking'
  const back = () => {
    if (!pending) return props.onClose()
    insert.clear()
    if (waiting) void work.save(false)
  }
  const act = (insertOrConfirm: () => void) => {
    if (waiting || insert.outcome?.kind === 'inserted') return
    if (composer === 'internal' || composer === 'absent') insert.copy()
    else if (missing.length > 0) preview.current && firstOpenGap(preview.current)?.focus()
    else if (reply.blocked) preview.current?.querySelector<HTMLElement>('[data-block]')?.focus()
    else insertOrConfirm()
  }
  const main = () => act(insert.insert)
  const confirm = () => act(insert.confirm)
  const preview = useRef<HTMLElement>(null)
  const keys = useGapKeys(preview, main, back)
  useKeys({ enter: main, escape: back, ...(composer === 'unproven' && { p: confirm }) })
  useFocusOnOpen(preview, props.takeFocus)
  useAsked({
    ...{ preview, insert, composer },
    asked: props.asked,
    checked: check !== undefined,
    ready: usable && missing.length === 0 && !reply.blocked,
    folded: props.folded,
    onAttend: props.onAttend,
  })
  const [problem] = rendered.problems
  if (problem) {
    const { line, column, detail } = problem
    return <p className="px-3 pb-3">{t.replies.broken(line, column, detail)}</p>
  }
  return (
    <section id={props.id} ref={preview} aria-label={t.replies.preview(template.title)}>
      <div className="mx-3 mt-2 mb-2 grid gap-2 rounded-lg border border-line bg-bg p-3 leading-relaxed">
        <ReplyText
          parts={reply.marked}
          slots={work.slots}
          onType={(slotId, text) => {
            insert.clear()
            work.type(slotId, text)
          }}
          onKeyDown={keys}
        />
      </div>
      {check && <ReplyCheck {...check} onMark={reply.onMark} onFix={reply.onFix} />}
      <ReplyActions
        composer={composer}
        waiting={waiting}
        insert={insert}
        onMain={composer === 'unproven' ? confirm : main}
        onCancel={back}
        problem={work.problem}
      />
    </section>
  )
}

/** The rendered reply with what the reply check mended in its text. */
function mended(parts: readonly Part[], edits: Work['edits']): Part[] {
  return parts.map((part) =>
    part.kind === 'text' ? { ...part, text: edits[part.text] ?? part.text } : part,
  )
}
