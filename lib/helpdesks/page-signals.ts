import type { Helpdesk } from './helpdesk'
import { shownWindow } from './shown-page'

const POLL = 1_000

/**
 * Calls `look` whenever the page may show something else: after a navigation within it (the
 * Navigation API where there is one), a change of its title, its return from the back/forward
 * cache, when it was parsed, and every second while it is visible. `look` must be cheap and decide
 * itself whether anything changed.
 */
export function onPageSignal(win: Window, look: () => void, signal: AbortSignal): void {
  const { document: doc } = win
  listen(win, look, signal)
  const poll = setInterval(() => {
    if (doc.visibilityState === 'visible') look()
  }, POLL)
  signal.addEventListener('abort', () => clearInterval(poll))
}

/**
 * The same for a page and for the frame that stands for it: also when that frame loads another page,
 * comes or goes. What was left is listened to no longer.
 */
export function onShownSignal(
  top: Window,
  helpdesk: Helpdesk,
  look: () => void,
  signal: AbortSignal,
): void {
  let shown = top.document
  let left = new AbortController()
  const see = () => {
    const win = shownWindow(top, helpdesk)
    if (win.document !== shown) {
      shown = win.document
      left.abort()
      left = new AbortController()
      if (win !== top) listenInFrame(win, see, AbortSignal.any([signal, left.signal]))
    }
    look()
  }
  onPageSignal(top, see, signal)
  // Where a frame that was not there before has loaded.
  if (helpdesk.frames) top.document.addEventListener('load', see, { capture: true, signal })
  see()
}

function listenInFrame(win: Window, look: () => void, signal: AbortSignal): void {
  listen(win, look, signal)
  // The next page is there when this one's own listeners were heard.
  win.addEventListener('pagehide', () => setTimeout(look), { signal })
}

function listen(win: Window, look: () => void, signal: AbortSignal): void {
  const { document: doc } = win
  const on = (target: EventTarget | undefined, ...types: string[]) => {
    for (const type of types) target?.addEventListener(type, look, { signal })
  }
  on(win, 'popstate', 'hashchange', 'pageshow')
  on(doc, 'DOMContentLoaded', 'visibilitychange')
  // `currententrychange` comes after the URL changed, `navigate` before it and in vain at times.
  on('navigation' in win ? (win.navigation as EventTarget) : undefined, 'currententrychange')
  watchTitle(win, look, signal)
}

/** The head is one small node: watching it costs nothing, and finds a title that comes later. */
function watchTitle(win: Window, look: () => void, signal: AbortSignal): void {
  const { document: doc } = win
  const observer = new (win as Window & typeof globalThis).MutationObserver(look)
  const watch = () => {
    // A file in a frame (an attachment's XML) has none.
    if (doc.head)
      observer.observe(doc.head, { childList: true, characterData: true, subtree: true })
  }
  if (doc.readyState === 'loading') doc.addEventListener('DOMContentLoaded', watch, { signal })
  else watch()
  signal.addEventListener('abort', () => observer.disconnect())
}
