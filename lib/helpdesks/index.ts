import { demo } from './demo'
import type { Helpdesk } from './helpdesk'
import { requestTracker } from './request-tracker'

/** The descriptions that come with Amends, in the order in which they are offered. */
export const helpdesks: readonly Helpdesk[] = [requestTracker, demo]

/** @returns undefined for an id that this version of Amends does not know. */
export function helpdeskById(id: string): Helpdesk | undefined {
  return helpdesks.find((helpdesk) => helpdesk.id === id)
}
