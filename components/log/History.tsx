import { useState } from 'react'
import { useCauseName } from '@/components/cases/use-cause-name'
import { OtherScores } from '@/components/nps/OtherScores'
import { Button } from '@/components/ui/Button'
import { Heading } from '@/components/ui/Card'
import type { Intervention } from '@/lib/cases/intervention'
import { undoneIn } from '@/lib/cases/order'
import { t } from '@/lib/i18n'
import type { Response } from '@/lib/nps/response'
import { EntryRow, ResponseRow } from './HistoryRow'

const FIRST = 20

type Item =
  | { at: number; id: string; response: Response }
  | { at: number; id: string; entry: Intervention }

interface Props {
  responses: readonly Response[]
  entries: readonly Intervention[]
  /** The customer's, to show what else they answered. */
  addresses: readonly string[]
  /** Takes an entry back; absent where that is not done. */
  onTakeBack?: (entry: Intervention) => void
}

/** Everything that happened with one customer, what they said and what was done, newest first. */
export function History({ responses, entries, addresses, onTakeBack }: Props) {
  const [all, setAll] = useState(false)
  const causeName = useCauseName()
  const undone = undoneIn(entries)
  const steps = entries.filter((entry) => entry.kind !== 'undone')
  // What was told stands there as the entry that says so, which can be taken back.
  const asked = responses.filter(({ told }) => !told)
  const items = inOrder(asked, steps)
  const shown = all ? items : items.slice(0, FIRST)
  return (
    <section aria-labelledby="history" className="px-1 pb-1">
      <header className="mb-1.5 flex items-center gap-2">
        <Heading id="history">{t.log.history}</Heading>
        <span className="text-soft">{t.log.summary(responses.length, steps.length)}</span>
      </header>
      {items.length === 0 && <p className="text-soft">{t.log.nothing}</p>}
      <ol className="grid gap-1">
        {shown.map((item) =>
          'response' in item ? (
            <ResponseRow key={item.id} response={item.response} />
          ) : (
            <EntryRow
              key={item.id}
              entry={item.entry}
              causeName={causeName}
              undone={undone.has(item.id)}
              {...(onTakeBack && { onTakeBack: () => onTakeBack(item.entry) })}
            />
          ),
        )}
      </ol>
      {shown.length < items.length && (
        <Button look="quiet" className="mt-1" onClick={() => setAll(true)}>
          {t.log.showAll(items.length)}
        </Button>
      )}
      <OtherScores addresses={addresses} />
    </section>
  )
}

function inOrder(responses: readonly Response[], entries: readonly Intervention[]): Item[] {
  const items: Item[] = [
    ...responses.map((response) => ({ at: response.answeredAt, id: response.id, response })),
    ...entries.map((entry) => ({ at: entry.at, id: entry.id, entry })),
  ]
  return items.sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1))
}
