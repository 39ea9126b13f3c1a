import type { LastStep } from '@/components/cases/run-step'
import type { Steps } from '@/components/cases/use-steps'
import type { Agent, EntryOf, Intervention, LinkReason } from '@/lib/cases/intervention'
import type { CaseRules } from '@/lib/cases/rules'
import type { Bond } from '@/lib/customers/identity'
import type { Ticket } from '@/lib/helpdesks/ticket'
import { t } from '@/lib/i18n'
import { newId } from '@/lib/store/ids'
import { logTogether } from '@/lib/store/steps'
import { ticketRef } from '@/lib/store/ticket-ref'

/** Whose identity is worked on, and where. */
export interface Whose {
  /** The address that the customer was asked for by. */
  address: string
  ticket: Ticket | undefined
  steps: Steps
  rules: CaseRules
}

type Own<K extends Intervention['kind']> = Omit<EntryOf<K>, 'id' | 'at' | 'agent' | 'ticket'>
type Draft =
  | Own<'address-linked'>
  | Own<'not-same-customer'>
  | Own<'response-told'>
  | (Own<'undone'> & { address: string })

/** Says that another address is the same customer's. */
export function linkAddress(whose: Whose, other: string, because: LinkReason): Promise<boolean> {
  const { address } = whose
  const own = { kind: 'address-linked', address, other, because } as const
  return note(whose, [own], t.identity.done.linked(other))
}

/** Says that another address is not, so that it is not asked again. */
export function setApart(whose: Whose, other: string): Promise<boolean> {
  const own = { kind: 'not-same-customer', address: whose.address, other } as const
  return note(whose, [own], t.identity.done.apart)
}

/** Cuts the bonds by which `other` is the customer's (`bondsToCut`). */
export function unlinkAddress(
  whose: Whose,
  other: string,
  bonds: readonly Bond[],
): Promise<boolean> {
  const cuts = bonds.map((bond): Draft => {
    const [address, its] = bond.addresses
    if (bond.kind === 'link') return { kind: 'undone', address, undoes: bond.link.id }
    return { kind: 'not-same-customer', address, other: its }
  })
  // An undoing cannot be undone: the way back is to link anew.
  const again = bonds.flatMap((bond): Draft[] => {
    if (bond.kind !== 'link') return []
    const [address, its] = bond.addresses
    return [{ kind: 'address-linked', address, other: its, because: bond.link.because }]
  })
  return note(whose, cuts, t.identity.done.unlinked(other), (logged) => {
    const spelt = logged.filter(({ kind }) => kind === 'not-same-customer')
    void note(whose, [...again, ...takenBack(spelt)])
  })
}

/** What a customer told an agent. */
export type Told = Pick<EntryOf<'response-told'>, 'score' | 'comment' | 'answeredAt' | 'channel'>

/** Types in a response; its case is there at once. */
export function tellResponse(whose: Whose, told: Told): Promise<boolean> {
  const own = { kind: 'response-told', address: whose.address, ...told } as const
  return note(whose, [own], t.identity.done.told(told.score))
}

/** Logs it all in one transaction; said with a sentence, it can be taken back. */
function note(
  whose: Whose,
  drafts: readonly Draft[],
  sentence?: string,
  undo = (logged: readonly Intervention[]) => void note(whose, takenBack(logged)),
): Promise<boolean> {
  const { steps, ticket, rules } = whose
  return steps.save(async (agent, at) => {
    const [first, ...more] = drafts.map((own) => entryOf(own, agent, at, ticket))
    if (!first) return undefined
    const entries = [first, ...more] as const
    await logTogether(entries, rules)
    const last: LastStep | undefined = sentence
      ? { sentence, undo: () => undo(entries) }
      : undefined
    steps.say(last)
    return undefined
  })
}

function entryOf(own: Draft, agent: Agent, at: number, ticket: Ticket | undefined): Intervention {
  return { ...own, id: newId(at), at, agent, ...(ticket && { ticket: ticketRef(ticket) }) }
}

function takenBack(logged: readonly Intervention[]): Draft[] {
  return logged.flatMap(({ id, address }): Draft[] =>
    address === undefined ? [] : [{ kind: 'undone', address, undoes: id }],
  )
}
