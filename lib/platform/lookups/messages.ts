import * as z from 'zod/mini'
import { LookupProblem } from '@/lib/sources/lookup-problem'
import { type MessageTable, sendOf } from '../messages'
import { LookupSource } from './sources'

/** What a page gives of a source: keys go to the background once and never come back. */
const GivenKeys = z.record(z.string(), z.string().check(z.maxLength(5000)))

const Told = z.union([z.string(), z.number()])
const Found = z.strictObject({
  address: Told,
  score: Told,
  at: Told,
  id: z.optional(Told),
  comment: z.optional(Told),
  name: z.optional(Told),
  company: z.optional(Told),
  survey: z.optional(Told),
  metric: z.optional(Told),
  customer: z.optional(Told),
  sentAt: z.optional(Told),
})

/** What trying a source showed: each answer as it came, and what was found in them. */
export const Trial = z.strictObject({
  answers: z.array(z.strictObject({ url: z.string(), text: z.string() })),
  found: z.array(Found),
  problem: z.optional(LookupProblem),
})
export type Trial = z.infer<typeof Trial>

/**
 * Messages about sources that are asked about customers; apart from the others, since only what comes
 * after the sidebar's first paint sends them.
 */
export const lookupMessages = {
  /** A customer is shown: every source that was not asked lately is asked about them. */
  'look-up': {
    from: ['sidebar', 'page'],
    request: z.strictObject({ address: z.string().check(z.maxLength(320)) }),
    answer: z.null(),
  },
  /** Asks a source once, and keeps nothing of the answer. */
  'try-source': {
    from: ['page'],
    request: z.strictObject({ source: LookupSource, keys: GivenKeys, address: z.string() }),
    answer: Trial,
  },
  /** Adds a source or changes one; keys that are not given stay as they are. */
  'save-source': {
    from: ['page'],
    request: z.strictObject({ source: LookupSource, keys: GivenKeys }),
    answer: z.null(),
  },
  /** Forgets a source with its keys and what is known of asking it. */
  'remove-source': {
    from: ['page'],
    request: z.strictObject({ id: z.string(), responses: z.enum(['keep', 'take-back']) }),
    answer: z.null(),
  },
} as const satisfies MessageTable

type Table = typeof lookupMessages

/** Sends to the background and parses its answer. Throws when it refused or could not be reached. */
export function sendLookup<T extends keyof Table>(
  type: T,
  request: z.infer<Table[T]['request']>,
): Promise<z.infer<Table[T]['answer']>> {
  return sendOf(lookupMessages, type, request)
}
