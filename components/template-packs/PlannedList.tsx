import { Button } from '@/components/ui/Button'
import { t } from '@/lib/i18n'
import type { Planned } from '@/lib/replies/packs/plan'
import { PlannedRow } from './PlannedRow'
import { type Choices, keyOf } from './use-choices'

interface Props {
  /** Those that are not here already as they are. */
  planned: readonly Planned[]
  choices: Choices
}

/** The templates that can come in, each with its decision, and decisions for all of them. */
export function PlannedList({ planned, choices }: Props) {
  const words = t.templatePacks
  const clashes = planned.filter(({ clash }) => clash)
  return (
    <div className="grid gap-2">
      <div className="flex flex-wrap items-center gap-2">
        <Button look="quiet" onClick={() => choices.include(planned, true)}>
          {words.chooseAll}
        </Button>
        <Button look="quiet" onClick={() => choices.include(planned, false)}>
          {words.chooseNone}
        </Button>
        {clashes.length > 1 && (
          <span className="ms-auto flex flex-wrap items-center gap-2">
            <span className="text-soft">{words.allClashes(clashes.length)}</span>
            <Button onClick={() => choices.decide(clashes, 'replace')}>{words.replaceAll}</Button>
            <Button onClick={() => choices.decide(clashes, 'keep-both')}>{words.keepAll}</Button>
          </span>
        )}
      </div>
      <ul aria-label={words.list} className="grid">
        {planned.map((one) => (
          <PlannedRow key={keyOf(one)} planned={one} choices={choices} />
        ))}
      </ul>
    </div>
  )
}
