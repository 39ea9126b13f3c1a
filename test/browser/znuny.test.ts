import { randomUUID } from 'node:crypto'
import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchAmends } from '../../scripts/browser.mjs'
import {
  composed,
  newTicketFrom,
  noZnuny,
  signIn,
  stored,
  ticketAbout,
  znunyUrl,
  zoomUrl,
} from './editors/znuny'
import { type Amends, addSite, patiently, sidebarIn } from './helpdesk-page'
import { importCsv } from './lead'

/**
 * The whole story on a real Znuny, with the built extension: its replies are written in windows of
 * their own. The steps are one story: each builds on the one before.
 */
describe.skipIf(noZnuny)('an agent on Znuny', () => {
  const jane = `jane-${randomUUID().slice(0, 8)}@customers.example`
  const words = 'I ordered two weeks ago and nobody answers my e-mails.'
  const yesterday = new Date(Date.now() - 22 * 3_600_000).toISOString()
  let amends: Amends
  let page: Page
  let popup: Page
  let ticket: string

  beforeAll(async () => {
    ticket = await newTicketFrom(jane, 'Jane Miller', 'Nobody answers my e-mails')
    amends = await launchAmends({ grant: [`${znunyUrl}/*`] })
    await addSite(amends, znunyUrl, 'Znuny, OTRS, OTOBO')
    const csv = ['Email,Score,Comment,Date,Name', `${jane},3,"${words}",${yesterday},Jane Miller`]
    expect(await importCsv(amends, csv.join('\n'))).toBe('1 response came in')
    page = await amends.context.newPage()
    await signIn(page)
  })
  afterAll(() => amends.close())

  test.each([
    ['Where is my order 1042?', 'jane.miller@customers.example', undefined],
    ['Refund for order 1043', 'rene.mueller@customers.example', 'René Müller'],
    ['Wrong size delivered', 'pat+shop@customers.example', "O'Brien, Pat"],
    ['Question about shipping', 'noname@customers.example', undefined],
  ])('“%s” is from %s', async (subject, address, name) => {
    await page.goto(zoomUrl(await ticketAbout(subject)))
    const panel = await sidebarIn(page)
    await panel.getByText(address).first().waitFor()
    if (name) expect(await panel.getByText(name, { exact: true }).count()).toBeGreaterThan(0)
    for (const other of ['other.person', 'old@quoted', 'support@demo']) {
      expect(await panel.getByText(other).count()).toBe(0)
    }
  })

  test('the customer’s score and case stand beside the ticket, which keeps its layout', async () => {
    await page.goto(zoomUrl(ticket))
    const panel = await sidebarIn(page)
    await panel.getByText('Detractor').first().waitFor()
    await panel.getByText(words).first().waitFor()
    await panel.getByText(/left to first contact/).waitFor()
    expect(await page.locator('body').getAttribute('class')).toContain('Visible-ScreenXL')
    expect(await page.locator('#ToolBar').isVisible()).toBe(true)
  })

  test('a note’s window refuses the reply; it can be copied', async () => {
    const opened = amends.context.waitForEvent('page')
    await page
      .locator('a[href*="Action=AgentTicketNote"]')
      .evaluate((link: HTMLElement) => link.click())
    const note = await opened
    const panel = await sidebarIn(note)
    await panel.getByText('Detractor').first().waitFor()
    await panel.locator('body').click({ position: { x: 100, y: 5 } })
    await panel.getByText('Late or missing delivery').waitFor()
    await note.keyboard.press('1')
    await panel.getByText(/This is an internal note/).waitFor()
    await panel.getByRole('button', { name: /Copy/ }).waitFor()
    expect(await panel.getByRole('button', { name: /Put into reply/ }).count()).toBe(0)
    await note.close()
  })

  test('from the ticket’s page the reply’s window is opened, and the reply stands in it once', async () => {
    await page.bringToFront()
    const panel = await sidebarIn(page)
    // Opened in the note's window, it is open wherever the ticket is.
    await panel.getByText('Hello Jane,').waitFor()
    await panel.getByLabel('what you will do', { exact: true }).fill('ask the carrier to find it')
    const last = panel.getByLabel('by when', { exact: true })
    await last.fill('tomorrow at noon')
    await last.press('Enter')
    await panel.getByText(/Open the reply page and put it in/).waitFor()
    const opened = amends.context.waitForEvent('page')
    await last.press('Enter')
    popup = await opened
    await expect.poll(() => composed(popup), patiently).toContain('ask the carrier')
    const text = (await composed(popup)).replaceAll(/<[^>]+>|&nbsp;/g, ' ').replaceAll(/\s+/g, ' ')
    const places = [
      'Thank you for your request. Hello Jane,',
      'ask the carrier',
      'Your Ticket-Team',
    ]
    const found = places.map((part) => text.indexOf(part))
    expect(found).toEqual([...found].sort((a, b) => a - b))
    expect(found[0]).toBeGreaterThan(0)
    expect(text.split('ask the carrier')).toHaveLength(2)
    // A paragraph ends where the helpdesk's own words begin.
    expect(await composed(popup)).toMatch(/Alex\s*<\/p>\s*<br/)
  })

  test('a reply that was put in and not sent is not counted', async () => {
    const panel = await sidebarIn(popup)
    await panel.getByText('In the composer.', { exact: false }).waitFor()
    expect(await panel.getByText(/^Reply sent by/).count()).toBe(0)
    expect(await stored(ticket)).toEqual([])
  })

  test('sent by Znuny’s own button, it is in the log and first contact is met', async () => {
    const closed = popup.waitForEvent('close')
    await popup.click('#submitRichText')
    await closed
    await page.waitForURL(/ArticleID=/)
    const panel = await sidebarIn(page)
    await panel
      .getByText(/^Reply sent by Alex Agent/)
      .first()
      .waitFor()
    await panel.getByText(/left to first contact/).waitFor({ state: 'hidden' })
    const [reply, ...more] = await stored(ticket)
    expect(more).toEqual([])
    expect(reply).toMatchObject({ to: `Jane Miller <${jane}>`, visible: true })
    expect(reply?.html).toContain('ask the carrier to find it')
    expect(reply?.html.split('Hello Jane,')).toHaveLength(2)
  })
})
