import { wordsOf } from '@/components/log/entry-words'
import { useVisibility } from '@/components/nps/visibility'
import { useNow } from '@/components/ui/use-now'
import type { Case } from '@/lib/cases/case'
import { type CaseOutcome, outcomeOf } from '@/lib/cases/outcome'
import { t } from '@/lib/i18n'
import type { Response } from '@/lib/nps/response'
import { useCauseName } from './use-cause-name'

/** What became of the case by the customer's next score, and what was done before it. */
export function OutcomeLine({ one, responses }: { one: Case; responses: readonly Response[] }) {
  const causeName = useCauseName()
  const outcome = outcomeOf(one, responses, useNow())
  const visible = useVisibility()
  if (!outcome || visible === 'hidden') return null
  const before = beforeWords(one, outcome, causeName)
  return (
    <p className="mx-4 mb-2">
      <b className="font-semibold">
        {visible === 'full' ? outcomeWords(outcome) : t.caseSteps.outcomeOnly[outcome.outcome]}
      </b>{' '}
      {before.length > 0 && <span className="text-soft">{t.caseSteps.before(before)}</span>}
    </p>
  )
}

function outcomeWords({ outcome, was, response }: CaseOutcome): string {
  return t.caseSteps.outcome[outcome](was, response?.score ?? was)
}

/** Each kind of step once, in the order in which it was first taken. */
function beforeWords(
  one: Case,
  { before }: CaseOutcome,
  causeName: (id: string) => string,
): string[] {
  const ids = new Set(before)
  const counts = new Map<string, number>()
  for (const entry of one.entries) {
    if (!ids.has(entry.id)) continue
    const { what } = wordsOf(entry, causeName)
    counts.set(what, (counts.get(what) ?? 0) + 1)
  }
  return [...counts].map(([what, n]) => t.caseSteps.times(what.toLocaleLowerCase(), n))
}
