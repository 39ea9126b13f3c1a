import { useLiveQuery } from 'dexie-react-hooks'
import { Building2, CircleHelp, CirclePlus, type LucideIcon, Users } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { Steps } from '@/components/cases/use-steps'
import { useVisibility } from '@/components/nps/visibility'
import type { Customer } from '@/components/ticket/use-customer'
import { useKeys } from '@/components/ui/use-keys'
import type { CaseRules } from '@/lib/cases/rules'
import type { Company } from '@/lib/customers/company'
import type { Requester, Ticket } from '@/lib/helpdesks/ticket'
import { t } from '@/lib/i18n'
import type { Visibility } from '@/lib/nps/visibility'
import { makeDirectoryWhole } from '@/lib/store/directory'
import { relativesOf } from '@/lib/store/relatives'
import { Addresses } from './Addresses'
import { CompanyList } from './CompanyList'
import { LikelySame } from './LikelySame'
import { TellForm } from './TellForm'

interface Props {
  requester: Requester
  ticket: Ticket | undefined
  customer: Customer
  steps: Steps
  rules: CaseRules
}

type Toggle = [part: Part, icon: LucideIcon, label: string]
type Part = 'addresses' | 'tell' | 'company' | 'likely'

/** Who the customer is: their addresses, their company, whether somebody else is the same person. */
export function Identity({ requester, ticket, customer, steps, rules }: Props) {
  const words = t.identity
  const [open, setOpen] = useState<Part>()
  const { address, name } = requester
  const relatives = useRelatives(customer, name, rules)
  const whose = { address, ticket, steps, rules }
  const toggle = (part: Part) => setOpen(open === part ? undefined : part)
  const close = () => setOpen(undefined)
  const { company, likely = [] } = relatives ?? {}
  const [question] = likely
  const visible = useVisibility()
  useKeys({
    i: () => toggle('addresses'),
    e: () => toggle('tell'),
    ...(company && { o: () => toggle('company') }),
  })
  const toggles: Toggle[] = [
    ['addresses', Users, words.addresses(customer.addresses.length)],
    ['tell', CirclePlus, words.addScore],
  ]
  if (company) toggles.push(['company', Building2, summaryOf(company, visible)])
  if (question) {
    const who = question.name ?? question.address
    toggles.push(['likely', CircleHelp, words.likely.title(who)])
  }
  return (
    <>
      <div className="flex flex-wrap gap-x-3 gap-y-1 px-1">
        {toggles.map(([part, Icon, label]) => (
          <button
            key={part}
            type="button"
            aria-expanded={open === part}
            aria-keyshortcuts={KEYS[part]}
            className="inline-flex min-h-6 items-center gap-1.5 rounded text-start text-soft text-sm underline-offset-2 hover:text-ink hover:underline aria-expanded:text-ink"
            onClick={() => toggle(part)}
          >
            <Icon size={13} aria-hidden="true" className="shrink-0" />
            <bdi>{label}</bdi>
          </button>
        ))}
      </div>
      {open === 'addresses' && <Addresses {...{ customer, whose, onClose: close }} />}
      {open === 'company' && company && <CompanyList company={company} onClose={close} />}
      {open === 'likely' && question && (
        <LikelySame key={question.address} {...{ question, whose, onClose: close }} />
      )}
      {open === 'tell' && <TellForm whose={whose} onClose={close} />}
    </>
  )
}

const KEYS: Partial<Record<Part, string>> = { addresses: 'I', company: 'O', tell: 'E' }

/** "4 colleagues: 2 detractors, 1 open case". */
function summaryOf({ known, segments, openCases }: Company, visible: Visibility): string {
  const words = t.identity.company
  const parts = [
    ...(segments.detractor > 0 && visible !== 'hidden'
      ? [words.detractors(segments.detractor)]
      : []),
    ...(openCases > 0 ? [words.openCases(openCases)] : []),
  ]
  return words.summary(known, parts)
}

function useRelatives(
  { addresses, history }: Customer,
  name: string | undefined,
  rules: CaseRules,
) {
  useEffect(() => {
    // Once, after an update: what was stored before there was a directory.
    void makeDirectoryWhole()
  }, [])
  const responses = history?.responses ?? []
  return useLiveQuery(
    () => relativesOf({ addresses, responses, name }, rules),
    [addresses.join('\n'), responses.length, name, rules],
  )
}
