import { type Browser, browser } from 'wxt/browser'
import { type Command, Report } from '@/lib/helpdesks/picker/protocol'

const SCRIPT = '/picker.js'

/** Why nothing more can be pointed at. */
export class PickerGone extends Error {}

/** Where the tab is: `elsewhere` on a page that Amends may not read, a sign-in of another site. */
export type TabState = 'loading' | 'there' | 'elsewhere'

interface Waiting {
  command: Command
  resolve(report: Report): void
  reject(error: Error): void
}

/**
 * A tab in which the lead points at the parts of a ticket. The picker is injected into its page, anew
 * after each full load; a question that was not answered before is asked again then.
 */
export class PickerTab {
  private port: Browser.runtime.Port | undefined
  private waiting: Waiting | undefined
  private joining = false
  private again = false
  private gone = false

  private constructor(
    private readonly tabId: number,
    private readonly onState: (state: TabState) => void,
  ) {
    browser.tabs.onUpdated.addListener(this.updated)
    browser.tabs.onRemoved.addListener(this.removed)
  }

  /** Opens the address; access to its origin must have been given. */
  static async open(url: string, onState: (state: TabState) => void): Promise<PickerTab> {
    const tab = await browser.tabs.create({ url })
    if (tab.id === undefined) throw new Error('The browser opened no tab')
    const picker = new PickerTab(tab.id, onState)
    // It may have been there before anyone listened.
    const now = await browser.tabs.get(tab.id)
    if (now.status === 'complete') void picker.join()
    return picker
  }

  /** Asks one thing. Rejects with `PickerGone` when the tab is closed before. */
  ask(command: Command): Promise<Report> {
    if (this.gone) return Promise.reject(new PickerGone())
    return new Promise((resolve, reject) => {
      this.waiting = { command, resolve, reject }
      this.port?.postMessage(command)
    })
  }

  /** Leads the tab to another address. */
  async go(url: string): Promise<void> {
    this.leave()
    await browser.tabs.update(this.tabId, { url, active: true })
  }

  async show(): Promise<void> {
    await browser.tabs.update(this.tabId, { active: true })
  }

  /** Takes the picker out of the page, and shows the page of ours again. */
  async close(): Promise<void> {
    if (!this.gone) this.end()
    const own = await browser.tabs.getCurrent()
    if (own?.id !== undefined) await browser.tabs.update(own.id, { active: true })
  }

  private readonly updated = (tabId: number, { status }: { status?: string }) => {
    if (tabId !== this.tabId) return
    if (status === 'loading' && !this.port) this.onState('loading')
    if (status === 'complete') void this.join()
  }

  private readonly removed = (tabId: number) => {
    if (tabId === this.tabId) this.end()
  }

  private async join(): Promise<void> {
    if (this.port || this.gone) return
    // Another page may have come while the script was on its way into the one before.
    this.again = this.joining
    if (this.joining) return
    this.joining = true
    try {
      await browser.scripting.executeScript({ target: { tabId: this.tabId }, files: [SCRIPT] })
      if (!this.gone) this.connect()
    } catch {
      // A page of another origin, of the browser itself, or one that is just being left.
      if (!this.gone) this.onState('elsewhere')
    } finally {
      this.joining = false
    }
    if (this.again) await this.join()
  }

  private connect(): void {
    const port = browser.tabs.connect(this.tabId, { name: 'picker', frameId: 0 })
    this.port = port
    port.onMessage.addListener((message: unknown) => {
      if (this.port === port) this.heard(message)
    })
    port.onDisconnect.addListener(() => {
      if (this.port !== port) return
      this.port = undefined
      void this.joinAgain()
    })
    this.onState('there')
    if (this.waiting) port.postMessage(this.waiting.command)
  }

  /** The page may have come back at once, from the browser's cache. */
  private async joinAgain(): Promise<void> {
    const tab = await browser.tabs.get(this.tabId).catch(() => undefined)
    if (tab?.status === 'complete') await this.join()
  }

  private heard(message: unknown): void {
    const report = Report.safeParse(message)
    const { waiting } = this
    if (!waiting) return
    this.waiting = undefined
    if (report.success) waiting.resolve(report.data)
    else waiting.reject(new Error('The page answered something that is no answer'))
  }

  private leave(): void {
    const { port } = this
    this.port = undefined
    port?.disconnect()
  }

  private end(): void {
    this.gone = true
    browser.tabs.onUpdated.removeListener(this.updated)
    browser.tabs.onRemoved.removeListener(this.removed)
    this.leave()
    this.waiting?.reject(new PickerGone())
    this.waiting = undefined
  }
}
