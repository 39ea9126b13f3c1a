import { Button } from '@/components/ui/Button'
import { useNow } from '@/components/ui/use-now'
import type { Case } from '@/lib/cases/case'
import { t } from '@/lib/i18n'
import { relative } from '@/lib/i18n/format'

interface Props {
  one: Case
  open: boolean
  onOpen: () => void
}

/** When the customer was last contacted, and the way to log a contact outside the helpdesk. */
export function ContactRow({ one: { lastContactAt }, open, onOpen }: Props) {
  const now = useNow()
  return (
    <>
      <span className="text-soft">{t.cases.contact}</span>
      <span className="min-w-0">
        {lastContactAt === undefined
          ? t.cases.noContact
          : t.cases.lastContact(relative(lastContactAt, now))}
      </span>
      <Button aria-expanded={open} onClick={onOpen}>
        {t.cases.logContact}
      </Button>
    </>
  )
}
