import { SegmentMark } from '@/components/ui/SegmentMark'
import { Time } from '@/components/ui/Time'
import type { CaseSummary } from '@/lib/cases/summary'
import { t } from '@/lib/i18n'

/** A customer to tell of a fix: score, who, when they wrote and what; where the line leads. */
export function ToTellLine({ one }: { one: CaseSummary }) {
  const { score, name, address, comment, countsFrom, lastTicket } = one
  const words = t.fixes
  return (
    <>
      <span className="flex items-baseline gap-2">
        <span className="inline-flex w-8 shrink-0 items-center justify-end gap-1 font-semibold text-detractor">
          <SegmentMark segment="detractor" /> {score}
          <span className="sr-only">{t.nps.segment.detractor}</span>
        </span>
        <span dir="auto" className="min-w-0 truncate text-start font-semibold">
          {name ?? address}
        </span>
        <span className="hidden min-w-0 flex-1 truncate text-soft sm:inline">
          {name && <bdi>{address}</bdi>}
        </span>
        <span className="ms-auto shrink-0 text-accent underline">
          {lastTicket ? words.openTicket(lastTicket.id) : words.openCustomer}
        </span>
      </span>
      <span className="flex items-baseline gap-2 ps-10 text-soft">
        <span dir="auto" className="min-w-0 flex-1 truncate text-start">
          {comment || '–'}
        </span>
        <Time at={countsFrom} as="date" className="shrink-0 text-sm" />
      </span>
    </>
  )
}
