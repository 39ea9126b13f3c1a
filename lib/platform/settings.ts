import * as z from 'zod/mini'
import { Calendar } from '@/lib/cases/calendar-shape'
import { visibilities } from '@/lib/nps/visibility'
import { stored } from './stored'

/** What the team lead sets; kept in this browser. */
export const Settings = z.strictObject({
  /** A detractor response older than this when it comes in is history only and opens no case. */
  caseWindowDays: z.int().check(z.minimum(1), z.maximum(365)),
  /** First contact is due after so many hours of the team's time. */
  firstContactHours: z._default(z.number().check(z.minimum(0.5), z.maximum(720)), 24),
  /** When the team works: only then that time passes. */
  calendar: z._default(Calendar, { kind: 'always' }),
  /** Share of that time that is left when the warning comes. */
  warnAt: z._default(z.number().check(z.minimum(0.05), z.maximum(0.9)), 0.25),
  /** A customer is asked for a new score so many days after their case was closed. */
  followUpDays: z._default(z.int().check(z.minimum(1), z.maximum(365)), 14),
  /** Which spellings of an address are one customer's (lib/customers/mailbox.ts). */
  mailbox: z._default(z.strictObject({ plusTags: z.boolean(), gmailDots: z.boolean() }), {
    plusTags: false,
    gmailDots: false,
  }),
  /** A customer is left in peace for so many days after they were last asked for a score. */
  surveyEveryDays: z._default(z.int().check(z.minimum(1), z.maximum(730)), 90),
  /** What agents see of scores. */
  visibility: z._default(z.enum(visibilities), 'full'),
  /** What the team signs replies with. */
  teamName: z.optional(z.string().check(z.minLength(1), z.maxLength(100))),
  /** Who the agent is where the helpdesk does not say. */
  agentName: z.optional(z.string().check(z.minLength(1), z.maxLength(200))),
})
export type Settings = z.infer<typeof Settings>

export const settings = stored('settings', Settings, Settings.parse({ caseWindowDays: 30 }))
