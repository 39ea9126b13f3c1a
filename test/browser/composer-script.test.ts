import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchAmends } from '../../scripts/browser.mjs'
import { type DemoHelpdesk, ownHelpdesk } from '../../scripts/demo/helpdesks.mjs'
import { setUp } from '../../scripts/demo/set-up.mjs'
import { sidebarOf, walkStory } from '../../scripts/demo/story.mjs'
import { frameOf, inOurWorld, patiently } from './helpdesk-page'
import { stopWorker } from './stop-worker'

/** The script that inserts comes when it is needed, whatever happened to the extension before. */
describe('the script that inserts', () => {
  let helpdesk: DemoHelpdesk
  let amends: Awaited<ReturnType<typeof launchAmends>>
  let page: Page

  beforeAll(async () => {
    helpdesk = await ownHelpdesk()
    amends = await launchAmends({ grant: [`${helpdesk.url}/*`] })
    page = await setUp(amends, helpdesk)
  })
  afterAll(async () => {
    await amends?.close()
    await helpdesk?.close()
  })

  const isThere = () => inOurWorld(page, 'typeof amendsComposer === "object"')

  test('is not on the page before a reply is looked at, then comes, also from a background that slept', async () => {
    const sidebar = await sidebarOf(page)
    const first = sidebar.locator('button[aria-keyshortcuts="1"]')
    await first.waitFor()
    expect(await isThere()).toBe(false)
    await stopWorker(amends)
    await first.press('1')
    await expect.poll(isThere, patiently).toBe(true)
    expect(await page.evaluate(() => 'amendsComposer' in window)).toBe(false)
    await first.press('1')
    await sidebar.getByRole('region', { name: /^Reply: / }).waitFor({ state: 'detached' })
  })

  test('is brought anew after an update of the extension, into the open tab', async () => {
    const old = frameOf(page)
    const extensions = await amends.context.newPage()
    await extensions.goto('chrome://extensions')
    // Without its developer mode Chromium leaves an unpacked extension off after that.
    await extensions.evaluate(
      'chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })',
    )
    await extensions.evaluate(`chrome.developerPrivate.reload('${amends.id}')`)
    await extensions.close()
    await expect
      .poll(() => frameOf(page) !== undefined && frameOf(page) !== old, patiently)
      .toBe(true)
    const sidebar = await sidebarOf(page)
    await sidebar.locator('button[aria-keyshortcuts="1"]').waitFor()
    expect(await isThere()).toBe(false)
    await walkStory(page, helpdesk)
    expect(await page.locator('article').last().innerText()).toContain('Jane,\n')
  })
})
