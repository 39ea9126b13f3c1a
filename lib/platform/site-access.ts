import { lookupSources } from './lookups/sources'
import { send } from './messages'
import { askFor, giveUp, patternOf } from './permissions'
import { putSite, removeSite, type Site, siteAt, sites } from './sites'

/**
 * Asks for access to a site and starts Amends there, in the tabs that show it already too. Must be
 * called in a click or a key press. The site is written down while the browser asks: its question
 * closes the toolbar popup, and the background then goes on by itself when the access is given.
 * @returns false, with nothing changed, when the access was refused
 */
export async function allowSite(site: Site): Promise<boolean> {
  const asking = askFor(site.origin)
  const before = await siteAt(site.origin)
  await putSite(site)
  if (await asking) {
    await send('sites-changed', {})
    return true
  }
  await (before ? putSite(before) : removeSite(site.origin))
  return false
}

/** Starts Amends on a site whose access is given already, or anew when its description changed. */
export async function startSite(site: Site): Promise<void> {
  await putSite(site)
  await send('sites-changed', {})
}

/** Ends Amends on a site and gives the access back. */
export async function dropSite(origin: string): Promise<void> {
  await removeSite(origin)
  await returnAccess(origin)
  await send('sites-changed', {})
}

/**
 * Asks for access to an origin to look at a ticket there before it is one of the team's. Must be called
 * in a click or a key press. @returns false when it was refused
 */
export function borrowAccess(origin: string): Promise<boolean> {
  return askFor(origin)
}

/** The same for a source, which is told customers' addresses. */
export function borrowSource(origin: string): Promise<boolean> {
  return askFor(origin, true)
}

/**
 * Gives access back, unless a site or a source stands on it: where patterns know no ports, also one
 * of another port.
 */
export async function returnAccess(origin: string): Promise<void> {
  const [all, asked] = await Promise.all([sites.read(), lookupSources.read()])
  const standing = [...all, ...asked].map((one) => patternOf(one.origin))
  if (!standing.includes(patternOf(origin))) await giveUp(origin)
}
