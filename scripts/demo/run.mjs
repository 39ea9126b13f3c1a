import { launchAmends } from '../browser.mjs'
import { ownHelpdesk, requestTracker } from './helpdesks.mjs'
import { saveStory } from './pictures.mjs'
import { setUp } from './set-up.mjs'

/** @typedef {import('./helpdesks.mjs').DemoHelpdesk} DemoHelpdesk */

/**
 * Brings the demo up, hands it to the person at the screen (or, headless, walks it and saves
 * pictures), and takes down what it started: at the end, on Ctrl-C, when the window is closed.
 * @param {{ rt: boolean, headless: boolean }} options
 */
export async function demo({ rt, headless }) {
  const interrupted = new AbortController()
  /** @type {(() => Promise<unknown>)[]} */
  const closers = []
  const cleanUp = async () => {
    for (let close = closers.pop(); close; close = closers.pop()) await close()
  }
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.once(signal, () => {
      interrupted.abort()
      cleanUp()
    })
  }
  /** @template {{ close: () => Promise<unknown> }} T @param {T} thing */
  const own = (thing) => {
    closers.push(() => thing.close())
    interrupted.signal.throwIfAborted()
    return thing
  }
  try {
    const helpdesk = own(rt ? await requestTracker() : await ownHelpdesk())
    const amends = own(await launchAmends(browserOptions(helpdesk, headless)))
    const page = await setUp(amends, helpdesk)
    if (headless) await saveStory(amends, page, helpdesk)
    else {
      console.log(whatToDo(helpdesk))
      await new Promise((resolve) => amends.context.once('close', resolve))
    }
  } catch (error) {
    if (!interrupted.signal.aborted) throw error
  } finally {
    await cleanUp()
  }
}

/** @param {DemoHelpdesk} helpdesk @param {boolean} headless */
function browserOptions(helpdesk, headless) {
  const grant = [`${helpdesk.url}/*`]
  if (headless) return { grant, signals: false }
  return { grant, signals: false, headless, viewport: null, colorScheme: null }
}

/** @param {DemoHelpdesk} helpdesk */
const whatToDo = ({ url, hint }) => `
The demo runs at ${url}, in the browser window that has opened. ${hint}

Jane Miller's ticket is open: she gave a 3, and her case is due in two hours.
  Alt+J   goes to the sidebar (Alt+N opens and closes it)
  1       shows the first suggested reply
  Enter   puts it into the reply, once you filled its gaps; you send it yourself
  T  C    take the case, say its cause
  ?       all keys
Other tickets: a promoter who slips (2), a second bad score, overdue (3), no scores (4), two
requesters (5).

Ctrl-C here, or closing the window, ends the demo.`
