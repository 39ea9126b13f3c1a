import type { Frame, Locator, Page } from 'playwright'
import type { Intervention } from '@/lib/cases/intervention'
import type { PageToSidebar } from '@/lib/frame/port'
import type { launchAmends } from '../../scripts/browser.mjs'

export { type Stored, store, ticketOf } from './sidebar-data'

type Amends = Awaited<ReturnType<typeof launchAmends>>

/**
 * The built sidebar in a frame, with this test in the place of the content script: an extension
 * page (one that does nothing itself) that hands the frame a nonce and a port, and keeps what comes
 * back.
 */
export interface SidebarFrame {
  page: Page
  frame: Frame
  /** Says something to the sidebar, as the content script would. */
  tell(message: PageToSidebar): Promise<void>
  /** What the sidebar has said so far. */
  heard(): Promise<unknown[]>
  /** Offers the frame a new port; returns when the background has judged the nonce. */
  offer(nonce: 'sound' | 'unknown'): Promise<void>
  button(name: string | RegExp): Locator
  /** Waits until the words stand there to be seen. */
  see(words: string | RegExp): Promise<void>
  /** Presses a key as an agent who is in the sidebar, in no field. */
  press(key: string): Promise<void>
  /** The log as it is stored. */
  log(): Promise<Intervention[]>
  /** What the toolbar's button shows for this tab. */
  badge(): Promise<{ text: string; title: string }>
}

interface Options {
  width?: number
  height?: number
  /** `unknown`: one that the background never handed out. */
  nonce?: 'sound' | 'unknown'
}

/** Opens the built sidebar in a frame of its width. */
export async function openSidebar(
  amends: Amends,
  { width = 380, height = 1500, nonce = 'sound' }: Options = {},
): Promise<SidebarFrame> {
  const page = await amends.context.newPage()
  await page.setViewportSize({ width, height })
  await page.goto(amends.url('manifest.json'))
  await page.evaluate(mount)
  const element = await page.waitForSelector('iframe')
  const frame = await element.contentFrame()
  if (!frame) throw new Error('The sidebar has no frame')
  const offer = async (nonce: 'sound' | 'unknown') => {
    await page.evaluate(offerPort, nonce)
    // The background judges one nonce after the other: when it has judged this one, the offered too.
    await frame.evaluate(() =>
      window.chrome.runtime.sendMessage({ type: 'redeem', request: { nonce: '-' } }),
    )
  }
  await offer(nonce)
  const button = (name: string | RegExp) => frame.getByRole('button', { name })
  return {
    page,
    frame,
    tell: (message) => page.evaluate((one) => window.sidebarPort?.postMessage(one), message),
    heard: () => page.evaluate(() => window.sidebarWords ?? []),
    offer,
    button,
    see: (words) => frame.getByText(words).filter({ visible: true }).first().waitFor(),
    async press(key) {
      await button('Collapse the sidebar').focus()
      await page.keyboard.press(key)
    },
    log: () => page.evaluate(readLog),
    badge: () => page.evaluate(readBadge),
  }
}

/** Runs in an extension page. */
export async function readLog(): Promise<Intervention[]> {
  const opening = indexedDB.open('amends-journal')
  await new Promise((resolve) => opening.addEventListener('success', resolve))
  const all = opening.result.transaction('interventions').objectStore('interventions').getAll()
  await new Promise((resolve) => all.addEventListener('success', resolve))
  opening.result.close()
  return all.result
}

async function readBadge(): Promise<{ text: string; title: string }> {
  const { action, tabs } = window.chrome
  const { id: tabId } = await tabs.getCurrent()
  return { text: await action.getBadgeText({ tabId }), title: await action.getTitle({ tabId }) }
}

declare global {
  interface Window {
    sidebarPort?: MessagePort
    sidebarWords?: unknown[]
    chrome: Extension
  }
}
/** The few browser APIs that are used here. */
interface Extension {
  runtime: { sendMessage(message: object): Promise<unknown> }
  storage: { session: { set(values: object): Promise<void> } }
  tabs: { getCurrent(): Promise<{ id: number }> }
  action: {
    getBadgeText(tab: { tabId: number }): Promise<string>
    getTitle(tab: { tabId: number }): Promise<string>
  }
}

/** Runs in the extension page. */
async function mount(): Promise<void> {
  document.body.replaceChildren()
  document.documentElement.style.cssText = document.body.style.cssText = 'height: 100%; margin: 0'
  const frame = document.createElement('iframe')
  frame.title = 'Amends'
  frame.src = '/sidebar.html'
  frame.style.cssText = 'width: 100%; height: 100%; border: 0; display: block'
  document.body.append(frame)
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }))
}

/** Runs in the extension page. */
async function offerPort(kind: 'sound' | 'unknown'): Promise<void> {
  const nonce = crypto.randomUUID()
  const { id: tabId } = await window.chrome.tabs.getCurrent()
  const known = { tabId, expires: Date.now() + 30_000 }
  if (kind === 'sound') await window.chrome.storage.session.set({ [`nonce:${nonce}`]: known })
  const { port1, port2 } = new MessageChannel()
  window.sidebarPort = port1
  window.sidebarWords = []
  port1.onmessage = ({ data }) => window.sidebarWords?.push(data)
  document.querySelector('iframe')?.contentWindow?.postMessage({ nonce }, location.origin, [port2])
}
