import { type FormEvent, useState } from 'react'
import { Button } from '@/components/ui/Button'
import { TextField } from '@/components/ui/Field'
import { addressesIn } from '@/lib/customers/addresses-in'
import { t } from '@/lib/i18n'

const QUOTED = 60

interface Props {
  /** What was asked for before, when nobody is named in it. */
  failed?: string
  takeFocus?: boolean
  /** Gets a text that names somebody. Rejects when they could not be shown. */
  onAsk: (text: string) => Promise<unknown>
}

/** Takes a customer's address as it was copied: bare, with a name, in a sentence. */
export function AddressForm({ failed = '', takeFocus = false, onAsk }: Props) {
  const words = t.customers
  const [text, setText] = useState(failed)
  const [problem, setProblem] = useState(failed ? problemOf(failed) : undefined)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (addressesIn(text).length === 0) return setProblem(problemOf(text))
    try {
      await onAsk(text)
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error))
    }
  }
  return (
    <form noValidate onSubmit={submit}>
      <div className="flex items-end gap-2">
        <div className="min-w-0 flex-1">
          <TextField
            label={words.label}
            inputMode="email"
            autoComplete="off"
            spellCheck={false}
            maxLength={20_000}
            placeholder={words.example}
            autoFocus={takeFocus}
            value={text}
            aria-invalid={problem !== undefined}
            onChange={({ target }) => {
              setText(target.value)
              setProblem(undefined)
            }}
          />
        </div>
        <Button look="primary" type="submit">
          {words.show}
        </Button>
      </div>
      {problem && (
        <p role="alert" className="mt-1 text-detractor [overflow-wrap:anywhere]">
          {problem}
        </p>
      )}
    </form>
  )
}

function problemOf(text: string): string {
  const said = text.trim()
  if (!said) return t.customers.empty
  return t.customers.none(said.length > QUOTED ? `${said.slice(0, QUOTED)}…` : said)
}
