import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Intervention } from '@/lib/cases/intervention'
import { t } from '@/lib/i18n'
import type { Response } from '@/lib/nps/response'
import { launchAmends } from '../../scripts/browser.mjs'
import { DAY, HOUR } from '../cases/examples'
import { violations } from './axe'
import { type Desk, serveDesk, ticketPage } from './desk'
import { type Amends, addSite, patiently, sidebarIn } from './helpdesk-page'
import { answered, store } from './sidebar-data'

const words = t.myCases
const MANY = 10_000

let amends: Amends
let desk: Desk
let page: Page
beforeAll(async () => {
  desk = await serveDesk()
  desk.put('/tickets/7', ticketPage('7', { requester: 'jane@customers.example' }))
  amends = await launchAmends({ grant: [`${desk.origin}/*`] })
  await addSite(amends, desk.origin, 'Amends demo helpdesk')
})
afterAll(async () => {
  await amends.close()
  await desk.close()
})

const of = (name: string, hoursAgo: number, comment: string) =>
  answered(name, 3, hoursAgo, { address: `${name.toLowerCase()}@customers.example`, name, comment })
const did = (name: string, own: object) =>
  ({
    id: `e-${name}`,
    at: Date.now() - HOUR,
    agent: { name: 'Alex Agent' },
    address: `${name.toLowerCase()}@customers.example`,
    responseId: name,
    ticket: {
      key: `${desk.origin}/7`,
      helpdesk: 'demo',
      id: '7',
      url: `${desk.origin}/tickets/7`,
      subject: 'Ticket 7',
    },
    ...own,
  }) as Intervention
const taken = (name: string, owner = 'Alex Agent') =>
  did(name, { kind: 'owner-set', owner: { name: owner } })

/** Jane is mine with 4 h left, Omar mine and overdue, Zoë of nobody, Pat another's. */
const few: Response[] = [
  of('Jane', 20, 'Nobody answers'),
  of('Omar', 30, 'The invoice is wrong'),
  of('Zoë', 2, 'Late again'),
  of('Pat', 3, 'Too slow'),
]
const log = () => [taken('Jane'), { ...taken('Omar'), ticket: undefined }, taken('Pat', 'Kim Lee')]

/** `known`: a helpdesk has said who is signed in. */
async function openPage(
  responses: Response[],
  entries: Intervention[] = [],
  view = 'mine',
  known = true,
) {
  await page?.close()
  await store(amends, { responses, log: JSON.parse(JSON.stringify(entries)) })
  page = await amends.context.newPage()
  await page.goto(amends.url('manifest.json'))
  await page.evaluate("chrome.storage.local.remove('settings')")
  const names = known ? ['Alex Agent'] : []
  await page.evaluate(`chrome.storage.local.set({ 'signed-in-names': ${JSON.stringify(names)} })`)
  await page.goto(amends.url(`cases.html#${view}`))
}
const list = (of: keyof typeof words.lists = 'open') =>
  page.getByRole('list', { name: words.lists[of] })
const names = (of?: keyof typeof words.lists) =>
  list(of).getByRole('button').locator('> span:first-child > span:nth-child(2)').allTextContents()
const choose = (view: keyof typeof words.views) =>
  page
    .getByText(new RegExp(`^${words.views[view]} [\\d,]+$`))
    .first()
    .click()

describe('who I am', () => {
  test('is asked where nobody knows it, and known from a helpdesk once a ticket was opened', async () => {
    await openPage(few, log(), 'mine', false)
    await page.getByText(t.asking.who.title).waitFor()
    const ticket = await amends.context.newPage()
    await ticket.goto(`${desk.origin}/tickets/7`)
    await (await sidebarIn(ticket)).getByText('jane@customers.example').waitFor()
    // The name is noted after the customer is painted: the tab stays until then.
    await page.getByText(t.asking.who.title).waitFor({ state: 'detached' })
    await ticket.close()
    await expect.poll(names, patiently).toEqual(['Omar', 'Jane'])
  })
})

describe('the list', () => {
  test('each part has its cases, the least time left first', async () => {
    await openPage(few, log())
    await expect.poll(names, patiently).toEqual(['Omar', 'Jane'])
    await choose('unowned')
    await expect.poll(names, patiently).toEqual(['Zoë'])
    await choose('overdue')
    await expect.poll(names, patiently).toEqual(['Omar'])
    await choose('all')
    await expect.poll(names, patiently).toEqual(['Omar', 'Jane', 'Pat', 'Zoë'])
    await choose('promises')
    await page.getByText(words.empty.promises.title).waitFor()
    expect(page.url()).toContain('#promises')
  })

  test('is searched by name without accents, words, cause; / goes there and Escape clears', async () => {
    await openPage(
      few,
      [...log(), did('Pat', { id: 'c', kind: 'cause-set', cause: 'delivery' })],
      'all',
    )
    await expect.poll(async () => (await names()).length, patiently).toBe(4)
    await list().getByRole('button').first().focus()
    await page.keyboard.press('/')
    await page.keyboard.type('zoe late')
    await expect.poll(names, patiently).toEqual(['Zoë'])
    await page.keyboard.press('Escape')
    await page.keyboard.type('delivery')
    await expect.poll(names, patiently).toEqual(['Pat'])
    await page.keyboard.type(' nothing')
    await page.getByText(words.nothingFound.title).waitFor()
    await page.getByRole('button', { name: words.clear }).click()
    await expect.poll(async () => (await names()).length, patiently).toBe(4)
  })

  test('opens the ticket where it was last worked on, in the tab that shows it', async () => {
    await openPage(few, log())
    await list().getByRole('button').first().focus()
    await page.keyboard.press('ArrowDown')
    const opening = amends.context.waitForEvent('page')
    await page.keyboard.press('Enter')
    const ticket = await opening
    await ticket.waitForURL(`${desk.origin}/tickets/7`)
    const before = amends.context.pages().length
    await page.bringToFront()
    await page.keyboard.press('Enter')
    await expect
      .poll(() => ticket.evaluate(() => document.visibilityState), patiently)
      .toBe('visible')
    expect(amends.context.pages()).toHaveLength(before)
    await ticket.close()
  })

  test('opens the customer where there is no ticket', async () => {
    await openPage(few, log())
    const opening = amends.context.waitForEvent('page')
    await list().getByRole('button', { name: /Omar/ }).click()
    const window = await opening
    await window.getByText('omar@customers.example').waitFor()
    await window.close()
  })

  test('follows what is done elsewhere', async () => {
    await openPage(few, log(), 'unowned')
    await expect.poll(names, patiently).toEqual(['Zoë'])
    const opening = amends.context.waitForEvent('page')
    await list().getByRole('button').first().click()
    const window = await opening
    await window.getByLabel(t.asking.who.label).fill('Alex Agent')
    await window.keyboard.press('Enter')
    await window.getByRole('button', { name: t.cases.take }).click()
    await window.getByText(t.cases.done.taken).waitFor()
    await page.getByText(words.empty.unowned.title).waitFor()
    await window.close()
  })

  test('closed cases to ask again about, the longest due first, until they were asked', async () => {
    const shut = (name: string, daysAgo: number) => ({
      ...did(name, { id: `c-${name}`, kind: 'case-closed', resolution: 'resolved' }),
      at: Date.now() - daysAgo * DAY,
      ...(name === 'Omar' && { ticket: undefined }),
    })
    const old = ['Jane', 'Omar', 'Zoë', 'Pat'].map((name) => of(name, 40 * 24, 'Late'))
    const log = [shut('Jane', 15), shut('Omar', 16), shut('Zoë', 13), shut('Pat', 20)]
    const again = of('Pat', 3 * 24, 'Better')
    await openPage(
      [...old, { ...again, id: 'Pat-2', score: 9 }],
      log as Intervention[],
      'ask-again',
    )
    await expect.poll(() => names('closed'), patiently).toEqual(['Omar', 'Jane'])
    await page.getByText(words.counted(words.views['ask-again'], 2)).first().waitFor()
    await page.getByText(words.shown.closed(2)).waitFor()
    expect(await violations(page.mainFrame())).toEqual([])
    const opening = amends.context.waitForEvent('page')
    await list('closed').getByRole('button', { name: /Omar/ }).click()
    const window = await opening
    await window.getByLabel(t.asking.who.label).fill('Alex Agent')
    await window.keyboard.press('Enter')
    await window.getByRole('button', { name: t.caseSteps.markAsked }).click()
    await expect.poll(() => names('closed'), patiently).toEqual(['Jane'])
    await window.close()
    await choose('all')
    await page.getByText(words.empty.none.title).waitFor()
  })

  test('says when there is no case at all', async () => {
    await openPage([])
    await page.getByText(words.empty.none.title).waitFor()
  })
})

describe(`${MANY} cases`, () => {
  test('are listed, walked through and searched with a screenful of them drawn', async () => {
    const all = Array.from({ length: MANY }, (_, n) =>
      of(`Customer${n}`, 20 + n / MANY, `Parcel ${n} is late`),
    )
    await openPage(all, [], 'unowned')
    await page.getByText(words.counted(words.views.unowned, MANY)).first().waitFor()
    const drawn = () => list().getByRole('button').count()
    expect(await drawn()).toBeLessThan(60)
    await list().getByRole('button').first().focus()
    await page.keyboard.press('End')
    const focused = () => page.evaluate(() => document.activeElement?.closest('li')?.ariaPosInSet)
    await expect.poll(focused, patiently).toBe(String(MANY))
    await page.keyboard.press('Home')
    await expect.poll(focused, patiently).toBe('1')
    await page.getByLabel(words.search).fill('parcel 4711')
    await expect.poll(names, patiently).toEqual(['Customer4711'])
    expect(await drawn()).toBe(1)
  })
})

describe('the popup', () => {
  test('shows my next cases, and leads to all', async () => {
    await openPage(few, log())
    await page.goto(amends.url('popup.html'))
    await page.getByRole('button', { name: /Omar/ }).waitFor()
    expect(await page.getByRole('button', { name: /Pat/ }).count()).toBe(0)
    expect(await violations(page.mainFrame())).toEqual([])
    const opening = amends.context.waitForEvent('page')
    await page.getByRole('button', { name: words.popup.all(4) }).click()
    const cases = await opening
    expect(cases.url()).toBe(amends.url('cases.html'))
    await cases.close()
  })
})

test.each(['light', 'dark'] as const)('axe finds nothing, %s, wide and narrow', async (scheme) => {
  await openPage(few, log(), 'all')
  await page.emulateMedia({ colorScheme: scheme })
  await expect.poll(async () => (await names()).length, patiently).toBe(4)
  expect(await violations(page.mainFrame())).toEqual([])
  await page.setViewportSize({ width: 320, height: 700 })
  expect(await violations(page.mainFrame())).toEqual([])
})
