import { useCauseName } from '@/components/cases/use-cause-name'
import { CaseLine } from '@/components/my-cases/CaseLine'
import { openWhere } from '@/components/my-cases/open-where'
import { useMe } from '@/components/my-cases/use-me'
import { useOpenCases } from '@/components/my-cases/use-open-cases'
import { VisibilityContext } from '@/components/nps/visibility'
import { Button } from '@/components/ui/Button'
import { useStored } from '@/components/ui/use-stored'
import type { CaseSummary } from '@/lib/cases/summary'
import { byTimeLeft, isMine } from '@/lib/cases/work-list'
import { t } from '@/lib/i18n'
import { send } from '@/lib/platform/messages'
import { settings } from '@/lib/platform/settings'

const SHOWN = 4

/** The agent's cases with the least time left, and the way to all. */
export function NextCases() {
  const words = t.myCases.popup
  const cases = useOpenCases()
  const me = useMe()
  const causeName = useCauseName()
  const visibility = useStored(settings)?.visibility
  if (!cases || !me || !visibility) return <p className="text-soft">{t.myCases.loading}</p>
  const mine = byTimeLeft(cases.filter((one) => isMine(one, me)))
  const unowned = cases.filter(({ owner }) => !owner).length
  const go = async (one: CaseSummary) => {
    await openWhere(one)
    window.close()
  }
  const all = async () => {
    await send('open-cases', {})
    window.close()
  }
  return (
    <VisibilityContext value={visibility}>
      {mine.length > 0 ? (
        <ul className="-mx-4 divide-y divide-line border-line border-y">
          {mine.slice(0, SHOWN).map((one) => (
            <li key={one.id}>
              <button
                type="button"
                className="grid w-full grid-cols-1 gap-0.5 px-4 py-1.5 text-start hover:bg-accent-soft"
                onClick={() => void go(one)}
              >
                <CaseLine one={one} me={me} causeName={causeName} />
              </button>
            </li>
          ))}
        </ul>
      ) : (
        <p className="text-soft">{words.none}</p>
      )}
      {unowned > 0 && <p className="text-soft">{words.unowned(unowned)}</p>}
      {cases.length > 0 && <Button onClick={() => void all()}>{words.all(cases.length)}</Button>}
    </VisibilityContext>
  )
}
