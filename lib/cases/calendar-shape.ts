import * as z from 'zod/mini'
import { calendarProblems } from './calendar-problems'

/** Hours of one day, in minutes after its midnight; 1440 is the day's end. */
export const Span = z.strictObject({ from: z.int(), to: z.int() })

/** When the team works: around the clock, or in hours of its own. */
export const Calendar = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('always') }),
  z
    .strictObject({
      kind: z.literal('hours'),
      /** IANA name, such as Europe/Berlin. */
      zone: z.string(),
      /** Monday first; each day its spans in order of time, none for a day off. */
      week: z.array(z.array(Span)).check(z.length(7)),
      /** Days on which nobody works, as 2026-12-25. */
      holidays: z.array(z.string()),
    })
    .check(z.refine((calendar) => calendarProblems(calendar).length === 0)),
])
