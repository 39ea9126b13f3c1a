import * as z from 'zod/mini'
import { stored } from './stored'

/** More than an agent finds again by eye. */
const MOST = 50

/** Ids of the templates that the agent pinned, in the order of their pinning. */
export const pinnedTemplates = stored('pinned-templates', z.array(z.string()), [])

/** Pins a template for this agent, or no longer. Throws where that was not stored. */
export async function pinTemplate(id: string, pinned: boolean): Promise<void> {
  await pinnedTemplates.change((all) => {
    const others = all.filter((one) => one !== id)
    return pinned ? [...others, id].slice(-MOST) : others
  })
}

/** Whether `/shortcut` and Tab in the composer stand for a template: the agent's own choice. */
export const shortcutsOn = stored('shortcuts-in-composer', z.boolean(), false)
