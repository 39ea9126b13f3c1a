import { useVisibility } from '@/components/nps/visibility'
import { SegmentMark } from '@/components/ui/SegmentMark'
import { useNow } from '@/components/ui/use-now'
import type { CaseSummary } from '@/lib/cases/summary'
import { isMine, nextDue } from '@/lib/cases/work-list'
import { t } from '@/lib/i18n'
import { exact, shortSpan } from '@/lib/i18n/format'

interface Props {
  one: CaseSummary
  me: ReadonlySet<string>
  causeName: (id: string) => string
}

/** A case in two lines: who, how much time is left and for what; what they said, whose it is. */
export function CaseLine({ one, me, causeName }: Props) {
  const { score, name, address, company, comment, cause, owner, state } = one
  const visible = useVisibility()
  const facts = [
    owner ? (isMine(one, me) ? t.myCases.you : owner.name) : t.myCases.noOwner,
    t.myCases.states[state],
    ...(cause ? [causeName(cause)] : []),
  ]
  return (
    <>
      <span className="flex items-baseline gap-2">
        <span className="inline-flex w-8 shrink-0 items-center justify-end gap-1 font-semibold text-detractor">
          {visible !== 'hidden' && <SegmentMark segment="detractor" />}{' '}
          {visible === 'full' && score}
        </span>
        <span dir="auto" className="min-w-0 truncate text-start font-semibold">
          {name ?? address}
        </span>
        <span className="hidden min-w-0 flex-1 truncate text-soft sm:inline">
          {name && <bdi>{address}</bdi>}
          {company && (
            <>
              {' · '}
              <bdi>{company}</bdi>
            </>
          )}
        </span>
        <TimeLeft one={one} />
      </span>
      <span className="flex items-baseline gap-2 ps-10 text-soft">
        <span dir="auto" className="min-w-0 flex-1 truncate text-start">
          {comment || '–'}
        </span>
        <span dir="auto" className="max-w-[60%] shrink-0 truncate text-sm">
          {facts.join(' · ')}
        </span>
      </span>
    </>
  )
}

function TimeLeft({ one }: { one: CaseSummary }) {
  const words = t.myCases.due
  const now = useNow()
  const due = nextDue(one)
  if (!due) return <span className="ms-auto shrink-0 text-soft">{words.none}</span>
  const span = shortSpan(due.at - now)
  const over = due.at < now
  const what = {
    contact: words.contact,
    promise: words.promise(due.text ?? ''),
    'ask-again': words['ask-again'],
  }[due.kind]
  return (
    <span
      title={exact(due.at)}
      className="ms-auto flex min-w-0 max-w-[55%] shrink-0 items-baseline gap-1.5"
    >
      <b className={`shrink-0 font-semibold ${over ? 'text-detractor' : ''}`}>
        {over ? words.over(span) : words.left(span)}
      </b>
      <span dir="auto" className="truncate text-soft text-sm max-sm:hidden">
        {what}
      </span>
    </span>
  )
}
