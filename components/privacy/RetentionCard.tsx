import { useEffect, useState } from 'react'
import { Button } from '@/components/ui/Button'
import { Card } from '@/components/ui/Card'
import { SelectField } from '@/components/ui/Field'
import { useStored } from '@/components/ui/use-stored'
import { t } from '@/lib/i18n'
import { exact } from '@/lib/i18n/format'
import { send } from '@/lib/platform/messages'
import { beforeOf, retention } from '@/lib/platform/retention'
import { settings } from '@/lib/platform/settings'
import { countForgotten } from '@/lib/store/retention'

const words = t.privacy.retention
const CHOICES = [3, 6, 12, 18, 24, 36, 60, 120]

/** After how long without a sign a customer is erased; what that would do is shown before. */
export function RetentionCard() {
  const value = useStored(retention)
  const [chosen, setChosen] = useState<number | null>()
  if (!value) return null
  const months = chosen === undefined ? value.months : chosen
  const set = async (to: number | null) => {
    await retention.change((all) => ({ ...all, months: to }))
    setChosen(undefined)
    await send('run-retention', {})
  }
  return (
    <Card title={words.title}>
      <div className="grid grid-cols-1 gap-2 px-4 pt-2 pb-3">
        <div className="flex flex-wrap items-end gap-2">
          <SelectField
            label={words.label}
            value={months ?? ''}
            onChange={({ target }) => setChosen(target.value === '' ? null : Number(target.value))}
          >
            <option value="">{words.off}</option>
            {CHOICES.map((n) => (
              <option key={n} value={n}>
                {words.months(n)}
              </option>
            ))}
          </SelectField>
          {months !== value.months && (
            <Button look="primary" onClick={() => void set(months)}>
              {months === null ? words.stop : words.apply}
            </Button>
          )}
        </div>
        {months !== null && months !== value.months && <Preview months={months} />}
        <p role="status" className="text-soft">
          {value.months === null ? words.isOff : words.running(words.months(value.months))}{' '}
          {value.last && words.last(exact(value.last.at), value.last.people)}
        </p>
      </div>
    </Card>
  )
}

/** How many would be erased at once. */
function Preview({ months }: { months: number }) {
  const [due, setDue] = useState<{ months: number; people: number }>()
  useEffect(() => {
    let here = true
    const counting = async () =>
      countForgotten(beforeOf(months, Date.now()), (await settings.read()).mailbox)
    counting().then((people) => here && setDue({ months, people }))
    return () => {
      here = false
    }
  }, [months])
  return (
    <p role="status" className="font-semibold">
      {due?.months === months ? words.now(due.people) : words.counting}
    </p>
  )
}
