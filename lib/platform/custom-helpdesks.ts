import * as z from 'zod/mini'
import { helpdeskById } from '@/lib/helpdesks'
import { Helpdesk } from '@/lib/helpdesks/helpdesk'
import { stored } from './stored'

/** More would slow no page, but are nobody's list any more. */
const MOST = 50

/** The descriptions that the lead made by pointing or imported. */
export const customHelpdesks = stored(
  'custom-helpdesks',
  z.array(Helpdesk).check(z.maxLength(MOST)),
  [],
)

/** Keeps a description; one with the same id is replaced. Throws when there are too many. */
export function putCustomHelpdesk(helpdesk: Helpdesk): Promise<Helpdesk[]> {
  return customHelpdesks.change((all) => {
    const at = all.findIndex(({ id }) => id === helpdesk.id)
    if (at >= 0) return all.with(at, helpdesk)
    if (all.length >= MOST) throw new Error(`${MOST} custom helpdesks are kept already`)
    return [...all, helpdesk]
  })
}

export function removeCustomHelpdesk(id: string): Promise<Helpdesk[]> {
  return customHelpdesks.change((all) => all.filter((one) => one.id !== id))
}

/** The description of a site's helpdesk: one that comes with Amends, or one of the lead's. */
export async function findHelpdesk(id: string): Promise<Helpdesk | undefined> {
  return helpdeskById(id) ?? (await customHelpdesks.read()).find((one) => one.id === id)
}
