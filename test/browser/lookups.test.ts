import type { Frame, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { t } from '@/lib/i18n'
import { launchAmends } from '../../scripts/browser.mjs'
import { type Mood, type Row, type SourceServer, serveSource } from '../sources/source-server'
import { violations } from './axe'
import { type Desk, serveDesk, ticketPage } from './desk'
import { type Amends, addSite, patiently, sidebarIn, workerOf } from './helpdesk-page'

/**
 * A team's own service, asked by the built extension: set up in the options, its answers beside the
 * ticket, and each way in which it fails. The steps are one story: each builds on the one before.
 */

const JANE = 'jane@customers.example'
const OMAR = 'omar@customers.example'
const PAT = 'pat@customers.example'
const words = t.lookups
const DAY = 86_400_000

const row = (id: string, email: string, score: number, daysAgo: number, comment = ''): Row => ({
  id,
  email,
  score,
  comment,
  created_at: new Date(Date.now() - daysAgo * DAY).toISOString(),
})

let amends: Amends
let desk: Desk
let source: SourceServer
let options: Page
let ticket: Page
let sidebar: Frame
beforeAll(async () => {
  desk = await serveDesk()
  source = await serveSource()
  source.rows = [row('r1', JANE, 9, 100, 'Lovely.'), row('o1', OMAR, 2, 1, 'Omar is angry.')]
  amends = await launchAmends({ grant: [`${desk.origin}/*`, `${source.origin}/*`] })
  await addSite(amends, desk.origin, 'Amends demo helpdesk')
  for (const [id, requester] of [
    ['1', JANE],
    ['2', PAT],
  ] as const) {
    desk.put(`/tickets/${id}`, ticketPage(id, { requester }))
  }
  options = await amends.context.newPage()
  await options.goto(amends.url('options.html#scores'))
})
afterAll(async () => {
  await amends.close()
  await source.close()
  await desk.close()
})

const see = (text: string | RegExp, where: Page | Frame = sidebar) =>
  where.getByText(text).filter({ visible: true }).first().waitFor()
const host = () => new URL(source.origin).host

/** Changes how the service answers, and lets it be asked anew: what it said is forgotten. */
async function turn(mood: Mood) {
  source.mood = mood
  await options.bringToFront()
  await options.getByRole('button', { name: words.pauseOne(host()) }).click()
  source.asked = []
  await options.getByRole('button', { name: words.resumeOne(host()) }).click()
  await ticket.bringToFront()
}

describe('in the options', () => {
  test('a source is tried, its mapping mended beside the answer, and kept without its key', async () => {
    await options.getByRole('button', { name: words.add, exact: true }).click()
    await options.getByLabel(words.labels.url, { exact: true }).fill(`${source.origin}/scores`)
    await options
      .getByLabel(words.form.optional(words.labels.key), { exact: true })
      .fill('Bearer sesame')
    await options.getByLabel(words.trial.address).fill(JANE)
    await options.getByRole('button', { name: words.trial.run, exact: true }).click()
    await expect
      .poll(() => options.getByLabel(new RegExp(words.trial.raw)).last().inputValue(), patiently)
      .toContain('"Lovely."')
    expect(source.asked).toMatchObject([
      { path: '/scores?email=jane%40customers.example', key: 'Bearer sesame', cookie: undefined },
    ])
    const rows = options.getByLabel(words.labels.rows, { exact: true })
    await rows.fill('$.responses[')
    await see(words.mapping.badPath, options)
    await rows.fill('$.nothing[*]')
    await see(words.trial.nothing, options)
    await rows.fill('$.responses[*]')
    await options.getByRole('cell', { name: 'Lovely.' }).waitFor()
    expect(source.asked).toHaveLength(1)
    expect(await violations(options.mainFrame())).toEqual([])

    await options.getByRole('button', { name: words.form.save, exact: true }).click()
    await options.getByRole('button', { name: words.changeOne(host()) }).waitFor()
    const stored = await options.evaluate('chrome.storage.local.get(null).then(JSON.stringify)')
    expect(stored).toContain('/scores')
    expect(stored).not.toContain('sesame')
    // Nor does the form ever have it again.
    await options.getByRole('button', { name: words.changeOne(host()) }).click()
    expect(
      await options.getByLabel(words.form.optional(words.labels.key), { exact: true }).inputValue(),
    ).toBe('')
    await options.getByRole('button', { name: words.form.cancel, exact: true }).click()
  })
})

describe('beside a ticket', () => {
  test('a customer of whom nothing was stored: history appears', async () => {
    ticket = await amends.context.newPage()
    await ticket.goto(`${desk.origin}/tickets/1`)
    sidebar = await sidebarIn(ticket)
    await see('Promoter')
    await see('“Lovely.”')
    await see(`${host()}:`)
  })

  test('a new detractor: case and badge at once, without a reload', async () => {
    source.rows.push(row('r2', JANE, 3, 0.1, 'Nobody answers.'))
    await turn('well')
    await see('Detractor')
    await see('“Nobody answers.”')
    const badge = async () =>
      (await workerOf(amends)).evaluate(
        `chrome.tabs.query({ url: '${desk.origin}/*' }).then(
          ([tab]) => chrome.action.getBadgeText({ tabId: tab.id }))`,
      )
    await expect.poll(badge, patiently).toBe('3')
  })

  test("another person's answer is refused, and that is said", async () => {
    await turn('stranger')
    await see(t.askedSources.partly({ code: 'another-person', count: 1 }))
    await see(t.askedSources.problem({ code: 'another-person', count: 1 }), options)
    expect(await sidebar.getByText('Omar is angry.').count()).toBe(0)
    await see('“Nobody answers.”')
  })

  test.each<[string, Mood, string]>([
    ['a redirect', 'redirect', t.askedSources.failed({ code: 'redirected' })],
    ['a redirect to another host', 'elsewhere', t.askedSources.failed({ code: 'redirected' })],
    ['401', { status: 401 }, t.askedSources.failed({ code: 'key-refused' })],
    ['HTML', 'html', t.askedSources.failed({ code: 'html' })],
  ])('%s: said beside what was told before', async (_, mood, said) => {
    await turn(mood)
    await see(said)
    await see('“Nobody answers.”')
    // Where the redirect leads, nobody was asked.
    expect(source.asked.map(({ path }) => path)).toEqual(['/scores?email=jane%40customers.example'])
  })

  test('429: it is left alone, for other customers too', async () => {
    await turn({ status: 429, headers: { 'retry-after': '3600' } })
    await see(/asked too often, again at/)
    source.mood = 'well'
    await ticket.goto(`${desk.origin}/tickets/2`)
    sidebar = await sidebarIn(ticket)
    await see(t.askedSources.none.title)
    await see(/asked too often, again at/)
    await ticket.goto(`${desk.origin}/tickets/1`)
    sidebar = await sidebarIn(ticket)
    await see(/asked too often, again at/)
    expect(source.asked).toHaveLength(1)
  })

  test('removed with its responses: nothing of them is left, nor of the key', async () => {
    await options.bringToFront()
    await options.getByRole('button', { name: words.removeOne(host()) }).click()
    await options.getByRole('button', { name: words.removing.takeBack }).click()
    await options.getByText(words.removed(host())).waitFor()
    await see(t.noResponses.noImports.title)
    const keys = await options.evaluate(readKeys)
    expect(keys).toEqual([])
  })
})

/** Runs in the options page, which never does so itself. */
async function readKeys(): Promise<unknown[]> {
  const opening = indexedDB.open('amends-keys')
  await new Promise((resolve) => opening.addEventListener('success', resolve))
  const all = opening.result.transaction('keys').objectStore('keys').getAll()
  await new Promise((resolve) => all.addEventListener('success', resolve))
  opening.result.close()
  return all.result
}
