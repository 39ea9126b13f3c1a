import { Notice } from '@/components/ui/Notice'
import { t } from '@/lib/i18n'
import { Shell } from './Shell'

/** Nothing can be read before the agent has signed in to the helpdesk. */
export function SignedOut() {
  return (
    <Shell>
      <Notice {...t.readProblems['signed-out']} />
    </Shell>
  )
}
