import { useState } from 'react'
import { useCauseName } from '@/components/cases/use-cause-name'
import { openWhere } from '@/components/my-cases/open-where'
import { useIndex } from '@/components/my-cases/use-index'
import { AskAgent } from '@/components/ticket/AskAgent'
import { Notice } from '@/components/ui/Notice'
import { Skeleton } from '@/components/ui/Skeleton'
import { useStored } from '@/components/ui/use-stored'
import type { CaseSummary } from '@/lib/cases/summary'
import { t } from '@/lib/i18n'
import { settings } from '@/lib/platform/settings'
import { type FixReach, fixesAndReach } from '@/lib/store/cases'
import { DoneBar } from './DoneBar'
import { FixCard } from './FixCard'
import { RecordFix } from './RecordFix'
import { useFixSteps } from './use-fix-steps'

/** What the team changed, recorded and taken back by the lead, and whom to tell of it. */
export function FixesPage() {
  const words = t.fixes
  const values = useStored(settings)
  const all = useIndex(fixesAndReach)
  const steps = useFixSteps()
  return (
    <div className="grid max-w-180 grid-cols-1 gap-4">
      <header>
        <h1 className="font-semibold text-xl">{words.title}</h1>
        <p className="text-soft">{words.intro}</p>
      </header>
      {values && values.agentName === undefined && <AskAgent />}
      <div>
        <RecordFix onRecord={steps.record} problem={steps.problem} />
        <DoneBar done={steps.done} onForget={steps.forget} />
      </div>
      {!all ? (
        <Skeleton label={words.loading} />
      ) : all.length === 0 ? (
        <Notice {...words.empty} />
      ) : (
        <FixList all={all} onTakeBack={steps.takeBack} />
      )}
    </div>
  )
}

interface ListProps {
  all: readonly FixReach[]
  onTakeBack: ReturnType<typeof useFixSteps>['takeBack']
}

/** The fixes, newest first; the customers of one are shown at a time. */
function FixList({ all, onTakeBack }: ListProps) {
  const words = t.fixes
  const causeName = useCauseName()
  const [chosen, setChosen] = useState<string | null>()
  const [problem, setProblem] = useState<string>()
  // Until the lead chooses, those of the newest fix that anyone is to hear of.
  const shown = chosen === undefined ? all.find(({ toTell }) => toTell.length > 0)?.fix.id : chosen
  const open = (one: CaseSummary) => {
    setProblem(undefined)
    openWhere(one).catch((error: unknown) => {
      setProblem(words.openFailed(error instanceof Error ? error.message : String(error)))
    })
  }
  return (
    <section aria-label={words.list} className="grid grid-cols-1 gap-2">
      {problem && <Notice urgent title={problem} />}
      <ol className="grid grid-cols-1 gap-2">
        {all.map((one) => (
          <FixCard
            key={one.fix.id}
            {...{ one, causeName }}
            open={one.fix.id === shown}
            onToggle={() => setChosen(one.fix.id === shown ? null : one.fix.id)}
            onTakeBack={() => void onTakeBack(one.fix, one.told)}
            onOpen={open}
          />
        ))}
      </ol>
    </section>
  )
}
