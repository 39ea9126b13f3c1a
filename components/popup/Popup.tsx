import { lazy, Suspense } from 'react'
import { AddressForm } from '@/components/customers/AddressForm'
import { Button } from '@/components/ui/Button'
import { Heading } from '@/components/ui/Card'
import { ErrorBoundary } from '@/components/ui/ErrorBoundary'
import { Notice } from '@/components/ui/Notice'
import { t } from '@/lib/i18n'
import { send } from '@/lib/platform/messages'
import { ThisTab } from './ThisTab'

const NextCases = lazy(async () => {
  const { NextCases } = await import('./NextCases')
  return { default: NextCases }
})

/** The toolbar popup: what Amends does in this tab, and a customer by address on any page. */
export function Popup() {
  const show = async (text: string) => {
    await send('show-customer', { text })
    window.close()
  }
  return (
    <main className="grid w-90 max-w-full grid-cols-1 gap-4 p-4">
      <header className="flex items-center gap-2">
        <h1 className="flex-1 font-semibold text-lg leading-tight">{t.ticket.sidebar}</h1>
        <Button look="quiet" className="-me-2" onClick={() => void send('open-options', {})}>
          {t.popup.settings}
        </Button>
      </header>
      <section aria-labelledby="this-tab" className="grid grid-cols-1 gap-2">
        <Heading id="this-tab">{t.popup.thisTab}</Heading>
        <ErrorBoundary
          fallback={({ message }) => <Notice urgent title={t.popup.failed(message)} />}
        >
          <ThisTab />
        </ErrorBoundary>
      </section>
      <section aria-labelledby="next" className="grid grid-cols-1 gap-2">
        <Heading id="next">{t.myCases.popup.title}</Heading>
        <ErrorBoundary
          fallback={({ message }) => <Notice urgent title={t.popup.failed(message)} />}
        >
          <Suspense fallback={<p className="text-soft">{t.myCases.loading}</p>}>
            <NextCases />
          </Suspense>
        </ErrorBoundary>
      </section>
      <section aria-labelledby="show" className="grid grid-cols-1 gap-2">
        <Heading id="show">{t.customers.title}</Heading>
        <AddressForm onAsk={show} />
        <p className="text-soft text-sm">{t.customers.hint}</p>
      </section>
    </main>
  )
}
