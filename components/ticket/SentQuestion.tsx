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
  rules: CaseRules
}

/** Asks the agent what became of a reply that the helpdesk's own record does not tell about. */
export function SentQuestion({ place, submitted, rules }: Props) {
  const words = t.ticket.wasItSent
  const now = useNow()
  const when = relative(submitted.at, now)
  const body = 'url' in place ? words.body(when) : words.copied(when)
  const [problem, setProblem] = useState<string>()
  const answer = async (sent: boolean) => {
    try {
      await answerSubmission(place.key, sent, Date.now(), rules)
    } catch (error) {
      setProblem(words.failed(error instanceof Error ? error.message : String(error)))
    }
  }
  useKeys({ y: () => void answer(true), n: () => void answer(false) })
  return (
    <Notice title={words.title} body={problem ?? body}>
      <Button look="primary" shortcut="Y" onClick={() => void answer(true)}>
        {words.yes}
      </Button>
      <Button shortcut="N" onClick={() => void answer(false)}>
        {words.no}
      </Button>
    </Notice>
  )
}
