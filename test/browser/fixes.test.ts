import type { Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Intervention } from '@/lib/cases/intervention'
import { t } from '@/lib/i18n'
import { launchAmends } from '../../scripts/browser.mjs'
import { HOUR } from '../cases/examples'
import { violations } from './axe'
import { type Desk, serveDesk, ticketPage } from './desk'
import { type Amends, patiently } from './helpdesk-page'
import { answered, store } from './sidebar-data'

const words = t.fixes
const WHAT = 'Orders are tracked'

let amends: Amends
let desk: Desk
let page: Page
beforeAll(async () => {
  desk = await serveDesk()
  desk.put('/tickets/7', ticketPage('7', { requester: 'jane@customers.example' }))
  amends = await launchAmends()
})
afterAll(async () => {
  await amends.close()
  await desk.close()
})

const of = (name: string, hoursAgo: number) => {
  const address = `${name.toLowerCase()}@customers.example`
  return answered(name, 3, hoursAgo, { address, name, comment: `${name} waited for weeks` })
}
/** The cause of a case; Jane's was worked on in a ticket. */
const cause = (name: string, id = 'delivery') => {
  const url = `${desk.origin}/tickets/7`
  return {
    ...{ id: `e-${name}`, at: Date.now() - HOUR, agent: { name: 'Alex Agent' } },
    ...{ address: `${name.toLowerCase()}@customers.example`, responseId: name },
    ...{ kind: 'cause-set', cause: id },
    ...(name === 'Jane' && { ticket: { key: url, helpdesk: 'demo', id: '7', url } }),
  } as Intervention
}
const recorded = (id: string) =>
  ({
    ...{ id, at: Date.now(), agent: { name: 'Lee Lead' }, of: 'team' },
    ...{ kind: 'fix-recorded', cause: 'delivery', what: WHAT },
  }) as Intervention

/** `agentName`: what the settings know of who this is. */
async function open(names: string[], log: Intervention[] = [], agentName = 'Lee Lead') {
  await page?.close()
  await store(amends, { responses: names.map((name, n) => of(name, 60 - n / 100)), log })
  page = await amends.context.newPage()
  await page.goto(amends.url('manifest.json'))
  const settings = { caseWindowDays: 30, ...(agentName && { agentName }) }
  await page.evaluate(`chrome.storage.local.set({ settings: ${JSON.stringify(settings)} })`)
  await page.goto(amends.url('options.html#fixes'))
}
const customers = () => page.getByRole('list', { name: words.whom(WHAT) }).getByRole('button')
const names = async () =>
  (await customers().allInnerTexts()).map((text) => /Jane|Omar|Pat|Zoë/.exec(text)?.[0])
async function record() {
  await page.getByLabel(words.cause, { exact: true }).selectOption('delivery')
  await page.getByLabel(words.what).fill(WHAT)
  await page.keyboard.press('Enter')
}

test('a fix is recorded, its customers are listed and opened, it is taken back', async () => {
  await open(['Jane', 'Omar', 'Pat'], [cause('Jane'), cause('Omar'), cause('Pat', 'price')])
  await page.getByText(words.empty.title).waitFor()
  await record()
  await page.getByText(words.done.recorded).waitFor()
  await expect.poll(names, patiently).toEqual(['Jane', 'Omar'])
  await page.getByText(words.by('Lee Lead')).waitFor()
  expect(await page.getByLabel(words.what).inputValue()).toBe('')

  await customers().first().focus()
  const ticket = amends.context.waitForEvent('page')
  await page.keyboard.press('Enter')
  await (await ticket).waitForURL(`${desk.origin}/tickets/7`)
  await (await ticket).close()
  const window = amends.context.waitForEvent('page')
  await customers().nth(1).click()
  await (await window).getByText('omar@customers.example').waitFor()
  await (await window).getByText(t.caseSteps.fixes.offer(WHAT)).waitFor()
  await (await window).getByRole('button', { name: t.caseSteps.fixes.told }).click()
  await expect.poll(names, patiently).toEqual(['Jane'])
  await page.getByText(words.told(1)).waitFor()
  await (await window).close()

  await page.getByRole('button', { name: words.takeBackOf(WHAT) }).click()
  await page.getByText(words.done.takenBackTold(1)).waitFor()
  await page.getByText(words.empty.title).waitFor()
})

test('taking back a fix that nobody was told of can be undone, by the key too', async () => {
  await open(['Jane'], [cause('Jane'), recorded('f1')])
  await page.getByRole('button', { name: words.takeBackOf(WHAT) }).click()
  await page.getByText(words.empty.title).waitFor()
  await page.keyboard.press('z')
  await expect.poll(names, patiently).toEqual(['Jane'])
  await page.keyboard.press('z')
  await page.getByText(words.empty.title).waitFor()
})

test('what is missing is said, and nothing that was typed is lost', async () => {
  await open(['Jane'], [cause('Jane')], '')
  const refused = (text: string) => page.getByRole('alert').filter({ hasText: text }).waitFor()
  await record()
  await refused(t.ticket.nameNeeded)
  await page.getByLabel(t.asking.who.label).fill('Lee Lead')
  await page.keyboard.press('Enter')
  await page.getByText(t.asking.who.title).waitFor({ state: 'detached' })
  expect(await page.getByLabel(words.what).inputValue()).toBe(WHAT)
  await page.getByLabel(words.what).fill(' ')
  await page.keyboard.press('Enter')
  await refused(t.caseRefusals['words-missing'])
  await record()
  await expect.poll(names, patiently).toEqual(['Jane'])
  await page.getByRole('button', { name: words.hide }).click()
  await customers().first().waitFor({ state: 'detached' })
})

test('a thousand customers are listed with a screenful of them drawn', async () => {
  const many = Array.from({ length: 1000 }, (_, n) => `C${n}`)
  await open(many, [...many.map((name) => cause(name)), recorded('f1')])
  await page.getByText(words.toTell(1000), { exact: true }).waitFor()
  await customers().first().focus()
  await page.keyboard.press('End')
  const focused = () => page.evaluate(() => document.activeElement?.closest('li')?.ariaPosInSet)
  await expect.poll(focused, patiently).toBe('1000')
  expect(await customers().count()).toBeLessThan(60)
})

test.each(['light', 'dark'] as const)('axe finds nothing, %s, wide and narrow', async (scheme) => {
  await open(['Jane', 'Omar'], [cause('Jane'), cause('Omar'), recorded('f1')])
  await page.emulateMedia({ colorScheme: scheme })
  for (const width of [1200, 320]) {
    await page.setViewportSize({ width, height: 800 })
    await expect.poll(names, patiently).toEqual(['Jane', 'Omar'])
    expect(await violations(page.mainFrame())).toEqual([])
    const wider = () => document.documentElement.scrollWidth > window.innerWidth
    expect(await page.evaluate(wider)).toBe(false)
  }
})
