import { describeTicket, readAgent } from './describe-ticket'
import type { Helpdesk } from './helpdesk'
import type { OpenTicket } from './open-ticket'
import { onShownSignal } from './page-signals'
import { type Reading, readRequesters } from './requesters'
import { shownTicket } from './shown-page'
import type { Ticket } from './ticket'

/** A helpdesk that has not answered for so long is said to be slow; it is still waited for. */
const SLOW = 3_000

interface Options {
  /** The page's `fetch`, which carries the agent's own session. */
  get: typeof fetch
  signal: AbortSignal
}

type Tell = (ticket: Ticket | null, doc: Document) => void

/**
 * Tells which ticket the page shows, at once and whenever that, what is known of it, or the document
 * that it stands in changes (a frame that loads it again); null when it shows none. An answer that arrives when the page already shows another ticket is dropped.
 */
export function watchTicket(win: Window, helpdesk: Helpdesk, tell: Tell, options: Options): void {
  const watch = new TicketWatch(win, helpdesk, tell, options)
  const { signal } = options
  onShownSignal(win, helpdesk, () => watch.look(), signal)
  // What failed while the agent was away (signed out, offline) may work now.
  const again = () => watch.lookAgain()
  win.document.addEventListener('visibilitychange', again, { signal })
  win.addEventListener('online', again, { signal })
  signal.addEventListener('abort', () => watch.stop())
}

/** The reading of one ticket's requesters. */
interface Work {
  ticket: OpenTicket
  doc: Document
  abort: AbortController
  reading?: Reading
  slow: boolean
}

class TicketWatch {
  private work: Work | null = null
  private told: string | undefined
  private toldOf: Document | undefined
  private agent: Ticket['agent']

  constructor(
    private readonly win: Window,
    private readonly helpdesk: Helpdesk,
    private readonly tell: Tell,
    private readonly options: Options,
  ) {}

  look(): void {
    if (this.options.signal.aborted) return
    const { doc, ticket } = shownTicket(this.win, this.helpdesk)
    const { work } = this
    // Who was found stays so when a frame loads the ticket again; what was still awaited there is gone.
    const stays = work?.doc === doc || work?.reading?.kind === 'found'
    if (ticket?.key !== work?.ticket.key || !stays) {
      this.stop()
      if (ticket) this.begin(ticket, doc)
    }
    this.say(doc)
  }

  lookAgain(): void {
    const { work } = this
    if (this.win.document.visibilityState !== 'visible') return
    if (!work?.reading || work.reading.kind === 'found') return
    this.begin(work.ticket, work.doc)
    this.say(work.doc)
  }

  stop(): void {
    this.work?.abort.abort()
    this.work = null
  }

  private begin(ticket: OpenTicket, doc: Document): void {
    const work: Work = { ticket, doc, abort: new AbortController(), slow: false }
    this.work = work
    const slow = setTimeout(() => {
      work.slow = true
      this.look()
    }, SLOW)
    const { signal } = work.abort
    readRequesters(doc, this.helpdesk, ticket, { get: this.options.get, signal })
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

  private say(doc: Document): void {
    const { work, win, helpdesk } = this
    if (win.document.readyState !== 'loading') this.agent ??= readAgent(win.document, helpdesk)
    const ticket = work && describeTicket(doc, helpdesk, { ...work, agent: this.agent })
    const text = JSON.stringify(ticket)
    if (text === this.told && doc === this.toldOf) return
    this.told = text
    this.toldOf = doc
    this.tell(ticket, doc)
  }
}
