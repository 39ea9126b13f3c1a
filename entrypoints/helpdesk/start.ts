import { MARK } from '@/lib/frame/host'
import { onTabMessage } from '@/lib/platform/tab-messages'
import { ended, isAlive, tellBackground } from './background-link'
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
  // Of the version before this one.
  globalThis.amendsComposer = undefined
  // A script whose extension was updated gives way when its sidebar is taken out.
  for (const old of document.querySelectorAll(`[${MARK}]`)) old.remove()

  const checking = setInterval(isAlive, CHECK)
  ended.addEventListener('abort', () => clearInterval(checking))
  const visit = new Visit()
  onTabMessage((message) => {
    if (message === 'sites-changed') void visit.ask()
    else return visit.sidebar?.[message]()
  })
  void visit.ask()
}

/** What the background last said of this site, and our presence on it. */
class Visit {
  sidebar: Sidebar | undefined
  private leaving = new AbortController()
  private helpdesk: string | undefined

  async ask(): Promise<void> {
    const hello = await tellBackground('hello', {})
    const helpdesk = hello ? JSON.stringify(hello.helpdesk) : undefined
    if (ended.aborted || helpdesk === this.helpdesk) return
    this.helpdesk = helpdesk
    this.leaving.abort()
    this.leaving = new AbortController()
    const signal = AbortSignal.any([ended, this.leaving.signal])
    this.sidebar = hello ? beHere(window, hello, signal) : undefined
  }
}
