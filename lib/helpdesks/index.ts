import { chatwoot } from './chatwoot'
import { demo } from './demo'
import { freshdesk } from './freshdesk'
import type { Helpdesk } from './helpdesk'
import { isHostOf } from './hosts'
import { requestTracker } from './request-tracker'
import { zendesk } from './zendesk'

const described: readonly Helpdesk[] = [chatwoot, freshdesk, requestTracker, zendesk]

/** The descriptions that come with Amends, in the order in which they are offered. */
export const helpdesks: readonly Helpdesk[] = [
  ...described.toSorted((a, b) => a.name.localeCompare(b.name, 'en')),
  demo,
]

/** The product whose own host name this is; undefined for a self-hosted one. */
export function helpdeskOfHost(hostname: string): Helpdesk | undefined {
  return helpdesks.find((helpdesk) => isHostOf(helpdesk, hostname))
}

/** @returns undefined for an id that this version of Amends does not know. */
export function helpdeskById(id: string): Helpdesk | undefined {
  return helpdesks.find((helpdesk) => helpdesk.id === id)
}
