import { send } from './messages'
import { askFor, giveUp, patternOf } from './permissions'
import { putSite, removeSite, type Site } from './sites'

/**
 * Asks for access to a site and starts Amends there, in the tabs that show it already too. Must be
 * called in a click or a key press.
 * @returns false, with nothing changed, when the access was refused
 */
export async function allowSite(site: Site): Promise<boolean> {
  if (!(await askFor(site.origin))) return false
  await putSite(site)
  await send('sites-changed', {})
  return true
}

/** Ends Amends on a site and gives the access back. */
export async function dropSite(origin: string): Promise<void> {
  const left = await removeSite(origin)
  // Where patterns know no ports, another site may stand on the same access.
  if (!left.some((site) => patternOf(site.origin) === patternOf(origin))) await giveUp(origin)
  await send('sites-changed', {})
}
