import * as z from 'zod/mini'
import { stored } from './stored'

/** What the team lead sets; kept in this browser. */
export const Settings = z.strictObject({
  /** A detractor response older than this when it comes in is history only and opens no case. */
  caseWindowDays: z.int().check(z.minimum(1), z.maximum(365)),
  /** Who the agent is where the helpdesk does not say. */
  agentName: z.optional(z.string().check(z.minLength(1), z.maxLength(200))),
})
export type Settings = z.infer<typeof Settings>

export const settings = stored('settings', Settings, { caseWindowDays: 30 })
