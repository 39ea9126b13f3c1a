import type { LinkReason } from '@/lib/cases/intervention'
import { knownName } from './first-name'
import { companyDomainOf } from './mailbox'
import { ORGANISATION_WORDS } from './name-words'

/** What is known of who has an address. */
export interface Known {
  address: string
  names: readonly string[]
  /** Ids of them at sources, with the source's name (`idKey`, lib/store/directory.ts). */
  ids: readonly string[]
}

/** Somebody who may be the same customer: a question to the agent, never an answer. */
export interface Likely {
  address: string
  name?: string
  because: Exclude<LinkReason, 'by-hand'>
}

/**
 * Who of `others` may be the customer: the same id at the same source, or the same full name at the same
 * company. The surest first. `apart`: addresses of whom an agent said that they are not.
 */
export function likelySame(
  own: readonly Known[],
  others: readonly Known[],
  apart: ReadonlySet<string>,
): Likely[] {
  const ids = new Set(own.flatMap((one) => one.ids))
  const names = new Set(own.flatMap(namesAtCompany))
  const found = others.flatMap((other): Likely[] => {
    const { address } = other
    if (apart.has(address) || own.some((one) => one.address === address)) return []
    const name = other.names.at(-1)
    const who = { address, ...(name !== undefined && { name }) }
    if (other.ids.some((id) => ids.has(id))) return [{ ...who, because: 'external-id' }]
    return namesAtCompany(other).some((one) => names.has(one)) ? [{ ...who, because: 'name' }] : []
  })
  return found.sort((a, b) => order(a) - order(b) || (a.address < b.address ? -1 : 1))
}

const order = ({ because }: Likely) => (because === 'external-id' ? 0 : 1)

/** Names with the company's domain, in a form to compare; none of a free-mail address. */
function namesAtCompany({ address, names }: Known): string[] {
  const domain = companyDomainOf(address)
  if (!domain) return []
  return names.flatMap((name) => {
    const key = nameKey(name, address)
    return key ? [`${key}@${domain}`] : []
  })
}

/**
 * `Miller, Jané` and `jane miller` are one name; a single word, and the name of a department, are none
 * that tells people apart.
 */
function nameKey(name: string, address: string): string | undefined {
  const known = knownName(name, address)
  const words = (known ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}'’-]+/u)
    .filter(Boolean)
  if (words.length < 2 || words.some((word) => ORGANISATION_WORDS.has(word))) return undefined
  return words.sort().join(' ')
}
