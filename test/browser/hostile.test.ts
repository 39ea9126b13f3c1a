import type { Page } from 'playwright'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Response } from '@/lib/nps/response'
import { launchAmends } from '../../scripts/browser.mjs'
import { type Desk, serveDesk, ticketPage } from './desk'
import { type Amends, addSite, inOurWorld, patiently, sidebarIn } from './helpdesk-page'
import { store } from './sidebar-data'
import { spyScript, whatLeaks } from './spy'

/** The page names her itself, by address; all that Amends knows of her it must not learn. */
const ADDRESS = 'zuzanna@customers.example'
const NAME = 'Zuzanna Qvistgaard'
const COMMENT = 'Quixotic waxwings jump over my parcel'
const COMPANY = 'Vexillology Works'
const secrets = [NAME, COMMENT, COMPANY]

const now = Date.now()
const response: Response = {
  id: 'csv:1',
  address: ADDRESS,
  score: 3,
  comment: COMMENT,
  name: NAME,
  company: COMPANY,
  answeredAt: now - 3_600_000,
  receivedAt: now,
  source: 'csv',
}

let amends: Amends
let desk: Desk
beforeAll(async () => {
  desk = await serveDesk()
  amends = await launchAmends({ grant: [`${desk.origin}/*`] })
  await store(amends, { responses: [response] })
  await addSite(amends, desk.origin, 'Amends demo helpdesk')
})
afterAll(async () => {
  await amends.close()
  await desk.close()
})
const pages: Page[] = []
afterEach(async () => {
  await Promise.all(pages.splice(0).map((page) => page.close()))
})

async function newPage(): Promise<{ page: Page; console: string[] }> {
  const page = await amends.context.newPage()
  pages.push(page)
  const said: string[] = []
  page.on('console', (message) => said.push(message.text()))
  page.on('pageerror', (error) => said.push(error.message))
  return { page, console: said }
}

/** The hostile page, with all that Amends knows of the customer drawn in the sidebar beside it. */
async function besideSidebar() {
  const { page, console: said } = await newPage()
  await page.goto(
    desk.put(
      '/tickets/1',
      ticketPage('1', { requester: ADDRESS, head: `<script>${spyScript}</script>` }),
    ),
  )
  const sidebar = await sidebarIn(page)
  // Also the proof that there is something to leak.
  for (const secret of [NAME, COMMENT]) {
    await sidebar.getByText(secret).first().waitFor(patiently)
  }
  return { page, sidebar, said }
}

describe('a hostile page beside the sidebar', () => {
  test('learns nothing that Amends knows of the customer', async () => {
    const { page, said } = await besideSidebar()
    expect(await whatLeaks(page, secrets)).toEqual([])
    expect(said.filter((line) => secrets.some((secret) => line.includes(secret)))).toEqual([])
  })

  test('sees no key that is pressed in the sidebar, no message, no window and no root of ours', async () => {
    const { page, sidebar } = await besideSidebar()
    const spy = () =>
      page.evaluate(() => {
        const { caught, windows, roots } = window.spy
        return {
          keys: caught.filter((one) => /^(key|input|message|channel)/.test(one)),
          windows: windows.length,
          roots: roots.length,
          frames: window.length,
        }
      })
    await sidebar.evaluate(() => {
      window.heard = []
      addEventListener('keydown', ({ key }) => window.heard.push(key))
    })
    await sidebar.getByRole('separator').press('q')
    await expect.poll(() => sidebar.evaluate(() => window.heard), patiently).toContain('q')
    expect(await spy()).toEqual({ keys: [], windows: 0, roots: 0, frames: 0 })
    // The control: its own keys it does see.
    await page.locator('textarea').press('q')
    expect((await spy()).keys).toContain('keydown q')
  })

  test('does not learn the extension’s address either: it could tell who uses Amends', async () => {
    const { page } = await besideSidebar()
    expect(await whatLeaks(page, [amends.id, 'chrome-extension:'])).toEqual([])
  })
})

describe('control: the spy finds what is in the page', () => {
  async function plainPage() {
    const { page } = await newPage()
    await page.goto(desk.put('/plain', `<!doctype html><script>${spyScript}</script><body>`))
    return page
  }
  /** Puts the comment into the page in some way. */
  async function leak(way: (text: string) => void) {
    const page = await plainPage()
    await page.evaluate(way, COMMENT)
    const leaks = await whatLeaks(page, [COMMENT])
    return leaks.map((one) => one.split(':')[0])
  }

  test('as text', async () => {
    const found = await leak((text) => document.body.append(text))
    expect(found).toEqual(expect.arrayContaining(['dom', 'selection', 'points', 'caught', 'find']))
  })

  test('as an attribute', async () => {
    expect(await leak((text) => document.body.setAttribute('aria-label', text))).toContain('dom')
  })

  test('in an open shadow root', async () => {
    const found = await leak((text) => document.body.attachShadow({ mode: 'open' }).append(text))
    expect(found).toContain('dom')
  })

  test('in a closed shadow root, which is why the sidebar is a frame', async () => {
    const found = await leak((text) => {
      const host = document.body.appendChild(document.createElement('div'))
      host.setAttribute('data-amends', '')
      host.attachShadow({ mode: 'closed' }).append(text)
      // As if the spy had come too late for it.
      window.spy.roots.length = 0
    })
    expect(found).toContain('find')
  })

  test('in a frame of its own origin, in its storage, its title, a message', async () => {
    const framed = await leak((text) => {
      const frame = document.body.appendChild(document.createElement('iframe'))
      frame.contentDocument?.write(text)
    })
    expect(framed).toContain('windows')
    expect(await leak((text) => sessionStorage.setItem('x', text))).toContain('traces')
    expect(await leak((text) => window.postMessage(text, '*'))).toContain('caught')
  })
})

describe('a hostile page that embeds the sidebar itself', () => {
  async function hostilePage(path: string) {
    const { page } = await newPage()
    // Not a page of a ticket, so no sidebar of ours is in it.
    const html = `<!doctype html><script>${spyScript}</script><body>`
    await page.goto(desk.put(path, html))
    return page
  }

  /** Embeds an address and offers its frame nonces and ports, as our script would. */
  async function embed(page: Page, url: string, nonces: string[]) {
    await page.evaluate(mount, url)
    const frame = page.frames().find((one) => one !== page.mainFrame())
    if (!frame?.url().endsWith('/sidebar.html')) return undefined
    await frame.evaluate(takeNotes)
    await page.evaluate(offer, nonces)
    await expect
      .poll(async () => (await frame.evaluate(notes)).answers.length, patiently)
      .toBe(nonces.length)
    return frame
  }

  test('by the address that everyone can know: the browser refuses', async () => {
    const page = await hostilePage('/evil/1')
    expect(await embed(page, amends.url('sidebar.html'), [])).toBeUndefined()
  })

  test('by the address of this session, were it known: without a nonce it stays empty', async () => {
    const { page: victim } = await besideSidebar()
    const page = await hostilePage('/evil/2')
    const guesses = ['', 'guess', '*', crypto.randomUUID()]
    const frame = await embed(page, await addressOfSession(victim), guesses)
    expect(await frame?.evaluate(notes)).toEqual({
      answers: [false, false, false, false],
      databases: 0,
      text: '',
    })
    expect(await whatLeaks(page, secrets)).toEqual([])
  })

  test('control: with a nonce for its tab it would fill, and a nonce works once', async () => {
    const { page: victim } = await besideSidebar()
    const page = await hostilePage('/evil/3')
    const address = await addressOfSession(victim)
    const nonce = await nonceFor(page)
    const frame = await embed(page, address, ['guess', nonce, nonce])
    await expect.poll(async () => (await frame?.evaluate(notes))?.text, patiently).toContain(NAME)
    expect(await frame?.evaluate(notes)).toMatchObject({ answers: [false, true, false] })
    expect((await frame?.evaluate(notes))?.databases).toBeGreaterThan(0)
  })

  test('a nonce is good in the tab only that it was made for', async () => {
    const { page: victim } = await besideSidebar()
    const page = await hostilePage('/evil/4')
    const frame = await embed(page, await addressOfSession(victim), [await nonceFor(victim)])
    expect(await frame?.evaluate(notes)).toMatchObject({ answers: [false], text: '' })
  })
})

/** Runs in the hostile page. */
async function mount(url: string): Promise<void> {
  const frame = document.createElement('iframe')
  frame.src = url
  const loaded = new Promise((resolve) => {
    frame.onload = resolve
  })
  document.body.append(frame)
  await loaded
}

/** Runs in the hostile page: each nonce with a port, and a ticket of the customer for who takes it. */
function offer(nonces: string[]): void {
  const ticket = {
    key: `${location.origin}/1`,
    helpdesk: 'demo',
    id: '1',
    url: location.href,
    requesters: [{ address: 'zuzanna@customers.example' }],
    reading: false,
  }
  for (const nonce of nonces) {
    const { port1, port2 } = new MessageChannel()
    port1.postMessage({ type: 'ticket', ticket })
    document.querySelector('iframe')?.contentWindow?.postMessage({ nonce }, '*', [port2])
  }
}

declare global {
  interface Window {
    heard: string[]
    answers: boolean[]
    databases: number
  }
}

/** Runs in the frame before any offer: notes what the background answers, and databases opened. */
function takeNotes(): void {
  window.answers = []
  window.databases = 0
  const { runtime } = (window as never as { chrome: { runtime: Messenger } }).chrome
  const send = runtime.sendMessage.bind(runtime)
  runtime.sendMessage = async (message) => {
    const reply = await send(message)
    if (message.type === 'redeem') window.answers.push(reply.answer)
    return reply
  }
  const { open } = IDBFactory.prototype
  IDBFactory.prototype.open = function (...args) {
    window.databases += 1
    return open.apply(this, args)
  }
}
interface Messenger {
  sendMessage(message: { type: string }): Promise<{ answer: boolean }>
}

/** Runs in the frame. */
function notes() {
  const { answers, databases } = window
  return { answers, databases, text: document.body.textContent?.trim() ?? '' }
}

/** What our script in a page knows and the page does not. */
const addressOfSession = async (page: Page) =>
  String(await inOurWorld(page, 'chrome.runtime.getURL("/sidebar.html")'))

/** As the background hands it to our own script in that tab. */
const nonceFor = async (page: Page) =>
  String(
    await inOurWorld(
      page,
      'chrome.runtime.sendMessage({ type: "nonce", request: {} }).then((a) => a.answer)',
    ),
  )
