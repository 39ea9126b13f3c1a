import { checkReply } from '@/lib/replies/check/check-reply'
import type { Facts } from '@/lib/replies/check/facts'
import type { Finding, RuleId } from '@/lib/replies/check/finding'

/** Jane Miller, unhappy, whose order is late. */
export const jane: Facts = {
  language: 'en',
  firstName: 'Jane',
  name: 'Jane Miller',
  segment: 'detractor',
  customerWords: ['I ordered two weeks ago and nobody answers my e-mails.'],
  openSlots: [],
}

/** A reply that has all that one should have. */
export const GOOD = `Hello Jane,

You wrote: “I ordered two weeks ago and nobody answers my e-mails.” I am sorry: we should have written to you before you had to ask.

I have called the courier, and I will write to you by Friday noon, whatever I find.

Thank you for telling us.
Alex`

/** What one rule finds. */
export function findingsOf(rule: RuleId, reply: string, facts: Partial<Facts> = {}): Finding[] {
  return checkReply(reply, { ...jane, ...facts }).findings.filter((one) => one.rule === rule)
}

/** The words that one rule marks; `''` where something is missing. */
export function markedBy(rule: RuleId, reply: string, facts: Partial<Facts> = {}): string[] {
  return findingsOf(rule, reply, facts).map(({ span }) =>
    span ? reply.slice(span.start, span.end) : '',
  )
}
