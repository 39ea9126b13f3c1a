import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { InsertFailure } from '@/lib/frame/port'
import type { ComposerState } from '@/lib/helpdesks/ticket'
import type { ReplyBody } from '@/lib/replies/fill'
import { copyReply } from './copy'

/** What came of the last step with the reply. */
export type Outcome =
  | { kind: 'asking'; composer: 'closed' | 'unproven' }
  | { kind: 'inserting' }
  | { kind: 'inserted' }
  | { kind: 'refused'; failure: InsertFailure }
  | { kind: 'failed'; reason: string }
  | { kind: 'copied'; gaps: boolean }
  | { kind: 'not-copied' }

interface Options {
  /** The reply, once no required gap is open. */
  body: ReplyBody | undefined
  /** The reply check stands against it, or is not loaded yet: it can only be copied. */
  blocked: boolean
  /** What stands against it is known. */
  checked: boolean
  draft: () => ReplyBody
  composer: ComposerState
  /** The agent agreed to open the reply page: the reply goes in as soon as it is there. */
  waiting: boolean
  save: (insertWhenOpen: boolean) => Promise<boolean>
  onInsert: PutIn
  onOpenComposer: () => void
  onCopied: (body: ReplyBody) => Promise<void> | undefined
}

/**
 * Puts a reply into the composer. `confirmed`: the agent says that this composer, which nothing
 * proves, is a public reply.
 * @returns why it was not inserted, or null.
 */
export type PutIn = (body: ReplyBody, confirmed: boolean) => Promise<InsertFailure | null>

/** The ways of a reply out of the preview. */
export interface Insert {
  outcome: Outcome | undefined
  /** Forgets what came of the last step: the agent goes on working. */
  clear: () => void
  /**
   * Puts it in; where the reply page has to be opened first, or nothing proves that the composer is a
   * public reply, asks, and does it at the second call.
   */
  insert: () => void
  /** Puts it in on the agent's word that this composer is a public reply. */
  confirm: () => void
  copy: () => void
}

/**
 * Puts a reply into the composer. Only ever into a public reply, proven by the page or confirmed by
 * the agent for this very composer, and never twice by itself: the wish to insert when the page has
 * opened is taken back before it is acted on.
 */
export function useInsert(options: Options): Insert {
  const { body, blocked, composer, waiting, save, onInsert, onOpenComposer, onCopied } = options
  const [outcome, setOutcome] = useState<Outcome>()
  const busy = useRef(false)
  const fail = (error: unknown) =>
    setOutcome({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) })
  const put = async (reply: ReplyBody, confirmed = false) => {
    busy.current = true
    setOutcome({ kind: 'inserting' })
    try {
      const failure = await onInsert(reply, confirmed)
      setOutcome(failure ? { kind: 'refused', failure } : { kind: 'inserted' })
    } catch (error) {
      fail(error)
    } finally {
      busy.current = false
    }
  }
  const open = async () => {
    setOutcome(undefined)
    // The page may load anew and take this frame along: what is to happen must be written by then.
    if (await save(true)) onOpenComposer()
  }
  const confirm = () => {
    if (body && !blocked && composer === 'unproven' && !busy.current) void put(body, true)
  }
  const insert = () => {
    if (!body || blocked || busy.current) return
    if (composer === 'public' || composer === 'confirmed') void put(body)
    if (composer !== 'closed' && composer !== 'unproven') return
    // An agreement to one question is none to another that has taken its place.
    if (outcome?.kind !== 'asking' || outcome.composer !== composer) {
      setOutcome({ kind: 'asking', composer })
    } else if (composer === 'closed') void open()
    else confirm()
  }
  const copy = () => {
    const copied = copyReply(body ?? options.draft())
    setOutcome(copied ? { kind: 'copied', gaps: !body } : { kind: 'not-copied' })
    if (copied && body) onCopied(body)?.catch(fail)
  }
  useWhenOpen(waiting && options.checked, composer, async () => {
    const wanted = composer === 'public' && !blocked ? body : undefined
    if ((await save(false)) && wanted && !busy.current) await put(wanted)
  })
  return { outcome, clear: () => setOutcome(undefined), insert, confirm, copy }
}

/** Calls back once when a composer has turned up that was waited for, whatever it proved to be. */
function useWhenOpen(waiting: boolean, composer: ComposerState, act: () => Promise<void>): void {
  const acted = useRef(false)
  const onOpen = useEffectEvent(act)
  useEffect(() => {
    if (!waiting) acted.current = false
    else if (!acted.current && composer !== 'closed' && composer !== 'absent') {
      acted.current = true
      void onOpen()
    }
  }, [waiting, composer])
}
