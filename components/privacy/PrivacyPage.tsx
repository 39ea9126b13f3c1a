import { t } from '@/lib/i18n'
import { PersonCard } from './PersonCard'
import { RetentionCard } from './RetentionCard'
import { VisibilityCard } from './VisibilityCard'

/** What is kept of customers, for how long, and what agents see of it. */
export function PrivacyPage() {
  return (
    <div className="grid max-w-180 grid-cols-1 gap-5">
      <header>
        <h1 className="font-semibold text-xl">{t.privacy.heading}</h1>
        <p className="text-soft">{t.privacy.intro}</p>
      </header>
      <PersonCard />
      <RetentionCard />
      <VisibilityCard />
    </div>
  )
}
