import type { Frame, Page } from 'playwright'
import type { Intervention } from '@/lib/cases/intervention'
import type { PageToSidebar } from '@/lib/frame/port'
import type { Ticket } from '@/lib/helpdesks/ticket'
import type { Response } from '@/lib/nps/response'
import { bucketOf, type ImportRecord } from '@/lib/store/data'
import type { Draft } from '@/lib/store/journal'
import type { launchAmends } from '../../scripts/browser.mjs'
import { HOUR, response } from '../cases/examples'

type Amends = Awaited<ReturnType<typeof launchAmends>>

/** What is stored before the sidebar opens. */
export interface Stored {
  responses?: Response[]
  imports?: ImportRecord[]
  log?: Intervention[]
  drafts?: Draft[]
}

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
  return {
    page,
    frame,
    tell: (message) => page.evaluate((one) => window.sidebarPort?.postMessage(one), message),
    heard: () => page.evaluate(() => window.sidebarWords ?? []),
    offer,
    log: () => page.evaluate(readLog),
    badge: () => page.evaluate(readBadge),
  }
}

async function readLog(): Promise<Intervention[]> {
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

/** Stores as the extension does; replaces whatever was stored. */
export async function store(amends: Amends, stored: Stored): Promise<void> {
  const { responses = [], imports = [], log = [], drafts = [] } = stored
  const buckets = [...new Set(responses.map(({ address }) => bucketOf(address)))].map((bucket) => ({
    bucket,
    responses: responses.filter(({ address }) => bucketOf(address) === bucket),
  }))
  const page = await amends.context.newPage()
  await page.goto(amends.url('manifest.json'))
  await page.evaluate(putAll, {
    'amends-data': { buckets, imports },
    'amends-journal': { interventions: log, drafts },
  })
  await page.close()
}

/** Runs in the extension page; the databases are made as Dexie makes them (its versions times ten). */
async function putAll(databases: Record<string, Record<string, unknown[]>>): Promise<void> {
  const indexes: Record<string, [string, string[]]> = {
    buckets: ['bucket', []],
    imports: ['id', ['startedAt']],
    interventions: ['id', ['address', 'at']],
    drafts: ['key', []],
  }
  const done = (request: IDBRequest | IDBTransaction) =>
    new Promise((resolve, reject) => {
      request.addEventListener('error', () => reject(request.error))
      request.addEventListener('success', resolve)
      request.addEventListener('complete', resolve)
    })
  for (const [name, stores] of Object.entries(databases)) {
    const opening = indexedDB.open(name, 10)
    opening.onupgradeneeded = () => {
      for (const store of Object.keys(stores)) {
        const [keyPath, others] = indexes[store] ?? ['id', []]
        const made = opening.result.createObjectStore(store, { keyPath })
        for (const index of others) made.createIndex(index, index)
      }
    }
    await done(opening)
    const transaction = opening.result.transaction(Object.keys(stores), 'readwrite')
    for (const [store, values] of Object.entries(stores)) {
      transaction.objectStore(store).clear()
      for (const value of values) transaction.objectStore(store).put(value)
    }
    await done(transaction)
    opening.result.close()
  }
}

/** What a ticket looks like to the sidebar; Jane Miller's unless said otherwise. */
export function ticketOf(change: Partial<Ticket> = {}): Ticket {
  return {
    key: 'https://desk.example/1',
    helpdesk: 'rt5',
    id: '1',
    url: 'https://desk.example/Ticket/Display.html?id=1',
    subject: 'Where is my order 1042?',
    requesters: [{ address: 'jane.miller@customers.example', name: 'Jane Miller' }],
    readFrom: 'api',
    reading: false,
    agent: { name: 'Alex Agent' },
    ...change,
  }
}

/** A response of Jane Miller's, so many hours ago; it came in an hour later. */
export function answered(
  id: string,
  score: number,
  hoursAgo: number,
  more: Partial<Response> = {},
): Response {
  const answeredAt = Date.now() - hoursAgo * HOUR
  const receivedAt = answeredAt + HOUR
  return { ...response(id, score, 0), answeredAt, receivedAt, survey: 'Order survey', ...more }
}
