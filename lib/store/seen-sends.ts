import type { CaseRules } from '@/lib/cases/rules'
import type { Ticket } from '@/lib/helpdesks/ticket'
import { draftFor } from './drafts'
import { journal } from './journal'
import { confirmSubmission, recordSubmission } from './sends'

/** So long a form's submission and the request that it makes are one. */
const ONE = 5_000

/**
 * Notes that the page makes the request that sends a reply. Where the page's form is watched, too
 * (`formWatched`), the submission that was just noted there is this one: it is logged once.
 * @returns by which time the submission is known; undefined when no customer is known on the ticket.
 */
export async function recordRequest(
  ticket: Ticket,
  now: number,
  { formWatched, agentName }: { formWatched: boolean; agentName?: string | undefined },
): Promise<number | undefined> {
  const before = (await draftFor(ticket.key))?.submitted
  if (formWatched && before && !before.asked && now - before.at < ONE) return before.at
  await recordSubmission(ticket, '', now, agentName)
  const after = (await draftFor(ticket.key))?.submitted
  return after?.at === now ? now : undefined
}

/** Holds a submission back until that time: its helpdesk lets the agent take it back so long. */
export async function holdSubmission(key: string, at: number, until: number): Promise<void> {
  await journal.transaction('rw', journal.drafts, async () => {
    const draft = await draftFor(key)
    if (draft?.submitted?.at !== at) return
    const { asked: _, ...submitted } = draft.submitted
    await journal.drafts.put({ ...draft, submitted: { ...submitted, until } })
  })
}

/**
 * Logs the replies whose time to be taken back has passed.
 * @returns when the next one is due, if any.
 */
export async function settleDue(now: number, rules: CaseRules): Promise<number | undefined> {
  const drafts = await journal.drafts.filter(({ submitted }) => !!submitted?.until).toArray()
  const waiting: number[] = []
  for (const { key, submitted } of drafts) {
    if (!submitted?.until) continue
    if (submitted.until > now) waiting.push(submitted.until)
    else await confirmSubmission(key, 'sent', now, rules, submitted.at)
  }
  return waiting.length > 0 ? Math.min(...waiting) : undefined
}

/**
 * Puts the question to the agent whether the reply that Amends put in was sent: once for each, and
 * not while the helpdesk itself may still tell.
 */
export async function askWhetherSent(
  ticket: Ticket,
  now: number,
  agentName: string | undefined,
): Promise<void> {
  await journal.transaction('rw', journal.drafts, async () => {
    const draft = await draftFor(ticket.key)
    if (!draft?.inserted || draft.inserted.asked || draft.submitted) return
    await recordSubmission(ticket, '', now, agentName)
    const asked = await draftFor(ticket.key)
    if (!asked?.submitted) return
    const submitted = { ...asked.submitted, asked: true }
    await journal.drafts.put({ ...asked, submitted, inserted: { ...draft.inserted, asked: true } })
  })
}
