import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { t } from '@/lib/i18n'
import { browseWithAmends } from './browsing'
import { ticketPage } from './desk'
import { newTicket, noRt, rest, rtUrl } from './editors/rt'
import { frameOf, patiently, sidebarIn } from './helpdesk-page'

const API = /\/REST\/2\.0\/tickets\?/

const browsing = browseWithAmends({ rt: true })
const { newPage, open } = browsing

/** Seeded tickets are found by what they are about: their numbers depend on the server's past. */
async function ticketAbout(subject: string): Promise<string> {
  const query = encodeURIComponent(`Subject = '${subject}'`)
  const { items } = (await rest('GET', `tickets?query=${query}`)) as { items: { id: string }[] }
  if (!items[0]) throw new Error(`No ticket is about “${subject}”: seed the server first`)
  return items[0].id
}

const displayOf = (id: string, page = 'Display') => `${rtUrl}/Ticket/${page}.html?id=${id}`

describe.skipIf(noRt)('requesters of Request Tracker', () => {
  test.each([
    ['Where is my order 1042?', 'Jane Miller', 'jane.miller@customers.example'],
    ['Refund for order 1043', 'René Müller', 'rene.mueller@customers.example'],
    ['Wrong size delivered', "O'Brien, Pat", 'pat+shop@customers.example'],
    ['Question about shipping', t.ticket.noName, 'noname@customers.example'],
  ])('%s: %s', async (subject, name, address) => {
    const { sidebar } = await open(displayOf(await ticketAbout(subject)))
    await sidebar.getByText(name, { exact: true }).first().waitFor()
    await sidebar.getByText(address, { exact: true }).waitFor()
    // Others whose addresses stand in the mail itself.
    const text = await sidebar.locator('body').textContent()
    expect(text).not.toMatch(/quoted\.example|other\.person/)
  })

  test('several: the agent chooses', async () => {
    const { sidebar } = await open(displayOf(await ticketAbout('Invoice for both of us')))
    await sidebar.getByText(t.asking.choose.title).waitFor()
    await sidebar.getByText('priya.raman@customers.example').waitFor()
    await sidebar.getByText('tom.becker@customers.example').waitFor()
  })

  test('none: said', async () => {
    const { sidebar } = await open(displayOf(await ticketAbout('Call from an unknown number')))
    await sidebar.getByText(t.readProblems['no-requester'].title).waitFor()
  })

  test.each(['History', 'Update', 'Modify', 'ModifyPeople', 'ModifyAll', 'Reminders'])(
    'the same customer beside %s.html, also after a form was posted to it',
    async (name) => {
      const id = await ticketAbout('Wrong size delivered')
      const { page, sidebar } = await open(displayOf(id, name))
      await sidebar.getByText('pat+shop@customers.example').waitFor()
      if (name !== 'Modify') return
      const posted = page.waitForResponse((response) => response.request().method() === 'POST')
      await page.locator('form#TicketModify input[type=submit]:visible').click()
      await posted
      expect(new URL(page.url()).search).not.toContain('id=')
      await (await sidebarIn(page)).getByText('pat+shop@customers.example').waitFor()
    },
  )

  test('a page without a ticket has no sidebar', async () => {
    const { page } = await open(displayOf(await ticketAbout('Wrong size delivered')))
    await page.goto(`${rtUrl}/Search/Simple.html`)
    await page.locator('.current-user').first().waitFor({ state: 'attached' })
    expect(frameOf(page)).toBeUndefined()
  })
})

describe.skipIf(noRt)('a Request Tracker that does not answer as it should', () => {
  test('signed out while the page loads: said, and no customer shown', async () => {
    const context = browsing.amends.context
    const cookies = await context.cookies(rtUrl)
    const page = await newPage()
    // The page itself came with the session; its question to the API goes out without.
    await page.route(API, async (route) => {
      await context.clearCookies()
      await route.continue()
    })
    const { sidebar } = await open(displayOf(await newTicket()), page)
    await sidebar.getByText(t.readProblems['signed-out'].title).waitFor()
    await context.addCookies(cookies)
  })

  test('signed out: the login page has no sidebar', async () => {
    const context = browsing.amends.context
    const cookies = await context.cookies(rtUrl)
    await context.clearCookies()
    const page = await newPage()
    await page.goto(displayOf('1'))
    await page.locator('form#login').waitFor()
    expect(frameOf(page)).toBeUndefined()
    await context.addCookies(cookies)
  })

  test('slow: said, waited for, and shown in the end', async () => {
    const page = await newPage()
    const { promise: released, release } = gate()
    await page.route(API, async (route) => {
      await released
      await route.continue()
    })
    const { sidebar } = await open(displayOf(await ticketAbout('Wrong size delivered')), page)
    await sidebar.getByText(t.readProblems.slow.title).waitFor()
    release()
    await sidebar.getByText('pat+shop@customers.example').waitFor()
  })

  test('the requester is changed while the page loads: the one of now is shown', async () => {
    const id = await newTicket()
    const page = await newPage()
    await page.route(API, async (route) => {
      await rest('PUT', `ticket/${id}`, { Requestor: 'changed@customers.example' })
      await route.continue()
    })
    const { sidebar } = await open(displayOf(id), page)
    await sidebar.getByText('changed@customers.example').waitFor()
  })

  test('an API that is shut: the page is read instead', async () => {
    const page = await newPage()
    await page.route(API, (route) => route.fulfill({ status: 404, body: 'Not found' }))
    const { sidebar } = await open(displayOf(await ticketAbout('Wrong size delivered')), page)
    await sidebar.getByText('pat+shop@customers.example').waitFor()
  })

  test('the next ticket while the first is still asked about: only the next is shown', async () => {
    const page = await newPage()
    const { promise: released, release } = gate()
    const first = await ticketAbout('Where is my order 1042?')
    await page.route(API, async (route) => {
      if (route.request().url().includes(`id%3D${first}&`)) await released
      await route.continue().catch(() => undefined)
    })
    await page.goto(displayOf(first))
    const { sidebar } = await open(displayOf(await ticketAbout('Wrong size delivered')), page)
    release()
    await sidebar.getByText('pat+shop@customers.example').waitFor()
    expect(await sidebar.locator('body').textContent()).not.toContain('jane.miller')
  })
})

describe('a helpdesk of whole pages', () => {
  test('back from another page, the ticket has its customer again', async () => {
    const ticket = browsing.desk.put(
      '/tickets/5',
      ticketPage('5', { requester: 'jane@customers.example' }),
    )
    const { page, sidebar } = await open(ticket)
    await sidebar.getByText('jane@customers.example').waitFor()
    await page.goto(browsing.desk.put('/', '<!doctype html><title>Tickets</title>'))
    expect(frameOf(page)).toBeUndefined()
    await page.goBack()
    await (await sidebarIn(page)).getByText('jane@customers.example').waitFor()
  })
})

describe('a helpdesk in a single page', () => {
  test('the address changes before the page does: the former customer is not shown for it', async () => {
    const first = ticketPage('1', { requester: 'Jane Miller <jane@customers.example>' })
    const second = ticketPage('2', { requester: 'René Müller <rene@customers.example>' })
    const { page, sidebar } = await open(browsing.desk.put('/tickets/1', first))
    await sidebar.getByText('jane@customers.example').waitFor()
    const seen = await watchText(page, 'jane@')
    await page.evaluate(() => history.pushState(null, '', '/tickets/2'))
    await sidebar.getByLabel(t.ticket.reading).waitFor()
    expect(await seen()).toBe(false)
    await page.evaluate((html) => {
      document.body.innerHTML = new DOMParser().parseFromString(html, 'text/html').body.innerHTML
    }, second)
    await sidebar.getByText('rene@customers.example').waitFor()
  })

  test('left for a page without a ticket, the sidebar hides and gives the room back', async () => {
    const html = ticketPage('1', { requester: 'jane@customers.example' })
    const { page, sidebar } = await open(browsing.desk.put('/tickets/1', html))
    await sidebar.getByText('jane@customers.example').waitFor()
    await page.evaluate(() => history.pushState(null, '', '/'))
    await expect
      .poll(() =>
        page.evaluate(() => document.body.getBoundingClientRect().right > innerWidth - 20),
      )
      .toBe(true)
    await expect.poll(() => sidebar.locator('body').textContent(), patiently).not.toContain('jane@')
    await page.goBack()
    await sidebar.getByText('jane@customers.example').waitFor()
  })
})

/** @returns whether the sidebar still shows this text */
async function watchText(page: Page, text: string) {
  const sidebar = await sidebarIn(page)
  return async () => (await sidebar.locator('body').textContent())?.includes(text)
}

function gate() {
  let release: () => void = () => {}
  const promise = new Promise<void>((resolve) => {
    release = resolve
  })
  return { promise, release: () => release() }
}
