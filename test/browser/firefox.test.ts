import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type DemoHelpdesk, ownHelpdesk } from '../../scripts/demo/helpdesks.mjs'
import { writeSampleResponses } from '../../scripts/demo/responses.mjs'
import { firefoxPath, launchFirefox } from '../../scripts/firefox.mjs'

/** The Firefox build in a real Firefox: from the options page to the customer beside a ticket. */
describe.skipIf(!firefoxPath())('Firefox', () => {
  let helpdesk: DemoHelpdesk
  let firefox: Awaited<ReturnType<typeof launchFirefox>>
  const folder = mkdtempSync(join(tmpdir(), 'amends-firefox-test-'))

  beforeAll(async () => {
    helpdesk = await ownHelpdesk()
    firefox = await launchFirefox()
    await send('SetTimeouts', { implicit: 30_000 })
  })
  afterAll(async () => {
    await firefox?.close()
    await helpdesk?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  const send = (command: string, parameters: Record<string, unknown> = {}) =>
    firefox.browser.send(`WebDriver:${command}`, parameters)
  const open = (url: string) => send('Navigate', { url })
  /** Waits until the element is there. @returns what names it in other commands */
  const find = async (xpath: string): Promise<string> =>
    Object.values((await send('FindElement', { using: 'xpath', value: xpath })) as object)[0]
  /** Waits as Playwright does until nothing lies over the element: what loads above it moves it. */
  const click = async (xpath: string) => {
    const id = await find(xpath)
    const tried = () => send('ElementClick', { id }).then(() => 'clicked', String)
    await expect.poll(tried, { timeout: 30_000 }).toBe('clicked')
  }
  const type = async (xpath: string, text: string) =>
    send('ElementSendKeys', { id: await find(xpath), text })
  /** The frame is in a closed shadow root: it is known by its place among the page's frames. */
  const enterSidebar = () =>
    expect
      .poll(() => send('SwitchToFrame', { id: 0 }).then(() => 'there', String), { timeout: 30_000 })
      .toBe('there')

  test('a helpdesk is added and responses are imported', async () => {
    await open(`${firefox.origin}options.html#helpdesks`)
    await type('//input[@type="url"]', helpdesk.url)
    await click(`//option[.="${helpdesk.product}"]`)
    await click('//button[.="Add"]')
    await find(`//*[contains(text(), "Amends now runs on ${helpdesk.url}")]`)

    const file = join(folder, 'responses.csv')
    writeSampleResponses(file, Date.now())
    await click('//nav//a[.="Scores in"]')
    await type('//input[@type="file"]', file)
    await click('//button[starts-with(., "Import 20")]')
    await find('//h2[.="20 responses came in"]')
  })

  test('the sidebar shows the customer of the ticket, and a suggested reply', async () => {
    await open(helpdesk.ticketUrl(1))
    await enterSidebar()
    await find('//*[.="Detractor"]')
    await find('//*[contains(text(), "nobody answers my e-mails")]')
    await click('//button[@aria-keyshortcuts="1"]')
    await find('//textarea[@required]')
    await send('SwitchToFrame', { id: null })
  })

  test('a frame that the page mounts itself stays empty', async () => {
    await open(helpdesk.ticketUrl(4))
    await enterSidebar()
    await find('//*[contains(text(), "noname@customers.example")]')
    await send('SwitchToFrame', { id: null })
    await firefox.browser.execute(
      `const frame = document.createElement('iframe')
       frame.src = arguments[0]
       document.body.append(frame)`,
      [`${firefox.origin}sidebar.html`],
    )
    await expect
      .poll(() => firefox.browser.execute('return window.frames.length'), { timeout: 30_000 })
      .toBe(1)
    await send('SwitchToFrame', { element: await frameElement() })
    await find('//div[@id="root"]')
    expect(await firefox.browser.execute('return document.body.innerText.trim()')).toBe('')
  })

  const frameElement = () => send('FindElement', { using: 'xpath', value: '//body/iframe' })
})
