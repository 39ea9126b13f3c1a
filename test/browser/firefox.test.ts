import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type DemoHelpdesk, ownHelpdesk } from '../../scripts/demo/helpdesks.mjs'
import { writeSampleResponses } from '../../scripts/demo/responses.mjs'
import { firefoxPath, launchFirefox } from '../../scripts/firefox.mjs'
import { type Hands, handsOf } from './firefox-hands'

/** The Firefox build in a real Firefox: from the options page to the customer beside a ticket. */
describe.skipIf(!firefoxPath())('Firefox', () => {
  let helpdesk: DemoHelpdesk
  let hands: Hands
  let firefox: Awaited<ReturnType<typeof launchFirefox>>
  const folder = mkdtempSync(join(tmpdir(), 'amends-firefox-test-'))

  beforeAll(async () => {
    helpdesk = await ownHelpdesk()
    firefox = await launchFirefox()
    hands = await handsOf(firefox)
  })
  afterAll(async () => {
    await firefox?.close()
    await helpdesk?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  test('a helpdesk is added and responses are imported', async () => {
    await hands.addSite(helpdesk.url, helpdesk.product)
    const file = join(folder, 'responses.csv')
    writeSampleResponses(file, Date.now())
    await hands.click('//nav//a[.="Scores in"]')
    await hands.type('//input[@type="file"]', file)
    await hands.click('//button[starts-with(., "Import 20")]')
    await hands.find('//h2[.="20 responses came in"]')
  })

  test('the sidebar shows the customer of the ticket, and a suggested reply', async () => {
    await hands.open(helpdesk.ticketUrl(1))
    await hands.enterSidebar()
    await hands.find('//*[.="Detractor"]')
    await hands.find('//*[contains(text(), "nobody answers my e-mails")]')
    await hands.click('//button[@aria-keyshortcuts="1"]')
    await hands.find('//textarea[@required]')
    await hands.send('SwitchToFrame', { id: null })
  })

  test('a frame that the page mounts itself stays empty', async () => {
    await hands.open(helpdesk.ticketUrl(4))
    await hands.enterSidebar()
    await hands.find('//*[contains(text(), "noname@customers.example")]')
    await hands.send('SwitchToFrame', { id: null })
    await firefox.browser.execute(
      `const frame = document.createElement('iframe')
       frame.src = arguments[0]
       document.body.append(frame)`,
      [`${firefox.origin}sidebar.html`],
    )
    await expect
      .poll(() => firefox.browser.execute('return window.frames.length'), { timeout: 30_000 })
      .toBe(1)
    await hands.send('SwitchToFrame', { element: await frameElement() })
    await hands.find('//div[@id="root"]')
    expect(await firefox.browser.execute('return document.body.innerText.trim()')).toBe('')
  })

  const frameElement = () => hands.send('FindElement', { using: 'xpath', value: '//body/iframe' })
})
