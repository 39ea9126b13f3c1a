import { useEffect, useState } from 'react'
import { Button } from '@/components/ui/Button'
import { useStored } from '@/components/ui/use-stored'
import { t } from '@/lib/i18n'
import { health, isWorking } from '@/lib/platform/health'
import { healthParts } from '@/lib/platform/health-part'
import { send } from '@/lib/platform/messages'
import { readThisTab, type ThisTab as State } from '@/lib/platform/this-tab'
import { AddSite } from './AddSite'

/** What Amends does in the tab that the agent looks at, and what can be done about it. */
export function ThisTab() {
  const [state, setState] = useState<State>()
  const [problem, setProblem] = useState<unknown>()
  useEffect(() => {
    readThisTab().then(setState, setProblem)
  }, [])
  // Drawn by the error boundary above.
  if (problem) throw problem
  if (!state) return <p className="text-soft">{t.popup.reading}</p>
  switch (state.kind) {
    case 'runs':
      return <Runs {...state} />
    case 'silent':
      return <p>{t.popup.silent(hostOf(state.origin))}</p>
    case 'withdrawn':
      return (
        <AddSite
          origin={state.site.origin}
          product={state.site.helpdesk}
          said={t.popup.withdrawn(hostOf(state.site.origin))}
          action={t.popup.allow}
        />
      )
    case 'new':
      return (
        <AddSite
          origin={state.origin}
          product={state.product}
          products={state.products}
          said={t.popup.new(hostOf(state.origin))}
          action={t.popup.add}
        />
      )
    case 'closed':
      return <p>{t.popup.closed}</p>
  }
}

function Runs({ tabId, origin, ticket, open }: Extract<State, { kind: 'runs' }>) {
  const toggle = async () => {
    await send('toggle-sidebar', { tabId })
    window.close()
  }
  const problem = ticket?.problem && t.readProblems[ticket.problem]
  return (
    <>
      {ticket ? (
        <p dir="auto" className="[overflow-wrap:anywhere]">
          <b className="font-semibold">{t.popup.ticket(ticket.id)}</b> {ticket.subject}
        </p>
      ) : (
        <p>
          {t.popup.runsOn(hostOf(origin))} {t.popup.noTicket}
        </p>
      )}
      {problem && (
        <p role="alert">
          <b className="font-semibold">{problem.title}.</b>{' '}
          <span className="text-soft">{problem.body}</span>
        </p>
      )}
      <Failing origin={origin} told={problem !== undefined} />
      {ticket && (
        // What the toolbar's button is mostly pressed for: one more press of Enter does it.
        <Button autoFocus look="primary" onClick={() => void toggle()}>
          {open ? t.popup.hide : t.popup.show} <span aria-hidden="true">⏎</span>
        </Button>
      )}
    </>
  )
}

/** Parts that did not work here the last time; `told`: the requester's problem stands above already. */
function Failing({ origin, told }: { origin: string; told: boolean }) {
  const site = useStored(health)?.[origin] ?? {}
  const parts = healthParts.filter(
    (part) => site[part] && isWorking(site[part]) === false && !(told && part === 'requester'),
  )
  if (parts.length === 0) return null
  return (
    <ul className="grid gap-1 text-soft">
      {parts.map((part) => (
        <li key={part}>
          <b className="font-semibold text-ink">{t.health.parts[part]}.</b> {t.health.advice[part]}
        </li>
      ))}
    </ul>
  )
}

const hostOf = (origin: string) => new URL(origin).host
