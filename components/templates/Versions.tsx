import { useLiveQuery } from 'dexie-react-hooks'
import { useState } from 'react'
import { Button } from '@/components/ui/Button'
import { t } from '@/lib/i18n'
import { dayAndTime } from '@/lib/i18n/format'
import type { TemplateForm } from '@/lib/replies/editing/form'
import { type ShownVersion, versionsOf } from '@/lib/store/template-versions'
import { VersionDiff } from './VersionDiff'
import type { Work } from './work'

interface Props {
  form: TemplateForm
  work: Work
}

/** Every version that was saved, newest first: what differs from what is shown, and the way back. */
export function Versions({ form, work }: Props) {
  const words = t.templateEditor.versions
  const versions = useLiveQuery(() => versionsOf(form.id), [form.id])
  const [open, setOpen] = useState<number>()
  if (!versions) return null
  if (versions.length === 0) return <p className="text-soft">{words.none}</p>
  return (
    <section aria-label={t.templateEditor.side.versions}>
      <ol className="divide-y divide-line rounded-[10px] border border-line bg-card">
        {versions.map((version, index) => (
          <li key={version.number} className="px-4 py-2.5">
            <VersionLine
              {...{ version, work }}
              stands={index === 0}
              open={open === version.number}
              onToggle={() => setOpen(open === version.number ? undefined : version.number)}
            />
            {open === version.number && <VersionDiff from={version.template} to={form} />}
          </li>
        ))}
      </ol>
    </section>
  )
}

interface LineProps {
  version: ShownVersion
  work: Work
  stands: boolean
  open: boolean
  onToggle: () => void
}

function VersionLine({ version, work, stands, open, onToggle }: LineProps) {
  const words = t.templateEditor.versions
  const { since } = work.use()
  const { number, at, by, basedOn } = version
  const name = words.one(number)
  const restore = () => {
    if (since === undefined) void work.restore(number)
    else work.say({ words: words.saveFirst, failed: true })
  }
  const atOnce = basedOn !== undefined && basedOn < number - 1
  return (
    <div className="flex flex-wrap items-center gap-2">
      <div className="min-w-40 flex-1">
        <span className="font-semibold">{name}</span>
        {stands && <span className="text-soft"> · {words.stands}</span>}
        <span className="block text-soft text-sm">
          {[
            ...(at === undefined ? [] : [dayAndTime(at, Date.now())]),
            ...(by ? [by.name] : []),
            ...(atOnce ? [words.atOnce(basedOn)] : []),
          ].join(' · ')}
        </span>
      </div>
      <Button
        look="quiet"
        aria-expanded={open}
        aria-label={words.compareOne(name)}
        onClick={onToggle}
      >
        {words.compare}
      </Button>
      {!stands && (
        <Button look="quiet" aria-label={words.restoreOne(name)} onClick={restore}>
          {words.restore}
        </Button>
      )}
    </div>
  )
}
