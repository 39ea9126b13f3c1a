import * as z from 'zod/mini'

/**
 * What Amends does with the pages of a helpdesk. `frame`: that the page lets the sidebar stay.
 */
export const healthParts = [
  'ticket',
  'requester',
  'composer',
  'insertion',
  'send',
  'frame',
] as const
export const HealthPart = z.enum(healthParts)
export type HealthPart = z.infer<typeof HealthPart>
