import { useLiveQuery } from 'dexie-react-hooks'
import { type FormEvent, useState } from 'react'
import { ScoreBadge } from '@/components/nps/ScoreBadge'
import { Button } from '@/components/ui/Button'
import { TextField } from '@/components/ui/Field'
import type { CaseRules } from '@/lib/cases/rules'
import { parseMailbox } from '@/lib/customers/address'
import { t } from '@/lib/i18n'
import { previewOf } from '@/lib/store/preview'
import { linkAddress, type Whose } from './identity-steps'

interface Props {
  whose: Whose
  /** The customer's addresses. */
  own: readonly string[]
}

/** Links another address by hand: who has it is shown first. */
export function LinkForm({ whose, own }: Props) {
  const words = t.identity.add
  const [text, setText] = useState('')
  const [problem, setProblem] = useState<string>()
  const [found, setFound] = useState<string>()
  const look = (event: FormEvent) => {
    event.preventDefault()
    const address = parseMailbox(text)?.address
    if (!address) return setProblem(words.bad(text.trim()))
    if (own.includes(address)) return setProblem(words.own(address))
    setFound(address)
  }
  const link = async () => {
    if (found === undefined || !(await linkAddress(whose, found, 'by-hand'))) return
    setFound(undefined)
    setText('')
  }
  return (
    <form noValidate onSubmit={look} className="mt-3 border-line border-t pt-2">
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
            onChange={({ target }) => {
              setText(target.value)
              setProblem(undefined)
              setFound(undefined)
            }}
          />
        </div>
        {found === undefined && <Button type="submit">{words.look}</Button>}
      </div>
      {problem && (
        <p role="alert" className="mt-1 text-detractor [overflow-wrap:anywhere]">
          {problem}
        </p>
      )}
      {found !== undefined && (
        <>
          <Who address={found} rules={whose.rules} />
          <div className="mt-2 flex justify-end gap-2">
            <Button look="quiet" onClick={() => setFound(undefined)}>
              {words.cancel}
            </Button>
            <Button look="primary" autoFocus onClick={() => void link()}>
              {words.link}
            </Button>
          </div>
        </>
      )}
    </form>
  )
}

/** Who has an address, as far as it is known. */
export function Who({ address, rules }: { address: string; rules: CaseRules }) {
  const words = t.identity.add
  const found = useLiveQuery(() => previewOf(address, rules), [address, rules])
  if (!found) return <p className="mt-2 min-h-8" />
  const { name, latest, responses, addresses, openCase } = found
  if (!latest) return <p className="mt-2 min-h-8 text-soft">{words.nobody(address)}</p>
  const facts = [
    words.found(responses),
    ...(addresses > 1 ? [words.withMore(addresses - 1)] : []),
    ...(openCase ? [words.openCase] : []),
  ]
  return (
    <p className="mt-2 flex min-h-8 items-center gap-3">
      <ScoreBadge score={latest.score} size={28} />
      <span className="min-w-0">
        <bdi className="block truncate font-semibold">{name ?? address}</bdi>
        <span className="block text-soft text-sm [overflow-wrap:anywhere]">
          {name && (
            <>
              <bdi>{address}</bdi>
              {' · '}
            </>
          )}
          {facts.join(' · ')}
        </span>
      </span>
    </p>
  )
}
