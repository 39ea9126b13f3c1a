import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Intervention } from '@/lib/cases/intervention'
import { t } from '@/lib/i18n'
import type { Response } from '@/lib/nps/response'
import { launchAmends } from '../../scripts/browser.mjs'
import { HOUR } from '../cases/examples'
import { type Amends, patiently, workerOf } from './helpdesk-page'
import { answered, store } from './sidebar-data'
import { stopWorker } from './stop-worker'

/**
 * The toolbar's count and the reminders. A headless browser draws no notification: what is asked for
 * is kept in the extension's own list of them, which is what is looked at; their click is given to
 * the background as the browser gives it.
 */

const words = t.myCases.reminders

let amends: Amends
beforeAll(async () => {
  amends = await launchAmends({ permissions: ['notifications'] })
})
afterAll(async () => {
  await amends.close()
})

const of = (name: string, hoursAgo: number) =>
  answered(name, 3, hoursAgo, { address: `${name.toLowerCase()}@customers.example`, name })
const taken = (name: string, owner = 'Alex Agent') =>
  ({
    id: `e-${name}`,
    at: Date.now() - HOUR,
    agent: { name: owner },
    address: `${name.toLowerCase()}@customers.example`,
    responseId: name,
    kind: 'owner-set',
    owner: { name: owner },
  }) as Intervention

/** Runs an expression where the extension's APIs are. */
async function inPage(expression: string): Promise<unknown> {
  const page = await amends.context.newPage()
  await page.goto(amends.url('manifest.json'))
  const result = await page.evaluate(expression)
  await page.close()
  return result
}
const keep = (values: object) => inPage(`chrome.storage.local.set(${JSON.stringify(values)})`)
const shown = async () =>
  Object.keys((await inPage('chrome.notifications.getAll()')) as object).map(
    (id) => id.split('\n')[0],
  )
const count = () => inPage('chrome.action.getBadgeText({})')
/** As when the alarm rings. */
async function look() {
  const worker = await workerOf(amends)
  await worker.evaluate(`chrome.alarms.onAlarm.dispatch({ name: 'look-at-cases' })`)
  // Looks come one after the other, and this one is answered when it is over.
  const page = await amends.context.newPage()
  await page.goto(amends.url('options.html'))
  await page.evaluate(`chrome.runtime.sendMessage({ type: 'cases-changed', request: {} })`)
  await page.close()
}
const always = { from: '00:00', to: '00:00' }

/** Jane is mine and due soon, Omar mine and overdue, Eva mine with a day left, Pat another's. */
const cases: Response[] = [of('Jane', 20), of('Omar', 30), of('Eva', 1), of('Pat', 30)]
const log = () => [...['Jane', 'Omar', 'Eva'].map((name) => taken(name)), taken('Pat', 'Kim Lee')]

beforeEach(async () => {
  await inPage(`chrome.notifications.getAll().then((all) =>
    Promise.all(Object.keys(all).map((id) => chrome.notifications.clear(id))))`)
  await store(amends, { responses: cases, log: log() })
  await keep({
    'signed-in-names': ['Alex Agent'],
    reminded: [],
    reminders: { on: true, quiet: always },
  })
})

describe('reminders', () => {
  test('come once for each thing, also when the worker was stopped and the clock is asked again', async () => {
    await look()
    await expect.poll(async () => (await shown()).toSorted(), patiently).toEqual(['Jane', 'Omar'])
    await inPage(`chrome.notifications.getAll().then((all) =>
      Promise.all(Object.keys(all).map((id) => chrome.notifications.clear(id))))`)
    await stopWorker(amends)
    await look()
    // One more, so that it is known that the look is over.
    await store(amends, { responses: [...cases, of('Liv', 30)], log: [...log(), taken('Liv')] })
    await look()
    await expect.poll(shown, patiently).toEqual(['Liv'])
  })

  test('stay away when they are off, and in quiet hours; what came up is shown after them', async () => {
    await keep({ reminders: { on: false, quiet: always } })
    await look()
    await expect.poll(count, patiently).not.toBe('')
    expect(await shown()).toEqual([])
    const hour = new Date().getHours()
    const at = (h: number) => `${String((h + 24) % 24).padStart(2, '0')}:00`
    await keep({ reminders: { on: true, quiet: { from: at(hour - 2), to: at(hour + 2) } } })
    await look()
    expect(await shown()).toEqual([])
    await keep({ reminders: { on: true, quiet: always } })
    await look()
    await expect.poll(async () => (await shown()).length, patiently).toBe(2)
  })

  test('many at once are one, which leads to the list', async () => {
    const names = ['A', 'B', 'C', 'D', 'E']
    await store(amends, {
      responses: names.map((name) => of(name, 30)),
      log: names.map((name) => taken(name)),
    })
    await look()
    await expect.poll(shown, patiently).toEqual(['many'])
    expect(await click('many')).toBe(amends.url('cases.html'))
  })

  test('a click opens the customer, also after the worker was stopped', async () => {
    await look()
    await expect.poll(async () => (await shown()).length, patiently).toBe(2)
    await stopWorker(amends)
    const all = Object.keys((await inPage('chrome.notifications.getAll()')) as object)
    const jane = all.find((id) => id.startsWith('Jane')) ?? ''
    expect(await click(jane)).toBe(amends.url('customer.html'))
    expect(await shown()).toEqual(['Omar'])
  })

  /** @returns the address of what opened */
  async function click(id: string): Promise<string> {
    const worker = await workerOf(amends)
    const opening = amends.context.waitForEvent('page')
    await worker.evaluate(`chrome.notifications.onClicked.dispatch(${JSON.stringify(id)})`)
    const opened = await opening
    await opened.waitForURL(amends.url('*'))
    const url = opened.url()
    await opened.close()
    return url
  }
})

describe('the toolbar', () => {
  test('counts my cases that are due today or overdue, where a tab has no badge of its own', async () => {
    const midnight = new Date().setHours(24, 0, 0, 0)
    const due = [4, 23].filter((hours) => Date.now() + hours * HOUR < midnight).length + 1
    await look()
    await expect.poll(count, patiently).toBe(String(due))
    await store(amends, {})
    await look()
    await expect.poll(count, patiently).toBe('')
    // As when the browser starts, which has forgotten the number.
    await store(amends, { responses: cases, log: log() })
    const worker = await workerOf(amends)
    await worker.evaluate('chrome.runtime.onStartup.dispatch()')
    await expect.poll(count, patiently).toBe(String(due))
  })
})

describe('the alarm', () => {
  test('is set again whenever it is gone and the worker starts', async () => {
    const minutes = () =>
      inPage(`chrome.alarms.get('look-at-cases').then((alarm) => alarm?.periodInMinutes)`)
    expect(await minutes()).toBe(5)
    await inPage('chrome.alarms.clearAll()')
    expect(await minutes()).toBeUndefined()
    await stopWorker(amends)
    await workerOf(amends)
    await expect.poll(minutes, patiently).toBe(5)
  })
})

describe('the setting', () => {
  test('turns them on by the browser’s own permission, and off with it', async () => {
    await keep({ reminders: { on: false, quiet: { from: '18:00', to: '08:00' } } })
    const page = await amends.context.newPage()
    await page.goto(amends.url('cases.html'))
    const stored = () =>
      page.evaluate(`chrome.storage.local.get('reminders').then((all) => all.reminders)`)
    await page.getByText(words.on, { exact: true }).click()
    await expect.poll(stored, patiently).toMatchObject({ on: true })
    await page.getByLabel(words.from).fill('20:30')
    await expect
      .poll(stored, patiently)
      .toEqual({ on: true, quiet: { from: '20:30', to: '08:00' } })
    await page.getByText(words.off, { exact: true }).click()
    await expect.poll(stored, patiently).toMatchObject({ on: false })
    await expect
      .poll(
        () => page.evaluate(`chrome.permissions.contains({ permissions: ['notifications'] })`),
        patiently,
      )
      .toBe(false)
    await page.close()
  })
})
