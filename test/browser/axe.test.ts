import { join } from 'node:path'
import type { Frame, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchAmends } from '../../scripts/browser.mjs'
import { type DemoHelpdesk, ownHelpdesk } from '../../scripts/demo/helpdesks.mjs'
import { writeSampleResponses } from '../../scripts/demo/responses.mjs'
import { setUp } from '../../scripts/demo/set-up.mjs'
import { sidebarOf, walkStory } from '../../scripts/demo/story.mjs'
import { violations } from './axe'

describe.each(['light', 'dark'] as const)('axe finds nothing, %s', (colorScheme) => {
  let helpdesk: DemoHelpdesk
  let amends: Awaited<ReturnType<typeof launchAmends>>
  let page: Page

  beforeAll(async () => {
    helpdesk = await ownHelpdesk()
    amends = await launchAmends({ grant: [`${helpdesk.url}/*`], colorScheme })
    page = await setUp(amends, helpdesk)
  })
  afterAll(async () => {
    await amends?.close()
    await helpdesk?.close()
  })

  const isDark = (frame: Frame) =>
    frame.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)
  const openTicket = async (ticket: number) => {
    await page.goto(helpdesk.ticketUrl(ticket))
    const frame = await sidebarOf(page)
    expect(await isDark(frame)).toBe(colorScheme === 'dark')
    return frame
  }
  const openOptions = async (section: string) => {
    await page.goto('about:blank')
    await page.goto(amends.url(`options.html#${section}`))
    await page.getByRole('heading', { level: 1 }).waitFor()
    return page.mainFrame()
  }

  test('sidebar: at every step of the story', async () => {
    await openTicket(1)
    const found: Record<string, string[]> = {}
    const steps: Record<string, string[]> = {}
    await walkStory(page, helpdesk, async (step, frame) => {
      found[step] = await violations(frame)
      steps[step] = []
    })
    expect(found).toEqual(steps)
    expect(Object.keys(steps).length).toBe(5)
  })

  test('sidebar: a promoter chosen among two requesters', async () => {
    const frame = await openTicket(5)
    await frame.getByText('Who do you want to help?').waitFor()
    expect(await violations(frame)).toEqual([])
    await frame.getByRole('button', { name: /Priya Raman/ }).click()
    await frame.getByText('Promoter').first().waitFor()
    expect(await violations(frame)).toEqual([])
  })

  test('sidebar: nobody known, its keys, collapsed', async () => {
    const frame = await openTicket(4)
    await frame.getByText('No responses from this address').waitFor()
    expect(await violations(frame)).toEqual([])
    await frame.getByRole('button', { name: /keys/ }).click()
    await frame.getByRole('dialog').waitFor()
    expect(await violations(frame)).toEqual([])
    await frame.getByRole('button', { name: 'Close' }).click()
    await frame.getByRole('button', { name: 'Collapse the sidebar' }).click()
    await frame.getByRole('button', { name: 'Open the sidebar' }).waitFor()
    expect(await violations(frame)).toEqual([])
    await frame.getByRole('button', { name: 'Open the sidebar' }).click()
  })

  test('options: scores, empty and with a file before its import', async () => {
    const frame = await openOptions('scores')
    expect(await isDark(frame)).toBe(colorScheme === 'dark')
    expect(await violations(frame)).toEqual([])
    const file = join(amends.profile, 'again.csv')
    writeSampleResponses(file, Date.now() + 60_000)
    await page.locator('input[type=file]').setInputFiles(file)
    await page.getByRole('button', { name: /^Import \d/ }).waitFor()
    expect(await violations(frame)).toEqual([])
  })

  test('options: helpdesks, with an address that is refused', async () => {
    const frame = await openOptions('helpdesks')
    expect(await violations(frame)).toEqual([])
    await page.getByRole('textbox', { name: 'Address' }).fill('http://support.example.com')
    await page.getByRole('button', { name: 'Add', exact: true }).click()
    await page.getByRole('alert').waitFor()
    expect(await violations(frame)).toEqual([])
  })

  test('options: log, with an entry', async () => {
    const frame = await openOptions('log')
    await page.getByText('Reply sent').first().waitFor()
    expect(await violations(frame)).toEqual([])
  })

  test('control: a button without a name and pale text are found', async () => {
    const frame = await openOptions('log')
    await frame.evaluate(() => {
      const broken = document.createElement('div')
      broken.innerHTML = '<button></button><p style="color:#888;background:#777">pale</p>'
      document.querySelector('main')?.append(broken)
    })
    const rules = (await violations(frame)).map((line) => line.split(':')[0])
    expect(rules).toEqual(expect.arrayContaining(['button-name', 'color-contrast']))
  })
})
