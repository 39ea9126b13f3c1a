import {
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useEffectEvent,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react'
import { Card } from '@/components/ui/Card'
import { useKeys } from '@/components/ui/use-keys'
import type { InsertFailure, ReplyBody } from '@/lib/frame/port'
import type { ComposerState } from '@/lib/helpdesks/ticket'
import { t } from '@/lib/i18n'
import type { Situation } from '@/lib/replies/situation'
import { type Suggestion, suggest } from '@/lib/replies/suggest'
import type { Template } from '@/lib/replies/template'
import type { Draft } from '@/lib/store/journal'
import { ComposerCheck } from './ComposerCheck'
import { ReplyPreview } from './ReplyPreview'
import { SuggestionRow } from './SuggestionRow'
import { useTemplates } from './use-templates'
import { type ReplyDraftChange, useWork } from './use-work'
import { useWantedReply, type Wanted } from './wanted-reply'

interface Props {
  situation: Situation
  composer: ComposerState
  draft: Draft | undefined
  /** Resolves when the change is written down; an `undefined` field is cleared. */
  onDraft: (change: ReplyDraftChange) => Promise<void>
  /** As `PutIn`, with the template that the reply was made from. */
  onInsert: (
    body: ReplyBody,
    template: { id: string; title: string },
    confirmed: boolean,
  ) => Promise<InsertFailure | null>
  onOpenComposer: () => void
  /** @returns what the agent wrote in the composer, or null when it cannot be read. */
  onReadComposer: () => Promise<string | null>
  /** Told of each copied reply that has no open gap. Rejects when that could not be noted. */
  onCopied: (body: ReplyBody, template: { id: string; title: string }) => Promise<void> | undefined
  /** The sidebar is a rail now. */
  folded: boolean
  /** Beside the title. */
  aside: ReactNode
  /** A reply that the agent asked for in the page needs their hand here. */
  onAttend: () => void
  /** The agent is done here with a reply that they asked for in the page. */
  onGiveBack: () => void
}

/**
 * The best replies for this customer, each with its reason; one at a time opens in place. Must be
 * mounted anew for another ticket or customer.
 */
export function SuggestedReplies(props: Props) {
  const all = useTemplates()
  return all && <Suggestions {...props} all={all} />
}

function Suggestions(props: Props & { all: readonly Template[] }) {
  const { all, situation, composer, draft, onDraft, onInsert, onOpenComposer, onCopied } = props
  const work = useWork(draft, onDraft)
  const [takeFocus, setTakeFocus] = useState(false)
  const [asked, setAsked] = useState<Wanted>()
  const list = useSteadySuggestions(all, situation, work.templateId)
  const rows = useRef<HTMLOListElement>(null)
  const id = useId()
  const rowAt = (index: number) =>
    rows.current?.querySelectorAll<HTMLElement>(':scope > li > button')[index]
  const toggle = (index: number) => {
    const template = list[index]?.template
    if (!template) return
    setAsked(undefined)
    setTakeFocus(true)
    work.choose(template.id === work.templateId ? undefined : template.id)
    rowAt(index)?.focus()
  }
  const move = (event: KeyboardEvent, index: number) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const row = step && rowAt(index + step)
    if (!row) return
    event.preventDefault()
    row.focus()
  }
  const close = (index: number) => {
    toggle(index)
    if (asked?.fromPage) props.onGiveBack()
  }
  useWanted((wanted) => {
    const template =
      all.find(({ id, status }) => id === wanted.template && status === 'approved') ??
      list[0]?.template
    if (!template) return
    setAsked(wanted)
    setTakeFocus(false)
    work.choose(template.id)
  })
  useKeys(Object.fromEntries(list.map((_, index) => [String(index + 1), () => toggle(index)])))
  return (
    <Card title={t.replies.title} aside={props.aside}>
      {list.length === 0 && (
        <p className="px-4 pt-1 pb-3 text-soft">
          {situation.history ? t.replies.noneFits : t.replies.noResponse}
        </p>
      )}
      <ol ref={rows} className="mt-2 overflow-hidden rounded-b-[10px]">
        {list.map((suggestion, index) => {
          const { template } = suggestion
          const open = template.id === work.templateId
          return (
            <li key={template.id} className="border-line border-t">
              <SuggestionRow
                suggestion={suggestion}
                digit={String(index + 1)}
                open={open}
                previewId={`${id}${template.id}`}
                now={situation.now}
                onToggle={() => toggle(index)}
                onKeyDown={(event) => move(event, index)}
              />
              {open && (
                <ReplyPreview
                  id={`${id}${template.id}`}
                  {...{ template, situation, work, composer, takeFocus, onOpenComposer }}
                  waiting={draft?.insertWhenOpen === true}
                  asked={asked}
                  folded={props.folded}
                  onAttend={() => asked?.fromPage && props.onAttend()}
                  onClose={() => close(index)}
                  onInsert={(body, confirmed) =>
                    onInsert(body, { id: template.id, title: template.title }, confirmed)
                  }
                  onCopied={(body) => onCopied(body, { id: template.id, title: template.title })}
                />
              )}
            </li>
          )
        })}
      </ol>
      {composer !== 'absent' && composer !== 'closed' && (
        <ComposerCheck situation={situation} onRead={props.onReadComposer} />
      )}
    </Card>
  )
}

/**
 * The suggestions; they stand still while one of them is open, whatever changes around it. The open
 * one is among them also when the draft knows it from before, and when it was retired meanwhile.
 */
function useSteadySuggestions(
  all: readonly Template[],
  situation: Situation,
  openId: string | undefined,
): Suggestion[] {
  const fresh = useMemo(() => {
    const approved = all.filter(({ status }) => status === 'approved')
    return suggest(approved, situation)
  }, [all, situation])
  const [held, setHeld] = useState(fresh)
  if (openId === undefined && held !== fresh) setHeld(fresh)
  const open = all.find(({ id }) => id === openId)
  if (!open) return held
  // As the lead has it now, in its place.
  if (!held.some(({ template }) => template.id === openId)) {
    return [{ template: open, reasons: [] }, ...held.slice(0, 2)]
  }
  return held.map((one) => (one.template.id === openId ? { ...one, template: open } : one))
}

/** Calls back when a reply is asked for from elsewhere, once each time. */
function useWanted(open: (wanted: Wanted) => void): void {
  const wanted = useWantedReply()
  const answered = useRef(wanted.asked)
  const onAsked = useEffectEvent(open)
  useEffect(() => {
    if (answered.current === wanted.asked) return
    answered.current = wanted.asked
    onAsked(wanted)
  }, [wanted])
}
