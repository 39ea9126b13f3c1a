import type { Case } from '@/lib/cases/case'
import { casesOf } from '@/lib/cases/cases-of'
import { type Intervention, UNNAMED_AGENT } from '@/lib/cases/intervention'
import type { CaseRules } from '@/lib/cases/rules'
import { normaliseAddress } from '@/lib/customers/address'
import type { Ticket } from '@/lib/helpdesks/ticket'
import { customersAt, indexCustomers, indexTables } from './case-index'
import { addressesOfCustomer } from './identities'
import { newId } from './ids'
import { interventionsFor, logIntervention, teamEntries } from './interventions'
import { type Draft, journal } from './journal'
import { ticketRef } from './ticket-ref'

/** What the helpdesk's own record says of a submitted reply. */
export type SendResult = 'sent' | 'not-sent' | 'unknown'

/** A submitted reply that was not yet seen to be sent: what the page needs to look it up. */
export interface Unconfirmed {
  /** Ticket key. */
  key: string
  /** The helpdesk's own id of the ticket. */
  id: string
  marker: string
}

/**
 * Notes that the helpdesk's form was submitted as a public reply: by whom, to whom, when. Whether
 * it was sent is not known yet. A later submission on the same ticket takes the place of this one.
 * `marker` is what the helpdesk's record looked like before; `agentName` stands in where the page
 * names no agent. Does nothing when no customer is known on the ticket. Returns after the commit.
 */
export async function recordSubmission(
  ticket: Ticket,
  marker: string,
  now: number,
  agentName?: string,
): Promise<void> {
  const agent = ticket.agent ?? (agentName ? { name: agentName } : UNNAMED_AGENT)
  await journal.transaction('rw', journal.drafts, async () => {
    const draft = await journal.drafts.get(ticket.key)
    const to = writtenTo(ticket, draft)
    if (to.length === 0) return
    await journal.drafts.put({
      ...draft,
      key: ticket.key,
      ticket: ticketRef(ticket),
      submitted: { at: now, marker, to, agent },
    })
  })
}

/**
 * Settles a submission by the helpdesk's own word. `sent` logs one `reply-sent` for each customer
 * written to and clears the work in hand, in one strict transaction; `not-sent` drops the
 * submission; `unknown` leaves the question to the agent. Called twice, it logs once.
 * `rules`: the team's, by which a customer's open case is found. `at`: only the
 * submission of that time; whatever came after it is left alone.
 */
export function confirmSubmission(
  key: string,
  result: SendResult,
  now: number,
  rules: CaseRules,
  at?: number,
): Promise<void> {
  return settle(key, { result, seen: 'helpdesk' }, now, rules, at)
}

/** The agent's own answer to "Was it sent?". */
export function answerSubmission(
  key: string,
  sent: boolean,
  now: number,
  rules: CaseRules,
): Promise<void> {
  return settle(key, { result: sent ? 'sent' : 'not-sent', seen: 'agent' }, now, rules)
}

/** Submissions on tickets of one helpdesk that nothing has settled yet, and nothing will by itself. */
export async function unconfirmedFor(origin: string): Promise<Unconfirmed[]> {
  const drafts = await journal.drafts.where('key').startsWith(`${origin}/`).toArray()
  return drafts.flatMap(({ key, ticket, submitted }) =>
    submitted && ticket && submitted.until === undefined
      ? [{ key, id: ticket.id, marker: submitted.marker }]
      : [],
  )
}

/** The customer the agent chose, when the ticket still names them; else everyone it names. */
function writtenTo(ticket: Ticket, draft: Draft | undefined): string[] {
  const named = ticket.requesters.flatMap(({ address }) => normaliseAddress(address) ?? [])
  const chosen = draft?.address
  if (chosen && (named.length === 0 || named.includes(chosen))) return [chosen]
  return [...new Set(named)]
}

async function settle(
  key: string,
  { result, seen }: { result: SendResult; seen: 'helpdesk' | 'agent' },
  now: number,
  rules: CaseRules,
  at?: number,
): Promise<void> {
  const draft = await journal.drafts.get(key)
  if (!draft?.submitted || (at !== undefined && at !== draft.submitted.at)) return
  const entries =
    result === 'sent' ? await entriesFor(draft, draft.submitted, seen, now, rules) : []
  const customers = await customersAt([...new Set(entries.flatMap(({ address }) => address ?? []))])
  await journal.transaction('rw', [...indexTables, journal.drafts], async () => {
    const current = await journal.drafts.get(key)
    // Someone else settled it, or the agent submitted again, since it was read above.
    if (current?.submitted?.at !== draft.submitted?.at) return
    for (const entry of entries) await logIntervention(entry)
    await indexCustomers(customers, rules, now)
    await journal.drafts.put(settled(current as Draft, result))
  })
}

function settled(draft: Draft, result: SendResult): Draft {
  const { submitted, ...rest } = draft
  if (result === 'not-sent' || !submitted) return rest
  if (result === 'unknown') {
    const { until: _, ...open } = submitted
    return { ...rest, submitted: { ...open, asked: true } }
  }
  const { key, ticket, address, inserted } = draft
  const promised = inserted?.promises ?? []
  return {
    key,
    ...(ticket && { ticket }),
    ...(address && { address }),
    ...(promised.length > 0 && { promised }),
  }
}

/**
 * One customer each, however many of their addresses were written to. Each of their open cases gets an
 * entry, under the address that it stands under: the customer was reached.
 */
async function entriesFor(
  draft: Draft,
  submitted: NonNullable<Draft['submitted']>,
  seen: 'helpdesk' | 'agent',
  now: number,
  rules: CaseRules,
): Promise<Intervention[]> {
  const entries: Intervention[] = []
  const reached = new Set<string>()
  for (const address of submitted.to) {
    if (reached.has(address)) continue
    const addresses = await addressesOfCustomer(address, rules.mailbox)
    for (const one of addresses) reached.add(one)
    const open = await openCasesOf(addresses, rules)
    const about = open.map(({ id, address: its }) => ({ address: its, responseId: id }))
    const replies = (about.length > 0 ? about : [{ address }]).map((whom) =>
      replyEntry(draft, submitted, seen, { ...whom, id: newId(now) }),
    )
    entries.push(...replies)
    const { loop } = draft.inserted ?? {}
    // The agent worked with the newest one (components/ticket/use-customer.ts).
    const [current] = about.slice(-1)
    if (!loop || !current) continue
    const common = commonOf(draft, submitted)
    entries.push({ ...common, ...current, id: newId(now), kind: 'loop-closed', ...loop })
  }
  return entries
}

function replyEntry(
  draft: Draft,
  submitted: NonNullable<Draft['submitted']>,
  seen: 'helpdesk' | 'agent',
  own: { id: string; address: string; responseId?: string },
): Intervention {
  const { template, fingerprint, shingles } = draft.inserted ?? {}
  return {
    ...commonOf(draft, submitted),
    ...own,
    ...{ kind: 'reply-sent', seen, template: template ?? null },
    ...(fingerprint !== undefined && { fingerprint }),
    ...(shingles && { shingles }),
  }
}

function commonOf({ ticket }: Draft, { at, agent }: NonNullable<Draft['submitted']>) {
  return { at, agent, ...(ticket && { ticket }) }
}

/** The customer's cases that are not closed, the newest last. */
async function openCasesOf(addresses: readonly string[], rules: CaseRules): Promise<Case[]> {
  const [customers, logs, team] = await Promise.all([
    customersAt(addresses),
    Promise.all(addresses.map(interventionsFor)),
    teamEntries(),
  ])
  const responses = customers.flatMap((one) => one.responses)
  const cases = casesOf(responses, [...logs.flat(), ...team], rules)
  return cases.filter(({ state }) => state !== 'closed')
}
