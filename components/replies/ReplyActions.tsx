import { useEffect, useRef } from 'react'
import { Button } from '@/components/ui/Button'
import type { ComposerState } from '@/lib/helpdesks/ticket'
import { t } from '@/lib/i18n'
import { outcomeWords } from './outcome-words'
import type { Insert } from './use-insert'

interface Props {
  composer: ComposerState
  waiting: boolean
  insert: Insert
  /**
   * Puts it in, on the agent's word where nothing proves that it is a public reply; or goes to the
   * first open gap, or copies where that is all there is.
   */
  onMain: () => void
  /** Takes the question back, or the wish to insert when the page has opened. */
  onCancel: () => void
  problem: string | undefined
}

/** The ways of the reply out of the preview, and what became of the last one. */
export function ReplyActions({ composer, waiting, insert, onMain, onCancel, problem }: Props) {
  const { outcome, copy } = insert
  const insertable = composer !== 'internal' && composer !== 'absent'
  const asking = outcome?.kind === 'asking' && outcome.composer === composer
  const stale = outcome?.kind === 'asking' && !asking
  const words = outcome && !stale ? outcomeWords(outcome) : hintFor(composer)
  const said = waiting ? t.replies.opening : words
  const status = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    // A reply that goes in after the page has loaded anew says so below the fold.
    if (outcome) status.current?.scrollIntoView({ block: 'nearest' })
  }, [outcome])
  return (
    <div className="px-3 pb-3">
      <p ref={status} role="status" className={`scroll-mb-24 ${said && 'pb-2 font-medium'}`}>
        {said}
      </p>
      {problem && (
        <p role="alert" className="pb-2 text-detractor">
          {t.replies.notSaved(problem)}
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        {insertable && !waiting && outcome?.kind !== 'inserted' && (
          <MainButton label={mainLabel(composer, asking)} composer={composer} onClick={onMain} />
        )}
        {!insertable && <MainButton label={t.replies.copy} composer={composer} onClick={copy} />}
        {(asking || waiting) && <Button onClick={onCancel}>{t.replies.cancel}</Button>}
        {outcome?.kind === 'inserted' && (
          <Button className="flex-1" onClick={insert.insert}>
            {t.replies.insertAgain}
          </Button>
        )}
        {insertable && <Button onClick={copy}>{t.replies.copy}</Button>}
      </div>
    </div>
  )
}

/** What stands there before anything was done: why the reply can not just go in. */
function hintFor(composer: ComposerState): string {
  if (composer === 'internal' || composer === 'absent') return t.replies.copyOnly[composer]
  return composer === 'unproven' ? t.replies.unproven : ''
}

function mainLabel(composer: ComposerState, asking: boolean): string {
  if (composer === 'unproven') return t.replies.confirm
  return asking && composer === 'closed' ? t.replies.open : t.replies.insert
}

interface MainProps {
  label: string
  composer: ComposerState
  onClick: () => void
}

/** The one that Enter presses; with the key of its own where it gives the agent's word. */
function MainButton({ label, composer, onClick }: MainProps) {
  const key = composer === 'unproven' ? 'P' : 'Enter'
  return (
    <Button
      look="primary"
      className="flex-1"
      data-main=""
      {...(key === 'P' && { shortcut: key })}
      aria-keyshortcuts={key}
      onClick={onClick}
    >
      {label} {key === 'Enter' && <span aria-hidden="true">⏎</span>}
    </Button>
  )
}
