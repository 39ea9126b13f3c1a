import { randomUUID } from 'node:crypto'
import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { t } from '@/lib/i18n'
import { launchAmends } from '../../scripts/browser.mjs'
import { newAgent, newTicketFrom, noRt, rtUrl, signIn } from './editors/rt'
import { type Amends, patiently, sidebarIn } from './helpdesk-page'
import { importCsv } from './lead'
import { asks, asksFor, pointAt, press, saveIt, startPointing } from './picking'
import { gap, WHAT, WHEN } from './replies-sidebar'

/** A real helpdesk with a reply page of its own, and an editor in a frame: each test builds on the one before. */
describe.skipIf(noRt)('Request Tracker, as if nobody knew it', () => {
  let amends: Amends
  const customers: { id: string; address: string }[] = []
  beforeAll(async () => {
    for (const name of ['Jane Miller', 'Tom Becker', 'Priya Raman']) {
      const address = `pointed-${randomUUID().slice(0, 8)}@customers.example`
      customers.push({ address, id: await newTicketFrom(address, name, 'Where is my order?') })
    }
    amends = await launchAmends({ grant: [`${rtUrl}/*`] })
    const page = await amends.context.newPage()
    await signIn(page, await newAgent())
    await page.close()
    const when = new Date(Date.now() - 7_200_000).toISOString()
    await importCsv(
      amends,
      `Email,Score,Comment,Date\n${at(0).address},3,Nobody answers my e-mails.,${when}`,
    )
  })
  afterAll(() => amends?.close())

  const display = (id: string) => `${rtUrl}/Ticket/Display.html?id=${id}`
  function at(index: number) {
    const customer = customers[index]
    if (!customer) throw new Error('No such ticket')
    return customer
  }

  /** Chooses from the list that RT's style kit draws a button over. */
  const chooseType = (page: Page, value: string) =>
    page.locator('#UpdateType').selectOption(value, { force: true })

  test('is pointed at, with the reply on its page of its own', async () => {
    const { options, tab } = await startPointing(amends, { url: display(at(0).id), name: 'Our RT' })
    await pointAt(tab, 'address', '.form-row.requestors .user')
    await asksFor(tab, 'name')
    await press(tab, t.picker.skip)
    await pointAt(tab, 'subject', '#header h1')
    await asksFor(tab, 'composer')
    await press(tab, t.picker.browse)
    await tab.locator('#page-actions-reply').evaluate((link: HTMLElement) => link.click())
    await tab.waitForURL(/Update\.html/)
    await tab.locator('iframe.cke_wysiwyg_frame').waitFor()
    await pointAt(tab, 'composer', 'iframe.cke_wysiwyg_frame')
    await asksFor(tab, 'address-there')
    const recipient = 'label[for^=TxnSendMailTo] a'
    await tab.locator(recipient).scrollIntoViewIfNeeded()
    await pointAt(tab, 'address-there', recipient)
    await asksFor(tab, 'sign')
    await tab.locator('button[data-id=UpdateType]').scrollIntoViewIfNeeded()
    await pointAt(tab, 'sign', 'button[data-id=UpdateType]')
    await asks(tab, t.picker.note.title)
    await chooseType(tab, 'private')
    await press(tab, t.picker.note.action)
    await pointAt(tab, 'agent', '.current-user')
    await asks(tab, t.picker.second.title)
    // By a link of the helpdesk's own page, as its search would have one.
    await tab.evaluate(
      (url) => {
        const link = document.createElement('a')
        link.href = url
        document.body.append(link)
        link.click()
      },
      display(at(1).id),
    )
    await tab.waitForURL(new RegExp(`Display\\.html\\?id=${at(1).id}`))
    await press(tab, t.picker.second.action)
    await options.getByText(at(1).address).waitFor()
    await saveIt(options, 'Our RT')
  })

  test('three tickets show their customers', async () => {
    for (const { id, address } of customers) {
      const page = await amends.context.newPage()
      await page.goto(display(id))
      await (await sidebarIn(page)).getByText(address, { exact: true }).first().waitFor()
      await page.close()
    }
    expect(customers).toHaveLength(3)
  })

  test('a reply goes into its editor, and not into a comment', async () => {
    const page = await amends.context.newPage()
    await page.goto(`${rtUrl}/Ticket/Update.html?Action=Respond&id=${at(0).id}`)
    const sidebar = await sidebarIn(page)
    await sidebar.locator('button[aria-keyshortcuts="1"]').click()
    await gap(sidebar, WHAT).fill('call the courier')
    await gap(sidebar, WHEN).fill('by Friday')
    // A login is nobody's name.
    await gap(sidebar, t.replies.variables['agent.name'].gap).fill('Alex')
    const put = sidebar.getByRole('button', { name: t.replies.insert })
    await put.waitFor()
    await chooseType(page, 'private')
    await sidebar.getByText(t.replies.copyOnly.internal).waitFor()
    expect(await put.count()).toBe(0)
    await chooseType(page, 'response')
    await put.click()
    const body = page.frameLocator('iframe.cke_wysiwyg_frame').locator('body')
    await expect.poll(() => body.innerText(), patiently).toContain('I will call the courier')
    expect((await body.innerText()).split('call the courier')).toHaveLength(2)
  })
})
