import type { Customer } from '@/components/ticket/use-customer'
import { Button } from '@/components/ui/Button'
import { useNow } from '@/components/ui/use-now'
import { addressesOf, bondsToCut, linksIn, type OwnAddress } from '@/lib/customers/identity'
import { DISTINCT, mailboxOf } from '@/lib/customers/mailbox'
import { t } from '@/lib/i18n'
import { exact, shortDate } from '@/lib/i18n/format'
import { unlinkAddress, type Whose } from './identity-steps'
import { LinkForm } from './LinkForm'
import { Panel } from './Panel'

interface Props {
  customer: Customer
  whose: Whose
  onClose: () => void
}

/** Every address of the customer with how it was matched, the way to unlink it, and to link another. */
export function Addresses({ customer, whose, onClose }: Props) {
  const { addresses, log, cases, currentCase, history } = customer
  const { address, ticket, rules, steps } = whose
  const links = linksIn(log)
  const mailbox = (one: string) => mailboxOf(one, rules.mailbox ?? DISTINCT)
  const all = addressesOf(address, links, mailbox, addresses)
  const known = new Set([...(history?.responses ?? []), ...log].map((one) => one.address))
  // A mailbox that joins two spellings of it may have nothing of its own.
  const shown = all.filter((one) => one.bond?.kind !== 'mailbox' || known.has(one.address))
  const other = cases.find((one) => one.state !== 'closed' && one !== currentCase)
  const ids = [...new Set((history?.responses ?? []).flatMap((one) => one.externalId ?? []))]
  const cut = (one: string) =>
    unlinkAddress(whose, one, bondsToCut(one, address, links, mailbox, addresses))
  return (
    <Panel title={t.identity.title} onClose={onClose}>
      <ul className="grid gap-1.5">
        {shown.map((one) => (
          <li key={one.address} className="flex items-start gap-2">
            <span className="min-w-0 flex-1">
              <bdi className="block [overflow-wrap:anywhere]">{one.address}</bdi>
              <How one={one} fromTicket={ticket !== undefined} />
            </span>
            {one.bond && (
              <Button
                className="shrink-0"
                aria-label={t.identity.unlinkOf(one.address)}
                onClick={() => void cut(one.address)}
              >
                {t.identity.unlink}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {ids.length > 0 && (
        <p className="mt-2 text-soft text-sm [overflow-wrap:anywhere]">
          {t.identity.ids(ids.join(', '))}
        </p>
      )}
      {other && (
        <p className="mt-2 [overflow-wrap:anywhere]">{t.identity.otherCase(other.address)}</p>
      )}
      <LinkForm whose={whose} own={addresses} />
      {steps.problem && (
        <p role="alert" className="mt-1 text-detractor">
          {steps.problem}
        </p>
      )}
    </Panel>
  )
}

function How({ one: { bond }, fromTicket }: { one: OwnAddress; fromTicket: boolean }) {
  const now = useNow()
  const { how, because } = t.identity
  if (!bond) return <Small>{fromTicket ? how.ticket : how.asked}</Small>
  if (bond.kind === 'mailbox') return <Small>{how.mailbox(bond.addresses[1])}</Small>
  const { by, at, because: why } = bond.link
  return <Small hint={exact(at)}>{how.link(by.name, shortDate(at, now), because[why])}</Small>
}

function Small({ hint, children }: { hint?: string; children: string }) {
  return (
    <span title={hint} className="block text-soft text-sm">
      {children}
    </span>
  )
}
