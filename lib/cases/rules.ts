import type { MailboxRules } from '@/lib/customers/mailbox'
import type { Calendar } from './calendar'

/** What the team lead set about cases, as the fold takes it. Spans in ms. */
export interface CaseRules {
  /** A detractor response older than this when it comes in is history only and opens no case. */
  windowMs: number
  /** First contact is due after this much of the team's time. */
  firstContactMs: number
  calendar: Calendar
  /** Share of the time to first contact that is left when the warning comes, 0 to 1. */
  warnAt: number
  /** The customer is asked again so long after the closing. */
  followUpMs: number
  /** Which spellings of an address are one customer's; absent: none. No case depends on it. */
  mailbox?: MailboxRules
}

/** The settings of the lead (lib/platform/settings.ts) that bear on cases. */
export interface CaseSettings {
  caseWindowDays: number
  firstContactHours: number
  calendar: Calendar
  warnAt: number
  followUpDays: number
  mailbox: MailboxRules
}

const HOUR = 3_600_000
const DAY = 24 * HOUR

export function rulesOf(settings: CaseSettings): CaseRules {
  return {
    windowMs: settings.caseWindowDays * DAY,
    firstContactMs: settings.firstContactHours * HOUR,
    calendar: settings.calendar,
    warnAt: settings.warnAt,
    followUpMs: settings.followUpDays * DAY,
    mailbox: settings.mailbox,
  }
}

/** After so long without a new response a customer counts as silent, and a closed case stays closed. */
export const SILENT_MS = 90 * DAY
