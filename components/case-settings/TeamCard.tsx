import { Card } from '@/components/ui/Card'
import { t } from '@/lib/i18n'
import { type Settings, settings } from '@/lib/platform/settings'
import { EditedText } from './EditedText'
import { SaidBar } from './SaidBar'
import { useSaved } from './use-saved'

const words = t.caseSettings.team

const LONGEST = 100

/** What the team calls itself in replies. */
export function TeamCard() {
  const saved = useSaved<Settings>(settings)
  const { value } = saved
  if (!value) return null
  return (
    <Card title={words.title}>
      <div className="grid max-w-80 grid-cols-1 gap-1 px-4 pt-2 pb-3">
        <EditedText
          field={words.name}
          label={words.name}
          value={value.teamName ?? ''}
          problemOf={(text) => (text.trim().length > LONGEST ? words.long(LONGEST) : undefined)}
          onSave={(text) => saved.edit((all) => named(all, text.trim()), words.name)}
        />
        <p className="text-sm text-soft">{words.hint}</p>
      </div>
      <SaidBar {...saved} />
    </Card>
  )
}

function named({ teamName: _, ...all }: Settings, name: string): Settings {
  return name === '' ? all : { ...all, teamName: name }
}
