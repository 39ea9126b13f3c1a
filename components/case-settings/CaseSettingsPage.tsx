import { t } from '@/lib/i18n'
import { AddressesCard } from './AddressesCard'
import { CausesCard } from './CausesCard'
import { DueCard } from './DueCard'
import { PlaybooksCard } from './PlaybooksCard'
import { TeamCard } from './TeamCard'

/** What the lead sets about cases: when first contact is due, the causes, what to do next. */
export function CaseSettingsPage() {
  return (
    <div className="grid max-w-180 grid-cols-1 gap-5">
      <header>
        <h1 className="font-semibold text-xl">{t.caseSettings.heading}</h1>
        <p className="text-soft">{t.caseSettings.intro}</p>
      </header>
      <DueCard />
      <CausesCard />
      <PlaybooksCard />
      <AddressesCard />
      <TeamCard />
    </div>
  )
}
