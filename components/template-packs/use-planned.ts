import { useEffect, useMemo, useState } from 'react'
import type { CauseList } from '@/lib/cases/cause-list'
import { t } from '@/lib/i18n'
import { type ReadPack, templatesIn } from '@/lib/replies/packs'
import type { Defaults } from '@/lib/replies/packs/admit'
import { draftUnlessSound, type Planned, planImport } from '@/lib/replies/packs/plan'
import { matchCauses } from '@/lib/replies/packs/team-causes'
import type { Template } from '@/lib/replies/template'
import { newId } from '@/lib/store/ids'

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

/** How far it is is drawn anew so often, in milliseconds. */
const SHOWN_EVERY = 250

const isLinted = (one: Planned | undefined) =>
  one !== undefined && !one.same && one.incoming.template.status === 'approved'

/** The plan once those that come in approved were looked at; so far as it is, while it runs. */
function useChecked(planned: readonly Planned[]) {
  const [checked, setChecked] = useState<{ of: readonly Planned[]; done: Planned[] }>()
  const [problem, setProblem] = useState<unknown>()
  useEffect(() => {
    let current = true
    const run = async () => {
      const { lintTemplate } = await import('@/lib/replies/lint')
      const done: Planned[] = []
      let shown = performance.now()
      for (const next of planned) {
        if (!current) return
        done.push(draftUnlessSound(next, lintTemplate))
        if (!isLinted(next)) continue
        if (performance.now() - shown > SHOWN_EVERY) {
          setChecked({ of: planned, done: [...done] })
          shown = performance.now()
        }
        // A task of its own for each: typing and scrolling come first.
        await new Promise((resolve) => setTimeout(resolve))
      }
      if (current) setChecked({ of: planned, done })
    }
    run().catch(setProblem)
    return () => {
      current = false
    }
  }, [planned])
  if (problem) throw problem
  return useMemo(() => {
    const done = checked?.of === planned ? checked.done : []
    return {
      planned: [...done, ...planned.slice(done.length)],
      checked: done.length,
      ready: done.length === planned.length,
    }
  }, [checked, planned])
}
