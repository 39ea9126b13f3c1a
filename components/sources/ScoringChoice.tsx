import { useId } from 'react'
import { t } from '@/lib/i18n'
import { isSameScoring, scorings } from '@/lib/sources/scoring'
import type { ImportSession, ImportState } from './import-session'

/** What the scores are: NPS, or another metric on its scale. */
export function ScoringChoice({ session, state }: { session: ImportSession; state: ImportState }) {
  const id = useId()
  const { scoring } = state
  const own = scoring && !scorings.some((one) => isSameScoring(one, scoring)) ? [scoring] : []
  const choices = [...scorings, ...own]
  const chosen = scoring ? choices.findIndex((one) => isSameScoring(one, scoring)) : -1
  return (
    <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
      <label htmlFor={id} className={scoring ? '' : 'text-passive'}>
        {scoring ? t.sources.scoring : t.sources.askScoring}
      </label>
      <select
        id={id}
        value={chosen}
        onChange={({ target }) => {
          const choice = choices[Number(target.value)]
          if (choice) session.setScoring(choice)
        }}
        className="rounded-lg border border-line bg-card px-2 py-0.5 text-ink"
      >
        {chosen < 0 && <option value={-1}>{t.sources.chooseScoring}</option>}
        {choices.map((one, i) => (
          <option key={t.sources.scoringName(one)} value={i}>
            {t.sources.scoringName(one)}
          </option>
        ))}
      </select>
    </div>
  )
}
