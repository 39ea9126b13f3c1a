import * as z from 'zod/mini'
import { stored } from './stored'

/** A helpdesk that the lead added: where it is, and which description reads its pages. */
export const Site = z.strictObject({
  origin: z.string(),
  /** Id of a description: one that comes with Amends, or one of the lead's own. */
  helpdesk: z.string(),
  addedAt: z.number(),
})
export type Site = z.infer<typeof Site>

export const sites = stored('sites', z.array(Site), [])

/** Adds a site, or gives the one at this origin another description. */
export function putSite(site: Site): Promise<Site[]> {
  return sites.change((all) => [...all.filter(({ origin }) => origin !== site.origin), site])
}

export function removeSite(origin: string): Promise<Site[]> {
  return sites.change((all) => all.filter((site) => site.origin !== origin))
}

export async function siteAt(origin: string): Promise<Site | undefined> {
  return (await sites.read()).find((site) => site.origin === origin)
}
