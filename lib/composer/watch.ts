import type { Helpdesk } from '@/lib/helpdesks/helpdesk'
import type { ComposerState } from '@/lib/helpdesks/ticket'
import { forgetLastTouched, rememberCarets } from './caret'
import { findEditor, findEditors, isTextarea } from './find'
import { composerState } from './state'

/** Pages change in bursts, some without end: one look for all changes of so many ms. */
const BURST = 150
/** Some changes show nowhere (a script sets a field): looked for in a visible page. */
const POLL = 1_000

/**
 * Tells the composer's state at once (of a page still being parsed: as soon as it is anything but
 * absent) and whenever it changes, and remembers where in its editor the agent works. `left`: whether
 * no text is in it, or there is none; not where the page's form is watched. Ends with the
 * signal.
 */
export function watchComposer(
  doc: Document,
  helpdesk: Helpdesk,
  ticketId: string,
  onState: (state: ComposerState, left?: boolean) => void,
  signal: AbortSignal,
): void {
  const watchedFrames = new WeakSet<HTMLElement>()
  let told: string | undefined
  let looking: ReturnType<typeof setTimeout> | undefined

  const look = () => {
    looking = undefined
    if (signal.aborted) return
    for (const editor of findEditors(doc, helpdesk, ticketId)) {
      // By its body: an editor that writes its frame anew drops the listeners with the old one.
      if (editor.ownerDocument === doc || watchedFrames.has(editor)) continue
      watchedFrames.add(editor)
      rememberCarets(editor.ownerDocument, signal)
    }
    const state = composerState(doc, helpdesk, ticketId)
    const parsing = doc.readyState === 'loading' && state === 'absent'
    const left = helpdesk.sent?.form ? undefined : isLeft(findEditor(doc, helpdesk, ticketId))
    if (`${state} ${left}` === told || parsing) return
    told = `${state} ${left}`
    onState(state, left)
  }
  const soon = (ms = BURST) => {
    looking ??= setTimeout(look, ms)
  }

  forgetLastTouched()
  rememberCarets(doc, signal)
  const observer = new MutationObserver(() => soon())
  observer.observe(doc, { childList: true, subtree: true, attributes: true })
  // `load` of an editor's frame does not bubble; a changed field is settled after its own listeners.
  for (const type of ['change', 'focusin', 'load', 'DOMContentLoaded']) {
    doc.addEventListener(type, () => soon(0), { capture: true, signal })
  }
  const poll = setInterval(() => {
    if (doc.visibilityState === 'visible') soon()
  }, POLL)
  signal.addEventListener('abort', () => {
    observer.disconnect()
    clearInterval(poll)
    clearTimeout(looking)
  })
  look()
}

function isLeft(editor: HTMLElement | undefined): boolean {
  return !(editor && (isTextarea(editor) ? editor.value : editor.textContent)?.trim())
}
