import { type FormEvent, useState } from 'react'
import { Button } from '@/components/ui/Button'
import { TextField } from '@/components/ui/Field'
import { t } from '@/lib/i18n'
import { settings } from '@/lib/platform/settings'

/** Asks once who the agent is, where neither the helpdesk nor the settings say. */
export function AskAgent() {
  const words = t.asking.who
  const [name, setName] = useState('')
  const [problem, setProblem] = useState<string>()
  const save = async (event: FormEvent) => {
    event.preventDefault()
    const agentName = name.trim()
    if (!agentName) return setProblem(words.missing)
    try {
      await settings.change((value) => ({ ...value, agentName }))
    } catch (error) {
      setProblem(t.cases.notSaved(error instanceof Error ? error.message : String(error)))
    }
  }
  return (
    <form onSubmit={save} className="rounded-[10px] border border-line bg-card px-4 py-3">
      <p className="font-semibold">{words.title}</p>
      <p className="mt-1 mb-2 text-soft">{words.body}</p>
      <div className="flex items-end gap-2">
        <div className="flex-1">
          <TextField
            label={words.label}
            hideLabel
            autoComplete="name"
            maxLength={200}
            value={name}
            aria-invalid={problem !== undefined}
            onChange={(event) => setName(event.target.value)}
          />
        </div>
        <Button look="primary" type="submit">
          {words.save}
        </Button>
      </div>
      {problem && (
        <p role="alert" className="mt-1 text-detractor">
          {problem}
        </p>
      )}
    </form>
  )
}
