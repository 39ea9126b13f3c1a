import { useMemo } from 'react'
import { useKept } from '@/components/ui/use-kept'
import {
  type Choice,
  type Planned,
  resolveImport,
  usualChoice,
  type Write,
} from '@/lib/replies/packs/plan'
import type { Template } from '@/lib/replies/template'
import { newId } from '@/lib/store/ids'
import { WORK } from './use-pack'

export interface Choices {
  choiceOf(planned: Planned): Choice
  isIn(planned: Planned): boolean
  decide(planned: readonly Planned[], choice: 'replace' | 'keep-both'): void
  include(planned: readonly Planned[], isIn: boolean): void
  /** What would be stored. */
  writes: Write[]
  writeOf(planned: Planned): Write | undefined
}

const nothing: ReadonlyMap<string, Choice> = new Map()
const nobody: ReadonlySet<string> = new Set()

/** The lead's decisions, template by template: whether it comes in, and what a clash means. */
export function useChoices(planned: readonly Planned[], existing: readonly Template[]): Choices {
  const [decided = nothing, setDecided] = useKept<ReadonlyMap<string, Choice>>(`${WORK} decided`)
  const [out = nobody, setOut] = useKept<ReadonlySet<string>>(`${WORK} out`)
  const choiceOf = (one: Planned) => decided.get(keyOf(one)) ?? usualChoice(one)
  const isIn = (one: Planned) => !out.has(keyOf(one))
  const writes = useMemo(() => {
    const chosen = planned.filter((one) => !one.same && !out.has(keyOf(one)))
    const choice = (one: Planned) => decided.get(keyOf(one)) ?? usualChoice(one)
    const ready = resolveImport(chosen, choice, existing, () => newId(Date.now()))
    return new Map(ready.map((write, index) => [chosen[index], write]))
  }, [planned, existing, decided, out])
  return {
    choiceOf,
    isIn,
    decide: (all, choice) =>
      setDecided(new Map([...decided, ...all.map((one) => [keyOf(one), choice] as const)])),
    include: (all, include) => {
      const keys = all.map(keyOf)
      const others = [...out].filter((key) => !keys.includes(key))
      setOut(new Set(include ? others : [...others, ...keys]))
    },
    writes: [...writes.values()],
    writeOf: (one) => writes.get(one),
  }
}

/** Where it stands in the file: what is decided stays decided while the file is looked at again. */
export function keyOf({ incoming: { place } }: Planned): string {
  return 'row' in place ? `row ${place.row}` : `item ${place.item}`
}
