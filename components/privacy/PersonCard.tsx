import { type FormEvent, useState } from 'react'
import { Button } from '@/components/ui/Button'
import { Card } from '@/components/ui/Card'
import { TextField } from '@/components/ui/Field'
import { addressesIn } from '@/lib/customers/addresses-in'
import { t } from '@/lib/i18n'
import { erasePerson } from '@/lib/platform/retention'
import { settings } from '@/lib/platform/settings'
import { type Kept, keptOf } from '@/lib/store/kept'
import { Erasures } from './Erasures'
import { Found } from './Found'

const words = t.privacy.person

/** Finds what is kept of one customer, to export it or to erase them. */
export function PersonCard() {
  const [text, setText] = useState('')
  const [found, setFound] = useState<{ address: string; kept: Kept }>()
  const [said, setSaid] = useState<string>()
  const [problem, setProblem] = useState<string>()
  const find = async (event: FormEvent) => {
    event.preventDefault()
    setFound(undefined)
    setSaid(undefined)
    const [address, second] = addressesIn(text)
    if (!address || second) return setProblem(words.noAddress)
    // By the same spellings as the erasure goes by: what is shown is what would go.
    const kept = await keptOf(address, (await settings.read()).mailbox)
    if (isNothing(kept)) return setSaid(words.none(address))
    setFound({ address, kept })
  }
  const eraseIt = async ({ address }: { address: string }) => {
    const { agentName } = await settings.read()
    try {
      const kept = await erasePerson(address, agentName ?? '?', Date.now())
      setFound(undefined)
      setText('')
      setSaid(words.erased(kept.responses.length, kept.entries.length))
    } catch (error) {
      setProblem(words.failed(error instanceof Error ? error.message : String(error)))
    }
  }
  return (
    <Card title={words.title}>
      <div className="grid grid-cols-1 gap-3 px-4 pt-1 pb-3">
        <p className="text-soft">{words.intro}</p>
        <form noValidate className="flex items-end gap-2" onSubmit={(event) => void find(event)}>
          <div className="min-w-0 max-w-100 flex-1">
            <TextField
              label={words.label}
              inputMode="email"
              autoComplete="off"
              spellCheck={false}
              placeholder={words.example}
              value={text}
              aria-invalid={problem !== undefined}
              onChange={({ target }) => {
                setText(target.value)
                setProblem(undefined)
              }}
            />
          </div>
          <Button look="primary" type="submit">
            {words.find}
          </Button>
        </form>
        {problem && (
          <p role="alert" className="text-detractor">
            {problem}
          </p>
        )}
        {said && <p role="status">{said}</p>}
        {found && <Found key={found.address} {...found} onErase={() => eraseIt(found)} />}
        <Erasures />
      </div>
    </Card>
  )
}

function isNothing({ responses, entries, drafts }: Kept): boolean {
  return responses.length + entries.length + drafts.length === 0
}
