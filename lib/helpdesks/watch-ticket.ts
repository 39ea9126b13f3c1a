import { describeTicket, readAgent } from './describe-ticket'
import type { Helpdesk } from './helpdesk'
import { type OpenTicket, openTicket } from './open-ticket'
import { onPageSignal } from './page-signals'
import { type Reading, readRequesters } from './requesters'
import type { Ticket } from './ticket'

/** A helpdesk that has not answered for so long is said to be slow; it is still waited for. */
const SLOW = 3_000

interface Options {
  /** The page's `fetch`, which carries the agent's own session. */
  get: typeof fetch
  signal: AbortSignal
}

/**
 * Tells which ticket the page shows, at once and whenever that or what is known of it changes; null
 * when it shows none. An answer that arrives when the page already shows another ticket is dropped.
 */
export function watchTicket(
  win: Window,
  helpdesk: Helpdesk,
  tell: (ticket: Ticket | null) => void,
  options: Options,
): void {
  const watch = new TicketWatch(win, helpdesk, tell, options)
  const { signal } = options
  onPageSignal(win, () => watch.look(), signal)
  // What failed while the agent was away (signed out, offline) may work now.
  const again = () => watch.lookAgain()
  win.document.addEventListener('visibilitychange', again, { signal })
  win.addEventListener('online', again, { signal })
  signal.addEventListener('abort', () => watch.stop())
  watch.look()
}

/** The reading of one ticket's requesters. */
interface Work {
  ticket: OpenTicket
  abort: AbortController
  reading?: Reading
  slow: boolean
}

class TicketWatch {
  private work: Work | null = null
  private told: string | undefined
  private agent: Ticket['agent']

  constructor(
    private readonly win: Window,
    private readonly helpdesk: Helpdesk,
    private readonly tell: (ticket: Ticket | null) => void,
    private readonly options: Options,
  ) {}

  look(): void {
    if (this.options.signal.aborted) return
    const ticket = this.here()
    if (ticket?.key !== this.work?.ticket.key) {
      this.stop()
      if (ticket) this.begin(ticket)
    }
    this.say()
  }

  lookAgain(): void {
    const { work } = this
    if (this.win.document.visibilityState !== 'visible') return
    if (!work?.reading || work.reading.kind === 'found') return
    this.begin(work.ticket)
    this.say()
  }

  stop(): void {
    this.work?.abort.abort()
    this.work = null
  }

  private here(): OpenTicket | null {
    return openTicket(this.win.document, new URL(this.win.location.href), this.helpdesk)
  }

  private begin(ticket: OpenTicket): void {
    const work: Work = { ticket, abort: new AbortController(), slow: false }
    this.work = work
    const slow = setTimeout(() => {
      work.slow = true
      this.look()
    }, SLOW)
    const { signal } = work.abort
    readRequesters(this.win.document, this.helpdesk, ticket, { get: this.options.get, signal })
      .then((reading) => {
        work.reading = reading
        // Looks where the page is now before it says anything of what was read.
        this.look()
      })
      .catch((error: unknown) => {
        if (!signal.aborted) throw error
      })
      .finally(() => clearTimeout(slow))
  }

  private say(): void {
    const { work, win, helpdesk } = this
    if (win.document.readyState !== 'loading') this.agent ??= readAgent(win.document, helpdesk)
    const ticket = work && describeTicket(win.document, helpdesk, { ...work, agent: this.agent })
    const text = JSON.stringify(ticket)
    if (text === this.told) return
    this.told = text
    this.tell(ticket)
  }
}
