import type { Agent, Intervention, LinkReason } from '@/lib/cases/intervention'
import { undoneIn } from '@/lib/cases/order'

/** On whose word two addresses are one customer. */
export interface Link {
  /** Id of the entry that says so. */
  id: string
  addresses: [string, string]
  because: LinkReason
  by: Agent
  at: number
}

/** What the log says of which addresses belong together, without what was taken back. */
export interface Links {
  /** Oldest first. */
  joined: Link[]
  /** Pairs of which an agent said that they are two customers (`pairKey`). */
  apart: Set<string>
}

/** A pure fold: the same for every order and number of copies of the entries. */
export function linksIn(log: readonly Intervention[]): Links {
  const undone = undoneIn(log)
  const standing = [...new Map(log.map((entry) => [entry.id, entry])).values()]
    .filter(({ id }) => !undone.has(id))
    .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
  const joined: Link[] = []
  const apart = new Set<string>()
  for (const entry of standing) {
    if (entry.kind === 'address-linked') joined.push(linkOf(entry))
    else if (entry.kind === 'not-same-customer') apart.add(pairKey(entry.address, entry.other))
  }
  return { joined, apart }
}

function linkOf({
  id,
  address,
  other,
  because,
  agent,
  at,
}: Extract<Intervention, { kind: 'address-linked' }>): Link {
  return { id, addresses: [address, other], because, by: agent, at }
}

/** The same whichever comes first. */
export function pairKey(a: string, b: string): string {
  return a < b ? `${a}\n${b}` : `${b}\n${a}`
}

/** Why two addresses are taken for one customer's: an agent's word, or the team's rule for spellings. */
export type Bond =
  | { kind: 'link'; link: Link; addresses: [string, string] }
  | { kind: 'mailbox'; addresses: [string, string] }

/** An address of a customer, and by which bond it was reached; absent for the one that was asked for. */
export interface OwnAddress {
  address: string
  bond?: Bond
}

/** The mailbox that an address belongs to by the team's rules (./mailbox). */
export type Mailbox = (address: string) => string

/** Every address its own mailbox. */
export const ownMailbox: Mailbox = (address) => address

/**
 * All addresses of the customer who has this one, nearest first, each with why.
 * @param spellings stored addresses that the team's rules may join
 */
export function addressesOf(
  address: string,
  links: Links,
  mailbox: Mailbox = ownMailbox,
  spellings: readonly string[] = [],
): OwnAddress[] {
  return reach(address, bondsOf(links, mailbox, [address, ...spellings]))
}

/**
 * The bonds to cut so that `address` is another customer's than `from`: those towards the rest. What is
 * bound to `address` alone goes with it; nothing else is torn.
 */
export function bondsToCut(
  address: string,
  from: string,
  links: Links,
  mailbox: Mailbox = ownMailbox,
  spellings: readonly string[] = [],
): Bond[] {
  const bonds = bondsOf(links, mailbox, [address, from, ...spellings])
  const without = bonds.filter(({ addresses }) => !addresses.includes(address))
  const rest = new Set(reach(from, without).map((one) => one.address))
  return bonds.filter(({ addresses: [a, b] }) =>
    a === address ? rest.has(b) : b === address && rest.has(a),
  )
}

function bondsOf({ joined, apart }: Links, mailbox: Mailbox, more: readonly string[]): Bond[] {
  const known = new Set([...joined.flatMap(({ addresses }) => addresses), ...more])
  const spelt = [...known].sort().flatMap((address): Bond[] => {
    const its = mailbox(address)
    if (its === address || apart.has(pairKey(address, its))) return []
    return [{ kind: 'mailbox', addresses: [address, its] }]
  })
  const linked = joined.map((link): Bond => ({ kind: 'link', link, addresses: link.addresses }))
  return [...linked, ...spelt]
}

function reach(start: string, bonds: readonly Bond[]): OwnAddress[] {
  const found: OwnAddress[] = [{ address: start }]
  const seen = new Set([start])
  for (const { address } of found) {
    for (const bond of bonds) {
      const [a, b] = bond.addresses
      const next = a === address ? b : b === address ? a : undefined
      if (next === undefined || seen.has(next)) continue
      seen.add(next)
      found.push({ address: next, bond })
    }
  }
  return found
}
