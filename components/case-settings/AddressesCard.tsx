import { Card } from '@/components/ui/Card'
import { t } from '@/lib/i18n'
import { type Settings, settings } from '@/lib/platform/settings'
import { makeDirectoryWhole } from '@/lib/store/directory'
import { SaidBar } from './SaidBar'
import { useSaved } from './use-saved'

const spellings = ['plusTags', 'gmailDots'] as const

/** Which spellings of an address are one customer's. */
export function AddressesCard() {
  const words = t.identity.settings
  const saved = useSaved<Settings>(settings)
  const { value } = saved
  if (!value) return null
  const set = (one: (typeof spellings)[number], on: boolean) => {
    saved.edit((all) => ({ ...all, mailbox: { ...all.mailbox, [one]: on } }))
    // Spellings of what was stored before an update are found from now on.
    if (on) void makeDirectoryWhole()
  }
  return (
    <Card title={words.title}>
      <div className="grid gap-2 px-4 pt-1 pb-3">
        <p className="text-soft">{words.body}</p>
        {spellings.map((one) => (
          <label key={one} className="flex items-center gap-2">
            <input
              type="checkbox"
              checked={value.mailbox[one]}
              onChange={({ target }) => set(one, target.checked)}
            />
            {words[one]}
          </label>
        ))}
      </div>
      <SaidBar {...saved} />
    </Card>
  )
}
