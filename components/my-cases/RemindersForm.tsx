import { useState } from 'react'
import { Choices } from '@/components/ui/Choices'
import { TextField } from '@/components/ui/Field'
import { useStored } from '@/components/ui/use-stored'
import { t } from '@/lib/i18n'
import { type Reminders, reminders, turnOff, turnOn } from '@/lib/platform/reminders'

/** Whether the agent is reminded by notifications, and in which hours not. */
export function RemindersForm() {
  const words = t.myCases.reminders
  const now = useStored(reminders)
  const [problem, setProblem] = useState<string>()
  if (!now) return null
  const attempt = async (action: () => Promise<unknown>) => {
    setProblem(undefined)
    try {
      if ((await action()) === false) setProblem(words.refused)
    } catch (error) {
      setProblem(words.failed(error instanceof Error ? error.message : String(error)))
    }
  }
  const setQuiet = (change: Partial<Reminders['quiet']>) =>
    attempt(() => reminders.change((all) => ({ ...all, quiet: { ...all.quiet, ...change } })))
  return (
    <section aria-labelledby="reminders" className="grid gap-1.5 text-ink">
      <h2 id="reminders" className="sr-only">
        {words.title}
      </h2>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5" title={words.body}>
        <Choices
          legend={words.choice}
          options={['off', 'on'] as const}
          labels={{ off: words.off, on: words.on }}
          value={now.on ? 'on' : 'off'}
          onChoose={(chosen) => void attempt(chosen === 'on' ? turnOn : turnOff)}
        />
        {now.on && (
          <fieldset className="flex items-center gap-2" title={words.always}>
            <legend className="float-start me-2 text-sm text-soft">{words.quiet}</legend>
            <TimeField
              label={words.from}
              value={now.quiet.from}
              onSet={(from) => void setQuiet({ from })}
            />
            <TimeField
              label={words.to}
              value={now.quiet.to}
              onSet={(to) => void setQuiet({ to })}
            />
          </fieldset>
        )}
      </div>
      {problem && (
        <p role="alert" className="text-detractor">
          {problem}
        </p>
      )}
    </section>
  )
}

interface TimeProps {
  label: string
  value: string
  onSet: (value: string) => void
}

/** A time that is being typed is no time yet: only a whole one is kept. */
function TimeField({ label, value, onSet }: TimeProps) {
  return (
    <TextField
      type="time"
      label={label}
      hideLabel
      defaultValue={value}
      onChange={({ target }) => target.value && onSet(target.value)}
    />
  )
}
