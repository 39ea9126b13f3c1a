import { type Browser, browser } from 'wxt/browser'
import { holdNow, lookAt, readTicket } from '@/lib/helpdesks/picker/inspect'
import type { Command, Report } from '@/lib/helpdesks/picker/protocol'
import { askForNote, askForSecond } from './asking'
import { Overlay } from './overlay'
import { point } from './pointing'

declare global {
  /** The picker in this page: it may be injected twice. */
  var amendsPicker: Session | undefined
}

/** Waits for the options page to say what is to be pointed at; gone when that page is. */
export function start(): void {
  if (globalThis.amendsPicker?.isAlive()) return
  globalThis.amendsPicker = new Session(window)
}

class Session {
  readonly overlay: Overlay
  private readonly firstUrl: string
  private task = new AbortController()
  private port: Browser.runtime.Port | undefined

  constructor(private readonly win: Window) {
    this.firstUrl = win.location.href
    this.overlay = new Overlay(win.document)
    browser.runtime.onConnect.addListener(this.connect)
  }

  isAlive(): boolean {
    return browser.runtime?.id !== undefined
  }

  private readonly connect = (port: Browser.runtime.Port) => {
    const options = browser.runtime.getURL('/options.html')
    if (port.sender?.id !== browser.runtime.id || !port.sender.url?.startsWith(options)) return
    this.port = port
    port.onMessage.addListener((command: Command) => void this.run(command))
    port.onDisconnect.addListener(() => {
      if (this.port === port) this.end()
    })
  }

  /** One thing at a time: a new command ends the former. */
  private async run(command: Command): Promise<void> {
    this.task.abort()
    this.task = new AbortController()
    const { signal } = this.task
    const report = await this.answer(command, signal).catch((error: unknown) => {
      if (signal.aborted) return undefined
      throw error
    })
    if (!report || signal.aborted) return
    this.overlay.wait()
    this.port?.postMessage(report)
  }

  private answer(command: Command, signal: AbortSignal): Promise<Report> {
    const { document: doc } = this.win
    switch (command.type) {
      case 'point':
        return point(this.win, this.overlay, command, signal)
      case 'open-second':
        return askForSecond(this.win, this.overlay, this.firstUrl, command, signal)
      case 'show-note':
        return askForNote(this.win, this.overlay, signal)
      case 'look':
        return lookAt(doc, command.ticketId, command.candidates, signal)
      case 'hold':
        return Promise.resolve(holdNow(doc, command.proofs))
      case 'read':
        return readTicket(this.win, command.helpdesk, signal).then((read) => ({
          type: 'read',
          read,
        }))
    }
  }

  private end(): void {
    this.task.abort()
    this.overlay.remove()
    browser.runtime.onConnect.removeListener(this.connect)
    globalThis.amendsPicker = undefined
  }
}
