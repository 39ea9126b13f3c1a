import { expect } from 'vitest'
import type { launchFirefox } from '../../scripts/firefox.mjs'

type Firefox = Awaited<ReturnType<typeof launchFirefox>>

/** What a lead and an agent do in a real Firefox, by WebDriver's commands. */
export interface Hands {
  send: (command: string, parameters?: Record<string, unknown>) => Promise<unknown>
  open: (url: string) => Promise<unknown>
  /** Waits until the element is there. @returns what names it in other commands */
  find: (xpath: string) => Promise<string>
  click: (xpath: string) => Promise<void>
  type: (xpath: string, text: string) => Promise<unknown>
  /** The frame is in a closed shadow root: it is looked for among the page's frames. */
  enterSidebar: () => Promise<void>
  leaveFrame: () => Promise<unknown>
  /** Adds a helpdesk in the options page. */
  addSite: (url: string, product: string) => Promise<void>
}

export async function handsOf({ browser, origin }: Firefox): Promise<Hands> {
  const send = (command: string, parameters: Record<string, unknown> = {}) =>
    browser.send(`WebDriver:${command}`, parameters)
  await send('SetTimeouts', { implicit: 30_000 })
  const open = (url: string) => send('Navigate', { url })
  const find = async (xpath: string): Promise<string> =>
    Object.values((await send('FindElement', { using: 'xpath', value: xpath })) as object)[0]
  // As Playwright does: what loads above an element moves it, or lies over it for a moment.
  const click = async (xpath: string) => {
    const id = await find(xpath)
    const tried = () => send('ElementClick', { id }).then(() => 'clicked', String)
    await expect.poll(tried, { timeout: 30_000 }).toBe('clicked')
  }
  const type = async (xpath: string, text: string) =>
    send('ElementSendKeys', { id: await find(xpath), text })
  const leaveFrame = () => send('SwitchToFrame', { id: null })
  const isSidebar = async (id: number) => {
    await leaveFrame()
    await send('SwitchToFrame', { id })
    return (await browser.execute('return location.origin + "/"')) === origin
  }
  return {
    send,
    open,
    find,
    click,
    type,
    leaveFrame,
    async enterSidebar() {
      const tried = async () => {
        for (const id of [0, 1, 2]) if (await isSidebar(id).catch(() => false)) return 'there'
        return 'not there'
      }
      await expect.poll(tried, { timeout: 30_000 }).toBe('there')
    },
    async addSite(url, product) {
      await open(`${origin}options.html#helpdesks`)
      await type('//input[@type="url"]', url)
      await click(`//option[.="${product}"]`)
      await click('//button[.="Add"]')
      await find(`//*[contains(text(), "Amends now runs on ${new URL(url).origin}")]`)
    },
  }
}
