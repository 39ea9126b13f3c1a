import { browser } from 'wxt/browser'
import { isGranted, patternOf } from './permissions'
import { type Site, sites } from './sites'

const SCRIPT = '/helpdesk.js'
const COMPOSER = '/composer.js'

let last: Promise<unknown> = Promise.resolve()

/**
 * Makes the browser run our content script on every added site that is granted, and nowhere else.
 * To be called at install, start-up, whenever the worker starts, and when sites or permissions
 * change; calls do not overtake each other.
 */
export function registerScripts(): Promise<void> {
  const done = last.then(reconcile)
  last = done.catch(() => undefined)
  return done
}

async function reconcile(): Promise<void> {
  const wanted = new Map((await grantedSites()).map(({ origin }) => [scriptId(origin), origin]))
  const registered = await browser.scripting.getRegisteredContentScripts()
  const there = new Set(registered.map(({ id }) => id))
  const gone = [...there].filter((id) => !wanted.has(id))
  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone })
  const missing = [...wanted].filter(([id]) => !there.has(id))
  if (missing.length === 0) return
  await browser.scripting.registerContentScripts(
    missing.map(([id, origin]) => ({
      id,
      matches: [patternOf(origin)],
      js: [SCRIPT],
      runAt: 'document_start',
      persistAcrossSessions: true,
    })),
  )
}

/** Runs the script in the tabs that are open already: after adding a site, and after an update. */
export async function injectIntoOpenTabs(origins?: readonly string[]): Promise<void> {
  const granted = (await grantedSites()).map(({ origin }) => origin)
  const chosen = granted.filter((origin) => !origins || origins.includes(origin))
  if (chosen.length === 0) return
  const tabs = await browser.tabs.query({ url: chosen.map(patternOf) })
  // A tab may be discarded, closing, or showing an error: it gets the script when it is loaded.
  await Promise.allSettled(
    tabs.flatMap(({ id }) =>
      id === undefined
        ? []
        : browser.scripting.executeScript({ target: { tabId: id }, files: [SCRIPT] }),
    ),
  )
}

/** Runs the script that inserts replies beside our content script, at the top of that tab. */
export async function injectComposer(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [COMPOSER] })
}

async function grantedSites(): Promise<Site[]> {
  const all = await sites.read()
  const granted = await Promise.all(all.map(({ origin }) => isGranted(origin)))
  return all.filter((_, i) => granted[i])
}

/** Ids may not start with `_`; the origin itself is unique and tells what the script is for. */
const scriptId = (origin: string) => `helpdesk ${origin}`
