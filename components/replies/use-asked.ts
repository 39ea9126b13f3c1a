import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react'
import type { ComposerState } from '@/lib/helpdesks/ticket'
import { goOn } from './gaps'
import type { Insert } from './use-insert'
import type { Wanted } from './wanted-reply'

interface Options {
  preview: RefObject<HTMLElement | null>
  asked: Wanted | undefined
  insert: Insert
  composer: ComposerState
  /** What stands against the reply is known. */
  checked: boolean
  /** No required gap is open, and nothing stands against it. */
  ready: boolean
  /** Nothing of the preview is to be seen now, so nothing in it takes the focus. */
  folded: boolean
  onAttend: () => void
}

/**
 * Answers to a reply that was asked for elsewhere, once each time. Whoever asked for it to go straight in
 * gets that where it is ready and the composer is a public reply for certain; else, and where putting in
 * failed, they go on here.
 */
export function useAsked(options: Options): void {
  const { preview, asked, insert, composer, checked, ready, folded, onAttend } = options
  const answered = useRef(0)
  const [attending, setAttending] = useState(false)
  const attend = () => {
    onAttend()
    setAttending(true)
  }
  useEffect(() => {
    if (!attending || folded) return
    setAttending(false)
    if (preview.current) goOn(preview.current)
  }, [attending, folded, preview])
  const answer = useEffectEvent(() => {
    if (!asked || answered.current === asked.asked) return
    answered.current = asked.asked
    const isReply = composer === 'public' || composer === 'confirmed'
    if (asked.straight && ready && isReply) insert.insert()
    else attend()
  })
  const waits = asked?.straight === true && !checked
  useEffect(() => {
    if (asked && !waits) answer()
  }, [asked, waits])
  const failed = insert.outcome?.kind === 'refused' || insert.outcome?.kind === 'failed'
  const onFailed = useEffectEvent(() => {
    if (asked?.straight) attend()
  })
  useEffect(() => {
    if (failed) onFailed()
  }, [failed])
}
