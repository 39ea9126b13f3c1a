import { useState } from 'react'
import { useVisibility } from '@/components/nps/visibility'
import { SegmentMark, segmentInk } from '@/components/ui/SegmentMark'
import { Time } from '@/components/ui/Time'
import { useNow } from '@/components/ui/use-now'
import { type Clock, clockOf } from '@/lib/cases/clock'
import type { Colleague, Company } from '@/lib/customers/company'
import { t } from '@/lib/i18n'
import { shortSpan } from '@/lib/i18n/format'
import { segmentOf } from '@/lib/nps/segment'
import { send } from '@/lib/platform/messages'
import { Panel } from './Panel'

/** The other customers of the company, who needs somebody most first; each opens in a window. */
export function CompanyList({ company, onClose }: { company: Company; onClose: () => void }) {
  const words = t.identity.company
  const [problem, setProblem] = useState<string>()
  const { domain, people, known } = company
  const show = (address: string) => {
    setProblem(undefined)
    send('show-customer', { text: address }).catch((error: unknown) => {
      setProblem(words.failed(error instanceof Error ? error.message : String(error)))
    })
  }
  return (
    <Panel title={words.title(domain)} onClose={onClose}>
      <ul className="max-h-80 overflow-y-auto [scrollbar-width:thin]">
        {people.map((one, i) => (
          <li key={one.address} className="border-line not-first:border-t">
            <button
              type="button"
              {...(i === 0 && { 'data-first': true })}
              title={words.show(one.name ?? one.address)}
              className="grid w-full grid-cols-[2.25rem_minmax(0,1fr)] items-baseline gap-x-2 py-1.5 text-start -outline-offset-2 hover:bg-accent-soft"
              onClick={() => show(one.address)}
            >
              <Line one={one} />
            </button>
          </li>
        ))}
      </ul>
      {known > people.length && (
        <p className="mt-1 text-soft text-sm">{words.looked(people.length, known)}</p>
      )}
      {problem && (
        <p role="alert" className="mt-1 text-detractor">
          {problem}
        </p>
      )}
    </Panel>
  )
}

function Line({ one: { name, address, latest, openCase } }: { one: Colleague }) {
  const now = useNow()
  const segment = segmentOf(latest.score)
  const visible = useVisibility()
  const clock = openCase && clockOf(openCase, now)
  return (
    <>
      <span
        className={`inline-flex items-center justify-end gap-1 font-semibold ${visible === 'hidden' ? '' : segmentInk[segment]}`}
      >
        {visible !== 'hidden' && <SegmentMark segment={segment} />}{' '}
        {visible === 'full' && latest.score}
      </span>
      <span className="min-w-0">
        <bdi className="block truncate">{name ?? address}</bdi>
        <span className="block text-soft text-sm">
          {visible !== 'hidden' && `${t.nps.segment[segment]} · `}
          <Time at={latest.answeredAt} as="age" />
          {openCase && (
            <span className={clock?.overdue ? 'text-detractor' : ''}>
              {' · '}
              {clock ? caseWords(clock) : t.identity.company.openCase}
            </span>
          )}
        </span>
      </span>
    </>
  )
}

function caseWords({ overdue, timeLeft }: Clock): string {
  const { openCase, over, left } = t.identity.company
  const span = shortSpan(timeLeft)
  return `${openCase}, ${overdue ? over(span) : left(span)}`
}
