import { MARK } from '@/lib/frame/host'
import { onTabMessage } from '@/lib/platform/tab-messages'
import { isAlive, tellBackground } from './background-link'
import { beHere } from './presence'
import type { Sidebar } from './sidebar'

/** How often a script looks whether its extension is still there: an update ends it without a word. */
const CHECK = 1_000

declare global {
  /** Whether a script of this very extension runs in the page: it may be injected twice. */
  var amendsRuns: (() => boolean) | undefined
}

/** Asks the background what this site is, and is here as long as it is one that the lead added. */
export function start(): void {
  if (globalThis.amendsRuns?.()) return
  globalThis.amendsRuns = isAlive
  // What a script left behind whose extension was updated.
  for (const old of document.querySelectorAll(`[${MARK}]`)) old.remove()

  const end = new AbortController()
  const checking = setInterval(() => {
    if (isAlive()) return
    clearInterval(checking)
    end.abort()
  }, CHECK)
  const visit = new Visit(end.signal)
  onTabMessage((message) => {
    if (message === 'sites-changed') void visit.ask()
    else visit.sidebar?.[message]()
  })
  void visit.ask()
}

/** What the background last said of this site, and our presence on it. */
class Visit {
  sidebar: Sidebar | undefined
  private leaving = new AbortController()
  private helpdesk: string | undefined

  constructor(private readonly end: AbortSignal) {}

  async ask(): Promise<void> {
    const hello = await tellBackground('hello', {})
    const helpdesk = hello ? JSON.stringify(hello.helpdesk) : undefined
    if (this.end.aborted || helpdesk === this.helpdesk) return
    this.helpdesk = helpdesk
    this.leaving.abort()
    this.leaving = new AbortController()
    const signal = AbortSignal.any([this.end, this.leaving.signal])
    this.sidebar = hello ? beHere(window, hello, signal) : undefined
  }
}
