import { Card } from '@/components/ui/Card'
import { Choices } from '@/components/ui/Choices'
import { useStored } from '@/components/ui/use-stored'
import { t } from '@/lib/i18n'
import { visibilities } from '@/lib/nps/visibility'
import { settings } from '@/lib/platform/settings'

/** What agents see of scores: at once, everywhere. */
export function VisibilityCard() {
  const words = t.privacy.visibility
  const value = useStored(settings)?.visibility
  if (!value) return null
  return (
    <Card title={words.title}>
      <div className="grid gap-2 px-4 pt-2 pb-3">
        <Choices
          legend={words.label}
          options={visibilities}
          labels={words.options}
          value={value}
          onChoose={(visibility) => void settings.change((all) => ({ ...all, visibility }))}
        />
        <p>{words.hints[value]}</p>
        <p className="text-soft">{words.note}</p>
      </div>
    </Card>
  )
}
