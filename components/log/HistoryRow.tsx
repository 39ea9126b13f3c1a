import {
  CalendarCheck,
  CalendarClock,
  CalendarX,
  CircleCheck,
  Ear,
  Link,
  ListChecks,
  type LucideIcon,
  MessageSquare,
  Phone,
  PhoneMissed,
  Reply,
  RotateCcw,
  StickyNote,
  Tag,
  Undo2,
  Unlink,
  User,
  Users,
  Wrench,
} from 'lucide-react'
import type { ReactNode } from 'react'
import { useVisibility } from '@/components/nps/visibility'
import { LongText } from '@/components/ui/LongText'
import { SegmentMark } from '@/components/ui/SegmentMark'
import { Time } from '@/components/ui/Time'
import type { Intervention } from '@/lib/cases/intervention'
import { t } from '@/lib/i18n'
import type { Response } from '@/lib/nps/response'
import { segmentOf } from '@/lib/nps/segment'
import { agentWords, wordsOf } from './entry-words'

const LONG = 100

/** What the customer answered: segment, score, their words. */
export function ResponseRow({ response: { score, comment, answeredAt } }: { response: Response }) {
  const segment = segmentOf(score)
  const visible = useVisibility()
  return (
    <Row
      at={answeredAt}
      icon={
        visible === 'hidden' ? (
          <MessageSquare size={12} aria-hidden="true" className="text-soft" />
        ) : (
          <SegmentMark segment={segment} />
        )
      }
    >
      {visible === 'full' && <b className="font-semibold">{score}</b>}
      {visible !== 'hidden' && (
        <span className={visible === 'full' ? 'sr-only' : ''}> {t.nps.segment[segment]}</span>
      )}
      {comment && (
        <>
          {visible !== 'hidden' && ' · '}
          <bdi>
            <LongText text={t.nps.quote(comment)} limit={LONG} />
          </bdi>
        </>
      )}
    </Row>
  )
}

/** What was done for the customer: what, by whom, and what more is known of it. */
export function EntryRow({
  entry,
  undone,
  causeName,
  onTakeBack,
}: {
  entry: Intervention
  undone: boolean
  causeName: (id: string) => string
  onTakeBack?: () => void
}) {
  const scores = useVisibility() === 'full'
  const { what, details } = wordsOf(entry, causeName, scores)
  const Icon = iconOf(entry)
  return (
    <Row
      at={entry.at}
      icon={<Icon size={12} aria-hidden="true" className="text-soft" />}
      {...(!undone && onTakeBack && { what, onTakeBack })}
    >
      <span className={undone ? 'line-through' : ''}>
        {what} {t.log.by(agentWords(entry))}
      </span>
      {undone && <span className="text-soft"> · {t.log.takenBack}</span>}
      {!undone && details.length > 0 && (
        <span className="text-soft">
          {' · '}
          <bdi>
            <LongText text={details.join(' · ')} limit={LONG} />
          </bdi>
        </span>
      )}
    </Row>
  )
}

interface RowProps {
  at: number
  icon: ReactNode
  children: ReactNode
  /** What can be taken back, in words. */
  what?: string
  onTakeBack?: () => void
}

/** A line of the history; the way to take it back stands in the date's place when it is pointed at. */
function Row({ at, icon, children, what, onTakeBack }: RowProps) {
  return (
    <li className="group grid grid-cols-[14px_1fr_auto] items-baseline gap-x-2">
      {icon}
      <span className="min-w-0 whitespace-pre-line [overflow-wrap:anywhere]">{children}</span>
      <span className="grid justify-items-end *:row-start-1 *:col-start-1">
        <Time
          at={at}
          as="date"
          className={`text-soft ${onTakeBack ? 'group-focus-within:opacity-0 group-hover:opacity-0' : ''}`}
        />
        {what !== undefined && onTakeBack && (
          <button
            type="button"
            aria-label={t.log.takeBackOf(what)}
            className="rounded text-soft underline opacity-0 focus-visible:opacity-100 group-hover:opacity-100"
            onClick={onTakeBack}
          >
            {t.log.takeBack}
          </button>
        )}
      </span>
    </li>
  )
}

const icons: Record<Intervention['kind'], LucideIcon> = {
  'reply-sent': Reply,
  contacted: MessageSquare,
  'contact-tried': PhoneMissed,
  'owner-set': User,
  'cause-set': Tag,
  'promise-made': CalendarClock,
  'promise-moved': CalendarClock,
  'promise-kept': CalendarCheck,
  'promise-broken': CalendarX,
  'fix-recorded': Wrench,
  'loop-closed': CircleCheck,
  'playbook-step-done': ListChecks,
  'asked-again': MessageSquare,
  'case-closed': CircleCheck,
  'case-reopened': RotateCcw,
  note: StickyNote,
  'address-linked': Link,
  'not-same-customer': Unlink,
  'response-told': Ear,
  undone: Undo2,
}

function iconOf(entry: Intervention): LucideIcon {
  if (entry.kind !== 'contacted') return icons[entry.kind]
  const channels = { phone: Phone, chat: MessageSquare, 'in-person': Users, other: MessageSquare }
  return channels[entry.channel]
}
