import { useState } from 'react'
import { Button } from '@/components/ui/Button'
import { download } from '@/components/ui/download'
import { t } from '@/lib/i18n'
import { type Kept, keptAsJson } from '@/lib/store/kept'

interface Props {
  /** As it was asked for. */
  address: string
  kept: Kept
  onErase: () => Promise<void>
}

/** What is kept of a customer, in numbers; the export, and the erasure after a second question. */
export function Found({ address, kept, onErase }: Props) {
  const words = t.privacy.person
  const [asking, setAsking] = useState(false)
  const [busy, setBusy] = useState(false)
  const { addresses, responses, entries, drafts } = kept
  const others = addresses.filter((one) => one !== address)
  const save = () => {
    const now = Date.now()
    const name = `amends-${address.replace(/[^\w.-]+/g, '-')}-${new Date(now).toISOString().slice(0, 10)}.json`
    download(name, new Blob([keptAsJson(kept, now)], { type: 'application/json' }))
  }
  const erase = async () => {
    setBusy(true)
    await onErase()
    setBusy(false)
  }
  return (
    <section className="grid gap-2 rounded-lg border border-line p-3" aria-label={address}>
      <p>
        <b dir="auto" className="font-semibold">
          {address}
        </b>
        : {words.kept(responses.length, entries.length, drafts.length)}.
        {others.length > 0 && ` ${words.alsoKnown(others.join(', '))}`}
      </p>
      {asking && (
        <div role="alert">
          <p className="font-semibold">{words.sure(address)}</p>
          <p>{words.what}</p>
        </div>
      )}
      <div className="flex flex-wrap gap-2">
        <Button onClick={save}>{words.export}</Button>
        {asking ? (
          <>
            <Button look="primary" disabled={busy} onClick={() => void erase()}>
              {words.confirm}
            </Button>
            <Button look="quiet" disabled={busy} onClick={() => setAsking(false)}>
              {words.keep}
            </Button>
          </>
        ) : (
          <Button onClick={() => setAsking(true)}>{words.erase}</Button>
        )}
      </div>
    </section>
  )
}
