import { Skeleton } from '@/components/ui/Skeleton'
import { t } from '@/lib/i18n'
import { Shell } from './Shell'

/** What is drawn until the customer is known and read. */
export function Reading() {
  return (
    <Shell>
      <Skeleton label={t.ticket.reading} />
    </Shell>
  )
}
