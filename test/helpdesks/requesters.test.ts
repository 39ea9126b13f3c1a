import { describe, expect, test, vi } from 'vitest'
import { openTicket } from '@/lib/helpdesks/open-ticket'
import { requestTracker } from '@/lib/helpdesks/request-tracker'
import { readRequesters } from '@/lib/helpdesks/requesters'
import { pageOf } from './page'

const people = (...each: unknown[]) => ({ items: [{ id: '3', Requestor: each }] })
const json = (body: unknown, status = 200) => Response.json(body, { status })

/** Reads ticket 3 from a page without requesters, so from what the API answers. */
async function read(answer: Response | Promise<Response>, folder = '') {
  const { doc, url } = pageOf('<p>', `https://desk.example${folder}/Ticket/Display.html?id=3`)
  const ticket = openTicket(doc, url, requestTracker)
  if (!ticket) throw new Error('No ticket')
  const get = vi.fn(async (_url: unknown, _init?: unknown) => answer)
  vi.useFakeTimers()
  try {
    const reading = readRequesters(doc, requestTracker, ticket, {
      get,
      signal: new AbortController().signal,
    })
    await vi.advanceTimersByTimeAsync(10_000)
    return { reading: await reading, get }
  } finally {
    vi.useRealTimers()
  }
}

describe('requesters by the API', () => {
  test('one GET with the agent’s own session, in the folder of the helpdesk', async () => {
    const { get } = await read(json(people()), '/rt')
    expect(get).toHaveBeenCalledTimes(1)
    expect(String(get.mock.calls[0]?.[0])).toMatch(
      /^https:\/\/desk\.example\/rt\/REST\/2\.0\/tickets\?query=id%3D3&/,
    )
    expect(get.mock.calls[0]?.[1]).toMatchObject({ credentials: 'same-origin', redirect: 'manual' })
  })

  test('all of them, with tidy names, each address once', async () => {
    const answer = people(
      { EmailAddress: 'Pat+Shop@customers.example', RealName: `"O'Brien, Pat"` },
      { EmailAddress: 'noname@customers.example', RealName: '' },
      { EmailAddress: 'rene@customers.example', RealName: 'René Müller\u202e' },
      { EmailAddress: 'noname@customers.example', RealName: '' },
    )
    expect((await read(json(answer))).reading).toEqual({
      kind: 'found',
      from: 'api',
      requesters: [
        { address: 'pat+shop@customers.example', name: "O'Brien, Pat" },
        { address: 'noname@customers.example' },
        { address: 'rene@customers.example', name: 'René Müller' },
      ],
    })
  })

  test.each([
    ['no requester', json(people()), 'no-requester'],
    ['a ticket of another id', json({ items: [{ id: '4', Requestor: [] }] }), 'unreadable'],
    ['no such ticket', json({ items: [] }), 'unreadable'],
    ['people without an address', json(people({ RealName: 'A group' })), 'unreadable'],
    ['people of another shape', json({ items: [{ id: '3', Requestor: 'Jane' }] }), 'unreadable'],
    ['an error of the helpdesk', json({}, 500), 'unreadable'],
    ['no JSON', new Response('<html>'), 'unreadable'],
    ['401', json({ message: 'Unauthorized' }, 401), 'signed-out'],
    ['403', json({}, 403), 'signed-out'],
  ])('%s', async (_, answer, kind) => {
    expect((await read(answer)).reading).toEqual({ kind })
  })

  test('a redirect leads to a login page, whatever it says', async () => {
    const redirect = { ok: false, status: 0, type: 'opaqueredirect' } as Response
    expect((await read(redirect)).reading).toEqual({ kind: 'signed-out' })
  })

  test('no answer at all', async () => {
    const offline = Promise.reject(new TypeError('Failed to fetch'))
    expect((await read(offline)).reading).toEqual({ kind: 'unreadable' })
  })
})

describe('requesters by the page', () => {
  const helpdesk = {
    ...requestTracker,
    requester: [
      {
        from: 'page' as const,
        each: '[data-ticket="{ticket}"] li',
        address: { selector: 'a', attribute: 'href', after: 'mailto:' },
        name: { selector: 'b' },
      },
    ],
  }

  test('waits for a page that draws late, and reads parts where the description says so', async () => {
    const { doc, url } = pageOf('<main>', 'https://desk.example/Ticket/Display.html?id=3')
    const ticket = openTicket(doc, url, helpdesk)
    if (!ticket) throw new Error('No ticket')
    const get = () => Promise.reject(new Error('not asked'))
    const reading = readRequesters(doc, helpdesk, ticket, {
      get,
      signal: AbortSignal.timeout(10_000),
    })
    doc.body.innerHTML = `<ul data-ticket="4"><li><a href="mailto:old@x.example">x</a></ul>
      <ul data-ticket="3"><li><b>Müller, R.</b> <a href="mailto:r@x.example">mail</a></ul>`
    expect(await reading).toEqual({
      kind: 'found',
      from: 'page',
      requesters: [{ address: 'r@x.example', name: 'Müller, R.' }],
    })
  })

  test('ends with its signal', async () => {
    const { doc, url } = pageOf('<main>', 'https://desk.example/Ticket/Display.html?id=3')
    const ticket = openTicket(doc, url, helpdesk)
    if (!ticket) throw new Error('No ticket')
    const end = new AbortController()
    const reading = readRequesters(doc, helpdesk, ticket, { get: fetch, signal: end.signal })
    end.abort(new Error('another ticket'))
    await expect(reading).rejects.toThrow('another ticket')
  })
})

test('a reading for some pages only is known by what names this ticket, too', async () => {
  const { doc, url } = pageOf(
    '<b data-of="3">jane@customers.example</b>',
    'https://desk.example/t/3',
  )
  const helpdesk = {
    ...requestTracker,
    ticketPages: [{ path: '/t/{ticket}' }],
    requester: [{ from: 'page' as const, each: 'b', only: '[data-of="{ticket}"]' }],
  }
  const ticket = openTicket(doc, url, helpdesk)
  if (!ticket) throw new Error('No ticket')
  const reading = (of: typeof ticket) =>
    readRequesters(doc, helpdesk, of, { get: fetch, signal: new AbortController().signal })
  expect(await reading(ticket)).toMatchObject({
    requesters: [{ address: 'jane@customers.example' }],
  })
  expect(await reading({ ...ticket, id: '4' })).toEqual({ kind: 'unreadable' })
})
