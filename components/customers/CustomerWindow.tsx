import { useState } from 'react'
import { Broken } from '@/components/ticket/Broken'
import { CustomerView } from '@/components/ticket/CustomerView'
import { Reading } from '@/components/ticket/Reading'
import { RequesterChoice } from '@/components/ticket/RequesterChoice'
import { Shell } from '@/components/ticket/Shell'
import { ErrorBoundary } from '@/components/ui/ErrorBoundary'
import { useStored } from '@/components/ui/use-stored'
import { addressesIn } from '@/lib/customers/addresses-in'
import { t } from '@/lib/i18n'
import { ask, asked } from '@/lib/platform/customer-window'
import { AddressForm } from './AddressForm'

/** The sidebar in a window of its own, for a customer that the agent named by address. */
export function CustomerWindow() {
  return (
    <ErrorBoundary
      fallback={(error, retry) => (
        <Shell>
          <Broken error={error} retry={retry} />
        </Shell>
      )}
    >
      <Asked />
    </ErrorBoundary>
  )
}

function Asked() {
  const question = useStored(asked)
  if (!question) return <Reading />
  return <Named key={question.at} text={question.text} />
}

/** Must be mounted anew for another text. */
function Named({ text }: { text: string }) {
  const addresses = addressesIn(text)
  const [only, ...more] = addresses
  const [chosen, setChosen] = useState(more.length === 0 ? only : undefined)
  const [asking, setAsking] = useState(!only)
  if (chosen && !asking) {
    const back = () => (more.length > 0 ? setChosen(undefined) : setAsking(true))
    return (
      <CustomerView
        key={chosen}
        ticket={undefined}
        requester={{ address: chosen }}
        onChange={back}
      />
    )
  }
  return (
    <Shell>
      {asking && (
        <div className="grid gap-2 px-1 pt-1">
          <AddressForm takeFocus {...(!only && { failed: text })} onAsk={ask} />
          <p className="text-soft">{t.customers.hint}</p>
        </div>
      )}
      {more.length > 0 && (
        <RequesterChoice
          words={t.customers.several}
          requesters={addresses.map((address) => ({ address }))}
          onChoose={setChosen}
        />
      )}
    </Shell>
  )
}
