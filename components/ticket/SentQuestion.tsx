import { useState } from 'react'
import { Button } from '@/components/ui/Button'
import { Notice } from '@/components/ui/Notice'
import { useKeys } from '@/components/ui/use-keys'
import { useNow } from '@/components/ui/use-now'
import type { CaseRules } from '@/lib/cases/rules'
import { t } from '@/lib/i18n'
import { relative } from '@/lib/i18n/format'
import type { Draft } from '@/lib/store/journal'
import { answerSubmission } from '@/lib/store/sends'
import type { WorkPlace } from '@/lib/store/ticket-ref'

interface Props {
  place: WorkPlace
  submitted: NonNullable<Draft['submitted']>
  /** What Amends put in, where only that is known: its composer is empty or gone. */
  inserted: Draft['inserted']
  rules: CaseRules
}

/** Asks the agent what became of a reply that the helpdesk's own record does not tell about. */
export function SentQuestion({ place, submitted, inserted, rules }: Props) {
  const words = t.wasItSent
  const now = useNow()
  const [problem, setProblem] = useState<string>()
  const whatIsKnown = () => {
    if (!('url' in place)) return words.copied(relative(submitted.at, now))
    if (inserted?.asked) return words.putIn(relative(inserted.at, now))
    return words.body(relative(submitted.at, now))
  }
  const answer = async (sent: boolean) => {
    try {
      await answerSubmission(place.key, sent, Date.now(), rules)
    } catch (error) {
      setProblem(words.failed(error instanceof Error ? error.message : String(error)))
    }
  }
  useKeys({ y: () => void answer(true), n: () => void answer(false) })
  return (
    <Notice title={words.title} body={problem ?? whatIsKnown()}>
      <Button look="primary" shortcut="Y" onClick={() => void answer(true)}>
        {words.yes}
      </Button>
      <Button shortcut="N" onClick={() => void answer(false)}>
        {words.no}
      </Button>
    </Notice>
  )
}
