import { randomUUID } from 'node:crypto'
import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchAmends } from '../../scripts/browser.mjs'
import { type Agent, newAgent, newTicketFrom, noRt, rtUrl, signIn, stored } from './editors/rt'
import { type Amends, addSite, patiently, sidebarIn, workerOf } from './helpdesk-page'
import { importCsv } from './lead'

/**
 * The whole story on a real Request Tracker, with the built extension: a score comes in, the customer
 * writes, the agent answers from a suggestion and sends it, the log has it, and all of it is there
 * after the browser was started again. The steps are one story: each builds on the one before.
 */
describe.skipIf(noRt)('a detractor writes in', () => {
  const jane = `jane-${randomUUID().slice(0, 8)}@customers.example`
  const words = 'I ordered two weeks ago and nobody answers my e-mails. Last time it was perfect.'
  const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString()

  let amends: Amends
  let page: Page
  let agent: Agent
  let ticket: string

  const frame = () => sidebarIn(page)
  const badge = async () =>
    (await workerOf(amends)).evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome: ChromeAction }
      const tabs = await chrome.tabs.query({ active: true, currentWindow: true })
      return chrome.action.getBadgeText({ tabId: tabs[0]?.id ?? -1 })
    })

  beforeAll(async () => {
    agent = await newAgent()
    ticket = await newTicketFrom(jane, 'Jane Miller', 'Where is my order 1042?')
    amends = await launchAmends({ grant: [`${rtUrl}/*`] })
    await addSite(amends, rtUrl)
    page = await amends.context.newPage()
    await signIn(page, agent)
  })
  afterAll(() => amends.close())

  test('before any score came in, the sidebar says so', async () => {
    await page.goto(`${rtUrl}/Ticket/Display.html?id=${ticket}`)
    const panel = await frame()
    await panel.getByText('Jane Miller').first().waitFor()
    await panel.getByText('No scores are here yet').waitFor()
    expect(await badge()).toBe('')
  })

  test('a score of 3 shows in the open sidebar, with its history and its case', async () => {
    const csv = [
      'Email,Score,Comment,Date,Name',
      `${jane},9,,${hoursAgo(24 * 300)},Jane Miller`,
      `${jane},8,"good, a bit slow",${hoursAgo(24 * 200)},Jane Miller`,
      `${jane},3,"${words}",${hoursAgo(22)},Jane Miller`,
    ]
    expect(await importCsv(amends, csv.join('\n'))).toBe('3 responses came in')
    const panel = await frame()
    await panel.getByText('Detractor').first().waitFor()
    await panel.getByText(words).first().waitFor()
    await panel.getByText(/left to first contact/).waitFor()
    await expect.poll(badge, patiently).toBe('3')
  })

  test('the agent takes the case, takes that back, and takes it again, by one key each', async () => {
    const panel = await frame()
    await panel.getByText('nobody yet').waitFor()
    await panel.locator('body').click({ position: { x: 100, y: 5 } })
    for (const [key, said] of [
      ['t', 'You have the case.'],
      ['z', 'nobody yet'],
      ['t', 'You have the case.'],
      ['c', 'Cause set: Delivery.'],
    ] as const) {
      await page.keyboard.press(key)
      await panel.getByText(said, { exact: true }).waitFor()
    }
  })

  test('1 previews the reply; with open gaps it is not put in', async () => {
    const panel = await frame()
    await panel.locator('body').click({ position: { x: 100, y: 5 } })
    await page.keyboard.press('1')
    await panel.getByText('Hello Jane,').waitFor()
    await panel.getByText(/gaps are open/).waitFor()
    expect(page.url()).toContain('Display.html')
  })

  test('with its gaps filled it asks before it opens the reply page, then stands in the composer', async () => {
    const panel = await frame()
    await panel.getByLabel('what you will do', { exact: true }).fill('ask the carrier to find it')
    const last = panel.getByLabel('by when', { exact: true })
    await last.fill('tomorrow at noon')
    await last.press('Enter')
    await panel.getByText(/Open the reply page and put it in/).waitFor()
    expect(page.url()).toContain('Display.html')
    await last.press('Enter')
    await page.waitForURL(/Update\.html/)
    await expect.poll(composed, patiently).toContain('ask the carrier')
    expect(await composed()).toContain('Hello Jane,')
    expect((await composed()).split('ask the carrier')).toHaveLength(2)
  })

  test('a reply that was put in and not sent is not counted', async () => {
    await page.goto(`${rtUrl}/Ticket/Display.html?id=${ticket}`)
    const panel = await frame()
    await panel.getByText(/left to first contact/).waitFor()
    expect(await panel.getByText(/^Reply sent by/).count()).toBe(0)
  })

  test('sent by RT’s own button, it is in the log and first contact is met', async () => {
    await page.goto(`${rtUrl}/Ticket/Update.html?Action=Respond&id=${ticket}`)
    const panel = await frame()
    await panel.getByText('Hello Jane,').waitFor()
    await panel.getByRole('button', { name: /Put into reply/ }).click()
    await expect.poll(composed, patiently).toContain('ask the carrier')
    await page.locator('input[name=SubmitTicket]:visible').click()
    await page.waitForURL(/Display\.html/)
    const after = await frame()
    await after
      .getByText(/^Reply sent by/)
      .first()
      .waitFor()
    await after.getByText(/left to first contact/).waitFor({ state: 'hidden' })
    const [reply] = await stored(ticket, 'Correspond')
    expect(reply).toContain('ask the carrier to find it')
  })

  test('all of it is there after the browser was started again', async () => {
    const { profile } = amends
    await amends.close({ keep: true })
    amends = await launchAmends({ profile })
    page = await amends.context.newPage()
    await signIn(page, agent)
    await page.goto(`${rtUrl}/Ticket/Display.html?id=${ticket}`)
    const panel = await frame()
    await panel
      .getByText(/^Reply sent by/)
      .first()
      .waitFor()
    await panel.getByText(words).first().waitFor()
    const log = await amends.context.newPage()
    await log.goto(amends.url('options.html#log'))
    await log.getByText('Reply sent', { exact: true }).first().waitFor()
    expect(await log.getByRole('row').filter({ hasText: jane }).count()).toBeGreaterThanOrEqual(4)
    await log.close()
  })

  test('the case is closed with a resolution, and reopened', async () => {
    const panel = await frame()
    await panel.getByRole('button', { name: /Close case/ }).click()
    await panel.getByLabel('How it ended').selectOption('Resolved')
    await panel.getByRole('button', { name: 'Close case' }).last().click()
    await panel.getByText('Case closed').first().waitFor()
    await panel.getByRole('button', { name: /Reopen/ }).click()
    await panel.getByText('Case reopened').first().waitFor()
  })

  /** What stands in RT's editor, read from its own model. */
  const composed = () =>
    page.evaluate(() => {
      const { CKEDITOR } = window as unknown as { CKEDITOR?: Ckeditor }
      return CKEDITOR?.instances.UpdateContent?.getData() ?? ''
    })
})

interface Ckeditor {
  instances: Record<string, { getData(): string }>
}
interface ChromeAction {
  tabs: { query(about: object): Promise<{ id: number }[]> }
  action: { getBadgeText(about: { tabId: number }): Promise<string> }
}
