import type { Intervention } from '@/lib/cases/intervention'
import { addressesOf, linksIn, pairKey } from '@/lib/customers/identity'
import { DISTINCT, type MailboxRules, mailboxOf } from '@/lib/customers/mailbox'
import { spellingsOf } from './directory'
import { interventionsFor } from './interventions'
import { journal } from './journal'

/**
 * All addresses of the customer who has this one, by the links in the log and the team's rules for
 * spellings. One read of one record where the team has no such rules. Not within a transaction.
 */
export async function addressesOfCustomer(
  address: string,
  rules: MailboxRules = DISTINCT,
): Promise<string[]> {
  const found = [address]
  // Grows while it is gone through.
  for (const one of found) {
    const row = await journal.identities.get(one)
    const near = [...(row?.linked ?? []), ...(await spelt(one, row?.apart ?? [], rules))]
    found.push(...near.filter((next) => !found.includes(next)))
    if (!rules.plusTags && !rules.gmailDots) break
  }
  return [...new Set(found)]
}

/** The mailbox of an address, or its other spellings. */
async function spelt(
  address: string,
  apart: readonly string[],
  rules: MailboxRules,
): Promise<string[]> {
  if (!rules.plusTags && !rules.gmailDots) return []
  const mailbox = mailboxOf(address, rules)
  const near = mailbox === address ? await spellingsOf(address, rules) : [mailbox]
  return near.filter((one) => !apart.includes(one))
}

/** Of whom an agent said that they are not the customer with these addresses. */
export async function setApartFrom(addresses: readonly string[]): Promise<Set<string>> {
  const rows = await journal.identities.bulkGet([...addresses])
  return new Set(rows.flatMap((row) => row?.apart ?? []))
}

/**
 * Renews the identities that these entries bear on; they are in the log already. Inside a transaction
 * on the log and the identities.
 */
export async function renewIdentities(entries: readonly Intervention[]): Promise<void> {
  const concerned = (await Promise.all(entries.map(namedIn))).flat()
  if (concerned.length === 0) return
  const { addresses, log } = await around(concerned)
  const links = linksIn(log)
  const rows = addresses.map((address) => ({
    address,
    linked: addressesOf(address, links).map((one) => one.address),
    apart: addresses.filter((other) => links.apart.has(pairKey(address, other))),
  }))
  const isKept = ({ linked, apart }: (typeof rows)[number]) => linked.length + apart.length > 1
  await journal.identities.bulkPut(rows.filter(isKept))
  const gone = rows.filter((row) => !isKept(row)).map(({ address }) => address)
  await journal.identities.bulkDelete(gone)
}

/**
 * Takes addresses out for good, with what others' entries say of them. Inside a transaction on the log
 * and the identities.
 */
export async function forgetIdentities(addresses: readonly string[]): Promise<void> {
  const naming = await journal.interventions
    .where('other')
    .anyOf([...addresses])
    .toArray()
  await journal.interventions.bulkDelete(naming.map(({ id }) => id))
  await journal.identities.bulkDelete([...addresses])
  const left = naming.filter((entry) => !addresses.includes(entry.address ?? ''))
  await renewIdentities(left)
}

/** The addresses that an entry links or sets apart, or did until it was taken back by this one. */
async function namedIn(entry: Intervention): Promise<string[]> {
  const bearing = entry.kind === 'undone' ? await journal.interventions.get(entry.undoes) : entry
  return bearing && 'other' in bearing ? [bearing.address, bearing.other] : []
}

/** Every address that was ever linked or set apart with these, over any number of others, and their log. */
async function around(
  start: readonly string[],
): Promise<{ addresses: string[]; log: Intervention[] }> {
  const addresses = new Set(start)
  const log: Intervention[] = []
  // Grows while it is gone through.
  for (const address of addresses) {
    const [own, naming] = await Promise.all([
      interventionsFor(address),
      journal.interventions.where('other').equals(address).toArray(),
    ])
    log.push(...own, ...naming)
    for (const entry of [...own, ...naming]) {
      if ('other' in entry) for (const one of [entry.address, entry.other]) addresses.add(one)
    }
  }
  return { addresses: [...addresses], log }
}
