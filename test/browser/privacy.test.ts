import { readFileSync } from 'node:fs'
import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Intervention } from '@/lib/cases/intervention'
import { t } from '@/lib/i18n'
import type { Visibility } from '@/lib/nps/visibility'
import { launchAmends } from '../../scripts/browser.mjs'
import { DAY, HOUR } from '../cases/examples'
import { violations } from './axe'
import { type Desk, serveDesk, ticketPage } from './desk'
import { type Amends, addSite, patiently, sidebarIn } from './helpdesk-page'
import { importCsv } from './lead'
import { answered, store } from './sidebar-data'

const words = t.privacy
const JANE = 'jane@customers.example'

let amends: Amends
let desk: Desk
let page: Page
beforeAll(async () => {
  desk = await serveDesk()
  desk.put('/tickets/7', ticketPage('7', { requester: JANE }))
  amends = await launchAmends({ grant: [`${desk.origin}/*`] })
  await addSite(amends, desk.origin, 'Amends demo helpdesk')
  page = await amends.context.newPage()
})
afterAll(async () => {
  await amends.close()
  await desk.close()
})

const jane = (id: string, score: number, hoursAgo: number) =>
  answered(id, score, hoursAgo, { address: JANE, name: 'Jane', comment: 'Canary words' })
const taken = {
  ...{ id: 'e1', at: Date.now() - HOUR, agent: { name: 'Kim' }, address: JANE },
  ...{ responseId: 'now', kind: 'owner-set', owner: { name: 'Alex Agent' }, brief: 'Canary brief' },
} as Intervention
async function openPrivacy() {
  await page.goto(amends.url('options.html#privacy'))
  await page.reload()
  await page.getByRole('heading', { name: words.heading }).waitFor()
}
async function find(address: string) {
  await page.getByLabel(words.person.label).fill(address)
  await page.getByRole('button', { name: words.person.find }).click()
}

describe('one customer', () => {
  test('is found, exported and erased; the helpdesk tab forgets them at once', async () => {
    await store(amends, { responses: [jane('then', 8, 2000), jane('now', 3, 20)], log: [taken] })
    const ticket = await amends.context.newPage()
    await ticket.goto(`${desk.origin}/tickets/7`)
    const sidebar = await sidebarIn(ticket)
    await sidebar.getByText('Canary words').first().waitFor()
    await openPrivacy()
    await find('nobody')
    await page.getByText(words.person.noAddress).waitFor()
    await find('nobody@x.example')
    await page.getByText(words.person.none('nobody@x.example')).waitFor()
    await find(`Jane <${JANE.toUpperCase()}>`)
    await page.getByText(words.person.kept(2, 1, 0)).waitFor()
    const saving = page.waitForEvent('download')
    await page.getByRole('button', { name: words.person.export }).click()
    const exported = JSON.parse(readFileSync(await (await saving).path(), 'utf8'))
    expect(exported.responses).toHaveLength(2)
    expect(await violations(page.mainFrame())).toEqual([])
    await page.getByRole('button', { name: words.person.erase }).click()
    await page.getByText(words.person.sure(JANE)).waitFor()
    await page.getByRole('button', { name: words.person.confirm }).click()
    await page.getByText(words.person.erased(2, 1)).waitFor()
    await sidebar.getByText('Canary words').first().waitFor({ state: 'detached' })
    await ticket.close()
    await find(JANE)
    await page.getByText(words.person.none(JANE)).waitFor()
  })

  test('does not come back with an old file', async () => {
    const old = new Date(Date.now() - DAY).toISOString()
    const said = await importCsv(
      amends,
      `email,score,comment,date\n${JANE},3,Canary,${old}\npat@x.example,9,Good,${old}\n`,
    )
    expect(said).toContain('1')
    await openPrivacy()
    await find(JANE)
    await page.getByText(words.person.none(JANE)).waitFor()
    await page.getByText(words.erasures.hint).waitFor()
  })
})

test('retention says what it would do, does it and says what it did', async () => {
  await store(amends, { responses: [jane('old', 3, 24 * 500), answered('new', 9, 5)] })
  await openPrivacy()
  await page.getByLabel(words.retention.label).selectOption('12')
  await page.getByText(words.retention.now(1)).waitFor()
  await page.getByRole('button', { name: words.retention.apply }).click()
  await page.getByText(/Last erased: 1 customer/).waitFor()
  await find(JANE)
  await page.getByText(words.person.none(JANE)).waitFor()
})

describe('what agents see', () => {
  const seen = async (visibility: Visibility) => {
    await openPrivacy()
    await page.getByText(words.visibility.options[visibility], { exact: true }).click()
    await page.getByText(words.visibility.hints[visibility]).waitFor()
    const ticket = await amends.context.newPage()
    await ticket.goto(`${desk.origin}/tickets/7`)
    const sidebar = await sidebarIn(ticket)
    await sidebar.getByText('Canary words').first().waitFor()
    return { ticket, sidebar }
  }

  test.each(['full', 'segment', 'hidden'] as const)('%s', async (visibility) => {
    await store(amends, { responses: [jane('then', 8, 2000), jane('now', 3, 20)], log: [taken] })
    const { ticket, sidebar } = await seen(visibility)
    const text = () => sidebar.locator('body').innerText()
    await expect.poll(text, patiently).toMatch(/Kim/)
    const all = await text()
    const labels = await sidebar
      .locator('[aria-label]')
      .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('aria-label')).join(' | '))
    expect(/was 8/.test(all)).toBe(visibility === 'full')
    expect(/Score 3/.test(labels)).toBe(visibility === 'full')
    expect(/detractor/i.test(`${all} ${labels}`)).toBe(visibility !== 'hidden')
    await ticket.close()
  })
})
