import { type ReactNode, useId } from 'react'
import { t } from '@/lib/i18n'
import { count } from '@/lib/i18n/format'
import type { ImportState } from './import-session'

interface Props {
  state: ImportState
  onSeeWhy(): void
}

/** The dry run in four or five numbers. */
export function SummaryCards({ state, onSeeWhy }: Props) {
  const id = useId()
  const { summary, windowDays } = state
  if (!summary) return null
  const { added, updated, duplicates, refused, casesOpened, earliest, latest } = summary
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className="sr-only">
        {t.sources.summary}
      </h3>
      <dl className="grid grid-cols-[repeat(auto-fit,minmax(130px,1fr))] gap-2.5">
        <Figure n={added} label={t.sources.willCome} />
        {updated > 0 && <Figure n={updated} label={t.sources.willChange} />}
        <Figure n={duplicates} label={t.sources.alreadyHere} />
        <Figure n={refused} label={t.sources.refusedCount} alarming={refused > 0}>
          {refused > 0 && (
            <button
              type="button"
              onClick={onSeeWhy}
              className="text-accent underline underline-offset-2"
            >
              {t.sources.seeWhy}
            </button>
          )}
        </Figure>
        <Figure n={casesOpened} label={t.sources.newCases} />
      </dl>
      <p className="mt-2 text-soft">
        {earliest !== undefined && latest !== undefined && t.sources.span(earliest, latest)}{' '}
        {t.sources.casesWhy(windowDays)}
        {summary.others > 0 && ` ${t.sources.othersApart(summary.others)}`}
      </p>
    </section>
  )
}

interface FigureProps {
  n: number
  label: string
  alarming?: boolean
  children?: ReactNode
}

function Figure({ n, label, alarming = false, children }: FigureProps) {
  return (
    <div className="flex flex-col-reverse rounded-[10px] border border-line bg-card px-3 py-2.5">
      <dt className="text-soft">
        {label} {children && <>· {children}</>}
      </dt>
      <dd className={`font-semibold text-xl ${alarming ? 'text-detractor' : ''}`}>{count(n)}</dd>
    </div>
  )
}
