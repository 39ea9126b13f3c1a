import type { Frame, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { t } from '@/lib/i18n'
import { launchAmends } from '../../scripts/browser.mjs'
import { JANE } from '../cases/examples'
import { type Amends, addSite, patiently, sidebarIn } from './helpdesk-page'
import { WHAT, WHEN } from './replies-sidebar'
import { type SendDesk, serveSendDesk } from './send-desk'
import { answered, store } from './sidebar-data'

/**
 * A helpdesk of which neither a proof of a public reply nor a sign of a send is known (Kapture), with two
 * editors in one page, in the built extension: one story, each test builds on the one before.
 */
describe('where nothing proves a public reply', () => {
  const html = `<!doctype html><title>A ticket</title><link rel="icon" href="data:,">
    <textarea name="message" id="chat"></textarea><textarea name="message" id="other"></textarea>`
  const words = t.replies

  let amends: Amends
  let desk: SendDesk
  let page: Page
  let sidebar: Frame

  beforeAll(async () => {
    desk = await serveSendDesk({ '/detail/7/1': html, '/detail/8/1': html })
    amends = await launchAmends({ grant: [`${desk.origin}/*`] })
    await addSite(amends, desk.origin, 'Kapture CRM')
    await store(amends, { responses: [answered('a', 3, 22, { comment: 'Nobody answers.' })] })
    page = await amends.context.newPage()
    await page.goto(`${desk.origin}/detail/7/1`)
    sidebar = await sidebarIn(page)
  })
  afterAll(async () => {
    await amends.close()
    await desk.close()
  })

  const texts = async () => [await page.inputValue('#chat'), await page.inputValue('#other')]
  /** The page names no agent: that is a gap, too. */
  const last = () => sidebar.getByLabel('your name', { exact: true })
  const confirmButton = () => sidebar.getByRole('button', { name: words.confirm })

  test('the preview says so in one line, with the key of the agent’s word', async () => {
    const field = sidebar.getByLabel(t.asking.give.label)
    await field.fill(JANE)
    await field.press('Enter')
    await sidebar.getByText('Detractor').first().waitFor()
    await sidebar.getByRole('heading', { name: words.title }).waitFor()
    await sidebar.locator('body').press('1')
    await sidebar.getByText(words.unproven).waitFor()
    expect(await confirmButton().locator('kbd').innerText()).toBe('P')
  })

  test('two editors and the agent in none of them: nothing goes in', async () => {
    await sidebar.getByLabel(WHAT, { exact: true }).fill('call the courier')
    await sidebar.getByLabel(WHEN, { exact: true }).fill('by Friday')
    await last().fill('Alex')
    await confirmButton().focus()
    await page.keyboard.press('p')
    await sidebar.getByText(words.failures['which-composer']).waitFor()
    expect(await texts()).toEqual(['', ''])
  })

  test('it goes into the editor that the agent worked in last, by one key', async () => {
    await page.click('#other')
    await page.click('#chat')
    await last().press('Enter')
    await sidebar.getByText(words.ask.unproven).waitFor()
    expect(await texts()).toEqual(['', ''])
    await last().press('Enter')
    await sidebar.getByText(words.inserted).waitFor()
    const [chat, other] = await texts()
    expect(chat).toContain('call the courier')
    expect(other).toBe('')
  })

  test('the word holds for that editor only, and is kept nowhere', async () => {
    await page.click('#other')
    await sidebar.getByRole('button', { name: words.insertAgain }).click()
    await sidebar.getByText(words.ask.unproven).waitFor()
    expect((await texts())[1]).toBe('')
    await page.reload()
    sidebar = await sidebarIn(page)
    await confirmButton().waitFor()
    expect(await texts()).toEqual(['', ''])
  })

  test('back on the ticket with the composer empty, the agent is asked what became of it', async () => {
    await sidebar.getByText(t.wasItSent.title).waitFor()
    expect(await sidebar.getByText(/^Reply sent by/).count()).toBe(0)
    await sidebar.getByRole('button', { name: t.wasItSent.yes }).click()
    await expect
      .poll(() => sidebar.getByText(/^Reply sent by/).count(), patiently)
      .toBeGreaterThan(0)
  })
})
