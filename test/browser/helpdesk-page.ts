import type { Frame, Page, Worker } from 'playwright'
import { t } from '@/lib/i18n'
import type { launchAmends } from '../../scripts/browser.mjs'

/** For `expect.poll`: a busy machine may take its time. */
export const patiently = { timeout: 30_000 }

export type Amends = Awaited<ReturnType<typeof launchAmends>>

/** Opens the options page where helpdesks are added. */
export async function helpdesksPage(amends: Amends): Promise<Page> {
  const page = await amends.context.newPage()
  await page.goto(amends.url('options.html#helpdesks'))
  await page.getByLabel(t.helpdesks.add.address).waitFor()
  return page
}

/** Adds a site as the lead does. Its permission must be there already: a headless prompt never ends. */
export async function addSite(amends: Amends, address: string, product = 'Request Tracker') {
  const page = await helpdesksPage(amends)
  await page.getByLabel(t.helpdesks.add.address).fill(address)
  await page.getByLabel(t.helpdesks.add.product, { exact: true }).selectOption(product)
  await page.keyboard.press('Enter')
  await page.getByText(t.helpdesks.added(new URL(address).origin)).waitFor()
  await page.close()
}

/** The sidebar's frame in a page, once it is there. The page itself has no way to it. */
export async function sidebarIn(page: Page): Promise<Frame> {
  return frameOf(page) ?? page.waitForEvent('framenavigated', isSidebar)
}

export function frameOf(page: Page): Frame | undefined {
  return page.frames().find(isSidebar)
}

function isSidebar(frame: Frame): boolean {
  return frame.url().endsWith('/sidebar.html')
}

/** Width of our element in the page, in px; undefined when it is not there or hidden. */
export function widthIn(page: Page): Promise<number | undefined> {
  return page.evaluate(() => document.querySelector('[data-amends]')?.getBoundingClientRect().width)
}

interface World {
  id: number
  name: string
  auxData?: { frameId?: string }
}

/** Evaluates in the world of our script in that page, which the page itself cannot reach. */
export async function inOurWorld(page: Page, expression: string): Promise<unknown> {
  const cdp = await page.context().newCDPSession(page)
  // A frame that our script reads has a world of ours, too: without our script's globals.
  const { frameTree } = await cdp.send('Page.getFrameTree')
  const worlds: World[] = []
  cdp.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context))
  await cdp.send('Runtime.enable')
  const ours = worlds.find(
    ({ name, auxData }) => name === 'Amends' && auxData?.frameId === frameTree.frame.id,
  )
  if (!ours) throw new Error('Amends does not run in this page')
  const { result } = await cdp.send('Runtime.evaluate', {
    expression,
    contextId: ours.id,
    awaitPromise: true,
    returnByValue: true,
  })
  await cdp.detach()
  return result.value
}

/** The background's worker. It may have been stopped in the meantime: a message wakes it. */
export async function workerOf(amends: Amends): Promise<Worker> {
  const page = await amends.context.newPage()
  await page.goto(amends.url('options.html'))
  await page.evaluate(`chrome.runtime.sendMessage({ type: 'sites-changed', request: {} })`)
  await page.close()
  const [worker] = amends.context.serviceWorkers()
  if (!worker) throw new Error('Amends has no worker')
  return worker
}

/** Tells the worker of a command's keys in that page: no test can press keys of the browser itself. */
export async function command(
  amends: Amends,
  page: Page,
  name: 'toggle-sidebar' | 'focus-sidebar',
) {
  const worker = await workerOf(amends)
  await worker.evaluate(`chrome.tabs.query({ url: '${new URL(page.url()).origin}/*' }).then(
    ([tab]) => chrome.commands.onCommand.dispatch('${name}', tab))`)
}
