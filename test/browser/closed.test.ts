import type { Frame, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { t } from '@/lib/i18n'
import { launchAmends } from '../../scripts/browser.mjs'
import type { Scene } from '../helpdesks/observe'
import { closed } from '../helpdesks/scenes/closed'
import { type Amends, patiently, sidebarIn, widthIn, workerOf } from './helpdesk-page'
import { type RealHosts, STRANGER, serveRealHosts } from './real-hosts'

/**
 * The helpdesks that only their makers run, in a real browser with the built Amends, on pages of the
 * structure that is known, under their real host names.
 */
describe('closed helpdesks on their real host names', () => {
  let hosts: RealHosts
  let amends: Amends
  let page: Page

  beforeAll(async () => {
    hosts = await serveRealHosts()
    const origins = closed.map(([, [first]]) => new URL(first?.url ?? '').origin)
    amends = await launchAmends({
      grant: origins.map((origin) => `${origin}/*`),
      args: hosts.args,
    })
    const sites = closed.map(([{ id }], i) => ({ origin: origins[i], helpdesk: id, addedAt: 0 }))
    await amends.worker.evaluate(`chrome.storage.local.set(${JSON.stringify({ sites })})`)
    // Its message has the scripts registered.
    await workerOf(amends)
    page = await amends.context.newPage()
  })
  afterAll(async () => {
    await amends?.close()
    await hosts?.close()
  })

  const open = async (scene: Scene) => {
    hosts.show(scene)
    await page.goto(scene.url)
    return sidebarIn(page)
  }

  const scenes = closed.flatMap(([{ name }, all]) =>
    all
      .filter(({ expect }) => expect.reading || expect.ticket === null)
      .map((scene) => ({ title: `${name}: ${scene.name}`, scene, first: all[0] ?? scene })),
  )

  test.each(scenes)('$title', async ({ scene, first }) => {
    const { reading } = scene.expect
    const sidebar = await open(reading ? scene : first)
    if (reading) await expectReading(sidebar, reading)
    else {
      await expect.poll(() => widthIn(page), patiently).toBeGreaterThan(0)
      await page.evaluate((url) => history.pushState({}, '', url), scene.url)
      await expect.poll(() => widthIn(page), patiently).toBe(0)
    }
    expect(await sidebar.getByText(STRANGER).count()).toBe(0)
    // One request for a ticket, to its own helpdesk: it is the agent's quota.
    const { origin } = new URL(scene.url)
    const paths = Object.keys((reading ? scene : first).api ?? {})
    const known = new Set(paths.map((path) => origin.slice('https://'.length) + path))
    const asked = hosts.asked.filter((one) => known.has(one))
    expect(asked).toHaveLength(new Set(asked).size)
  })

  /** What the sidebar shows for what a description can read. */
  async function expectReading(
    sidebar: Frame,
    reading: NonNullable<Scene['expect']['reading']>,
  ): Promise<void> {
    const see = (words: string) => sidebar.getByText(words).first().waitFor()
    if (reading.kind !== 'found') return see(t.readProblems[reading.kind].title)
    for (const { address } of reading.requesters) await see(address)
  }
})
