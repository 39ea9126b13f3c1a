import { SaidBar } from '@/components/case-settings/SaidBar'
import { useSaved } from '@/components/case-settings/use-saved'
import { Button } from '@/components/ui/Button'
import { Card } from '@/components/ui/Card'
import { t } from '@/lib/i18n'
import { checkSeverities } from '@/lib/platform/check-severities'
import { ruleIds, severities } from '@/lib/replies/check/finding'
import { type SeverityMap, withSeverity } from '@/lib/replies/check/severities'
import { RuleRow } from './RuleRow'

const words = t.checkSettings

/** Where the lead says how much each rule of the reply check weighs. */
export function CheckSettingsPage() {
  const saved = useSaved<SeverityMap>(checkSeverities)
  const { value: set } = saved
  if (!set) return null
  const changed = Object.keys(set).length
  return (
    <div className="grid max-w-180 grid-cols-1 gap-5">
      <header>
        <h1 className="font-semibold text-xl">{words.heading}</h1>
        <p className="text-soft">{words.intro}</p>
      </header>
      <dl className="grid grid-cols-[auto_1fr] gap-x-3 gap-y-0.5">
        {severities.map((one) => (
          <div key={one} className="contents">
            <dt className="font-semibold">{words.severities[one]}</dt>
            <dd className="text-soft">{words.means[one]}</dd>
          </div>
        ))}
      </dl>
      <Card title={words.title}>
        <ul className="mt-2">
          {ruleIds.map((rule) => (
            <RuleRow
              key={rule}
              rule={rule}
              set={set[rule]}
              onSet={(severity) => saved.edit((all) => withSeverity(all, rule, severity), rule)}
            />
          ))}
        </ul>
        <div className="sticky bottom-0 rounded-b-[10px] bg-card">
          {changed > 0 && (
            <p className="flex flex-wrap items-center gap-2 border-line border-t px-4 py-2 text-soft">
              {words.changed(changed)}
              <Button look="quiet" onClick={() => saved.edit(() => ({}))}>
                {words.resetAll}
              </Button>
            </p>
          )}
          <SaidBar {...saved} />
        </div>
      </Card>
    </div>
  )
}
