import { type FormEvent, useState } from 'react'
import { Button } from '@/components/ui/Button'
import { TextField } from '@/components/ui/Field'
import { Notice } from '@/components/ui/Notice'
import { parseMailbox } from '@/lib/customers/address'
import type { ReadProblem, Ticket } from '@/lib/helpdesks/ticket'
import { t } from '@/lib/i18n'
import { CustomerView } from './CustomerView'
import { Reading } from './Reading'
import { Shell } from './Shell'
import { useChosenAddress } from './use-chosen-address'

interface Props {
  ticket: Ticket
  /** Why nobody was read. */
  problem: ReadProblem
}

/** Where no requester can be read: says why, and takes the agent's word for who it is. */
export function GivenRequester({ ticket, problem }: Props) {
  const [asking, setAsking] = useState(false)
  const [address, choose] = useChosenAddress(ticket)
  if (address === undefined) return <Reading />
  if (address && !asking) {
    return (
      <CustomerView
        key={address}
        ticket={ticket}
        requester={{ address }}
        onChange={() => setAsking(true)}
      />
    )
  }
  return (
    <Shell>
      <Notice {...t.readProblems[problem]}>
        <AddressForm onGiven={(given) => choose(given).then(() => setAsking(false))} />
      </Notice>
    </Shell>
  )
}

/** Takes an address as it was copied: bare, or as `Name <address>`. */
function AddressForm({ onGiven }: { onGiven: (address: string) => void }) {
  const words = t.asking.give
  const [text, setText] = useState('')
  const [problem, setProblem] = useState<string>()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const mailbox = parseMailbox(text)
    if (mailbox) onGiven(mailbox.address)
    else setProblem(words.bad(text.trim()))
  }
  return (
    <form onSubmit={submit} className="w-full">
      <div className="flex items-end gap-2">
        <div className="min-w-0 flex-1">
          <TextField
            label={words.label}
            inputMode="email"
            autoComplete="off"
            spellCheck={false}
            maxLength={400}
            value={text}
            aria-invalid={problem !== undefined}
            onChange={(event) => setText(event.target.value)}
          />
        </div>
        <Button look="primary" type="submit">
          {words.show}
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
