import { useEffect, useMemo, useState } from 'react'
import type { CauseList } from '@/lib/cases/cause-list'
import { t } from '@/lib/i18n'
import { type ReadPack, templatesIn } from '@/lib/replies/packs'
import type { Defaults } from '@/lib/replies/packs/admit'
import { draftUnlessSound, type Planned, planImport } from '@/lib/replies/packs/plan'
import { matchCauses } from '@/lib/replies/packs/team-causes'
import type { Template } from '@/lib/replies/template'
import { newId } from '@/lib/store/ids'

/** So many are checked before the page gets a turn. */
const AT_ONCE = 4

/** What a pack would bring, beside what is there now; follows the lead's defaults and the store. */
export function usePlanned(
  pack: ReadPack,
  defaults: Defaults,
  existing: readonly Template[],
  team: CauseList,
) {
  const [ids] = useState(() => new Ids())
  const { planned, refused, causes } = useMemo(() => {
    const causes = matchCauses(pack.causes ?? [], team, t.cases.causes)
    const { incoming, refused } = templatesIn(pack, { defaults, causes, newId: ids.from(0) })
    return { planned: planImport(incoming, existing), refused, causes }
  }, [pack, defaults, existing, team, ids])
  return { ...useChecked(planned), refused, causes }
}

/** Ids that stay the same however often the file is looked at again. */
class Ids {
  private readonly all: string[] = []

  from(first: number): () => string {
    let next = first
    return () => {
      const id = this.all[next] ?? newId(Date.now())
      this.all[next++] = id
      return id
    }
  }
}

/** The plan once those that come in approved were looked at; so far as it is, while it runs. */
function useChecked(planned: readonly Planned[]) {
  const [checked, setChecked] = useState<{ of: readonly Planned[]; done: Planned[] }>()
  const [problem, setProblem] = useState<unknown>()
  useEffect(() => {
    let current = true
    const run = async () => {
      const { lintTemplate } = await import('@/lib/replies/lint')
      const done: Planned[] = []
      while (current && done.length < planned.length) {
        const some = planned.slice(done.length, done.length + AT_ONCE)
        done.push(...some.map((one) => draftUnlessSound(one, lintTemplate)))
        setChecked({ of: planned, done: [...done] })
        // A task of its own: typing and scrolling come first.
        await new Promise((resolve) => setTimeout(resolve))
      }
    }
    run().catch(setProblem)
    return () => {
      current = false
    }
  }, [planned])
  if (problem) throw problem
  const done = checked?.of === planned ? checked.done : []
  return {
    planned: [...done, ...planned.slice(done.length)],
    checked: done.length,
    ready: done.length === planned.length,
  }
}
