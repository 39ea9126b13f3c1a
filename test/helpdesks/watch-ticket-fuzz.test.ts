import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { chatwoot } from '@/lib/helpdesks/chatwoot'
import { demo } from '@/lib/helpdesks/demo'
import type { Helpdesk } from '@/lib/helpdesks/helpdesk'
import type { Ticket } from '@/lib/helpdesks/ticket'
import { watchTicket } from '@/lib/helpdesks/watch-ticket'
import { zammad } from '@/lib/helpdesks/zammad'
import { zendesk } from '@/lib/helpdesks/zendesk'
import { pageOf } from './page'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const address = (ticket: string) => `customer-${ticket}@x.example`

/** A helpdesk of one page: where its tickets are, and what its API says of each. */
interface Desk {
  helpdesk: Helpdesk
  /** Of ticket `1/5`: account 1, number 5. */
  path: (account: string, id: string) => string
  cookie?: string
  answer?: (account: string, id: string) => unknown
}

const session = { 'access-token': 'a', 'token-type': 't', client: 'c', expiry: '1', uid: 'u' }

const desks: Record<string, Desk> = {
  zendesk: {
    helpdesk: zendesk,
    path: (_, id) => `/agent/tickets/${id}`,
    answer: (_, id) => ({
      ticket: { id, requester_id: 9 },
      users: [{ id: 9, email: address(`1/${id}`) }],
    }),
  },
  chatwoot: {
    helpdesk: chatwoot,
    path: (account, id) => `/app/accounts/${account}/conversations/${id}`,
    cookie: `cw_d_session_info=${encodeURIComponent(JSON.stringify(session))}`,
    answer: (account, id) => ({ id, meta: { sender: { email: address(`${account}/${id}`) } } }),
  },
  zammad: {
    helpdesk: zammad,
    path: (_, id) => `/#ticket/zoom/${id}`,
    answer: (_, id) => ({
      assets: {
        Ticket: { [id]: { id, customer_id: 9 } },
        User: { 9: { id: 9, email: address(`1/${id}`) } },
      },
    }),
  },
  'the demo, read from its page': { helpdesk: demo, path: (_, id) => `/tickets/${id}` },
}

type Step =
  | { do: 'go'; account: string; id: string }
  | { do: 'leave' }
  | { do: 'back' }
  | { do: 'answer'; which: number; status: number }
  | { do: 'wait'; ms: number }
  | { do: 'signal' }
  | { do: 'draw' }

const steps = fc.array(
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({
        do: fc.constant('go' as const),
        account: fc.constantFrom('1', '2'),
        id: fc.constantFrom('5', '6', '55'),
      }),
    },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('leave' as const) }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('back' as const) }) },
    {
      weight: 4,
      arbitrary: fc.record({
        do: fc.constant('answer' as const),
        which: fc.nat(9),
        status: fc.constantFrom(200, 200, 200, 200, 200, 401, 500),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        do: fc.constant('wait' as const),
        ms: fc.constantFrom(0, 10, 60, 999, 1_000, 6_000),
      }),
    },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('signal' as const) }) },
    { weight: 3, arbitrary: fc.record({ do: fc.constant('draw' as const) }) },
  ),
  { minLength: 5, maxLength: 30 },
)

/** Drives a watched page through the steps; `told` gets what is told and where the page then is. */
async function drive(
  desk: Desk,
  plan: Step[],
  told: (ticket: Ticket | null, here: string) => void,
) {
  const { win } = pageOf('<body></body>', 'https://desk.example/')
  const { document: doc } = win
  if (desk.cookie) doc.cookie = desk.cookie
  const waiting: { here: string; answer: (response: Response) => void }[] = []
  const end = new AbortController()
  // Where the page is, by what the test did, not by what the product makes of it.
  const trail: [account: string, id: string][] = []
  const here = () => trail.at(-1)?.join('/') ?? ''
  const get = () =>
    new Promise<Response>((resolve) => waiting.push({ here: here(), answer: resolve }))
  watchTicket(win, desk.helpdesk, (ticket) => told(ticket, here()), { get, signal: end.signal })

  for (const step of plan) {
    if (step.do === 'go') {
      trail.push([step.account, step.id])
      win.history.pushState(null, '', desk.path(step.account, step.id))
    } else if (step.do === 'leave') {
      trail.length = 0
      win.history.pushState(null, '', '/somewhere')
    } else if (step.do === 'back') {
      trail.pop()
      const [account, id] = trail.at(-1) ?? []
      win.history.replaceState(null, '', account && id ? desk.path(account, id) : '/somewhere')
    } else if (step.do === 'answer') {
      const [one] = waiting.splice(step.which % Math.max(1, waiting.length), 1)
      const [account = '', id = ''] = one?.here.split('/') ?? []
      one?.answer(Response.json(desk.answer?.(account, id), { status: step.status }))
    } else if (step.do === 'draw') {
      // A page draws the ticket that it is at, when it comes to it.
      const id = trail.at(-1)?.[1]
      doc.body.innerHTML = id
        ? `<p class="requester">${address(`1/${id}`)}</p><form id="reply" action="/tickets/${id}/messages"></form>`
        : ''
    } else if (step.do === 'signal') {
      win.dispatchEvent(new (win as Window & typeof globalThis).Event('popstate'))
    }
    await vi.advanceTimersByTimeAsync(step.do === 'wait' ? step.ms : 0)
  }
  end.abort()
  await vi.advanceTimersByTimeAsync(20_000)
}

/** What was told of another ticket than the one that was open, on one walk. */
async function walk(desk: Desk, plan: Step[]): Promise<{ told: number; wrong: unknown[] }> {
  const wrong: unknown[] = []
  let told = 0
  await drive(desk, plan, (ticket, here) => {
    if (!ticket?.requesters.length) return
    told++
    const [account, id] = here.split('/')
    // A helpdesk without accounts has one.
    const owner = desk.helpdesk === chatwoot ? account : '1'
    const addresses = ticket.requesters.map((one) => one.address).join()
    if (ticket.id !== id || addresses !== address(`${owner}/${id}`)) wrong.push({ ticket, here })
  })
  return { told, wrong }
}

describe('random walks among tickets, with answers at random', () => {
  test.each(Object.entries(desks))(
    '%s: never the requesters of another ticket',
    async (_, desk) => {
      let count = 0
      const property = fc.asyncProperty(steps, async (plan) => {
        const { told, wrong } = await walk(desk, plan)
        count += told
        expect(wrong).toEqual([])
      })
      await fc.assert(property, { numRuns: 150 })
      // The walks come by tickets whose requesters are told.
      expect(count).toBeGreaterThan(10)
    },
    120_000,
  )

  test('control: a description that does not ask whose requester it reads is found out', async () => {
    const helpdesk: Helpdesk = { ...demo, requester: [{ from: 'page', each: '.requester' }] }
    const property = fc.asyncProperty(steps, async (plan) => {
      const { wrong } = await walk({ helpdesk, path: (_, id) => `/tickets/${id}` }, plan)
      expect(wrong).toEqual([])
    })
    expect((await fc.check(property, { numRuns: 500, endOnFailure: true })).failed).toBe(true)
  }, 120_000)
})
