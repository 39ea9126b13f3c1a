import { useId } from 'react'
import { CaseList } from '@/components/my-cases/CaseList'
import { Button } from '@/components/ui/Button'
import { Time } from '@/components/ui/Time'
import type { CaseSummary } from '@/lib/cases/summary'
import { t } from '@/lib/i18n'
import type { FixReach } from '@/lib/store/cases'
import { ToTellLine } from './ToTellLine'

interface Props {
  one: FixReach
  causeName: (id: string) => string
  /** Whether its customers are shown. */
  open: boolean
  onToggle: () => void
  onTakeBack: () => void
  onOpen: (one: CaseSummary) => void
}

/** A recorded fix: what, for which cause, by whom; the customers who are to hear of it. */
export function FixCard({ one, causeName, open, onToggle, onTakeBack, onOpen }: Props) {
  const { fix, toTell, told } = one
  const words = t.fixes
  const id = useId()
  return (
    <li className="rounded-[10px] border border-line bg-card px-4 py-2.5">
      <div className="flex items-baseline gap-3">
        <h2 dir="auto" className="min-w-0 flex-1 text-start font-semibold [overflow-wrap:anywhere]">
          {fix.what}
        </h2>
        <Button look="quiet" aria-label={words.takeBackOf(fix.what)} onClick={onTakeBack}>
          {words.takeBack}
        </Button>
      </div>
      <p className="text-soft [overflow-wrap:anywhere]">
        <bdi>{causeName(fix.cause)}</bdi> · <bdi>{words.by(fix.by.name)}</bdi> ·{' '}
        <Time at={fix.at} as="age" />
      </p>
      <p className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-1">
        {toTell.length > 0 ? (
          <>
            <b className="font-semibold">{words.toTell(toTell.length)}</b>
            {told > 0 && <span className="text-soft">{words.told(told)}</span>}
            <Button aria-expanded={open} aria-controls={id} onClick={onToggle}>
              {open ? words.hide : words.show(toTell.length)}
            </Button>
          </>
        ) : (
          <span className="text-soft">
            {told > 0 ? `${words.allTold} ${words.told(told)}.` : words.nobody}
          </span>
        )}
      </p>
      <div id={id} className="flex max-h-96 flex-col gap-2 not-empty:mt-2">
        {open && toTell.length > 0 && (
          <>
            <p className="text-soft">{words.how}</p>
            <CaseList
              label={words.whom(fix.what)}
              cases={toTell}
              line={(each) => <ToTellLine one={each} />}
              onOpen={onOpen}
            />
          </>
        )}
      </div>
    </li>
  )
}
