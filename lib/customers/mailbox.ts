import { isFreeMail } from './free-mail'

/** When two spellings of an address are one mailbox: the team says so, since no standard does. */
export interface MailboxRules {
  /** `jane+shop@` is `jane@`, at every domain. */
  plusTags: boolean
  /** `jane.miller@gmail.com` is `janemiller@gmail.com`; there, and nowhere else. */
  gmailDots: boolean
}

export const DISTINCT: MailboxRules = { plusTags: false, gmailDots: false }
/** All that a team may say: what may be one mailbox at all. */
export const WIDEST: MailboxRules = { plusTags: true, gmailDots: true }

/** The mailbox of a normalised address by the team's rules; itself where none applies. */
export function mailboxOf(address: string, { plusTags, gmailDots }: MailboxRules): string {
  const at = address.lastIndexOf('@')
  // The key of somebody who was erased (./anonymous.ts).
  if (at < 0) return address
  const domain = address.slice(at + 1)
  let local = address.slice(0, at)
  const plus = local.indexOf('+')
  if (plusTags && plus > 0) local = local.slice(0, plus)
  if (gmailDots && domain === 'gmail.com') local = local.replaceAll('.', '') || local
  return `${local}@${domain}`
}

/**
 * The domain that a customer's colleagues share: that of their address, as it is. Nothing is cut from
 * it, so that no `co.uk` can pass for a company.
 * @returns undefined where anybody has an address.
 */
export function companyDomainOf(address: string): string | undefined {
  const domain = address.slice(address.lastIndexOf('@') + 1)
  return isFreeMail(domain) || domain === address ? undefined : domain
}
