import { Button } from '@/components/ui/Button'
import { useKeys } from '@/components/ui/use-keys'
import { useNow } from '@/components/ui/use-now'
import type { Case } from '@/lib/cases/case'
import { t } from '@/lib/i18n'
import { relative } from '@/lib/i18n/format'
import { ROW_BUTTON } from './row-button'

interface Props {
  one: Case
  open: boolean
  onOpen: () => void
}

/** When the customer was last contacted, and the way to log a contact outside the helpdesk. */
export function ContactRow({ one: { lastContactAt, tries }, open, onOpen }: Props) {
  const now = useNow()
  useKeys({ l: onOpen })
  return (
    <>
      <span className="text-soft">{t.cases.contact}</span>
      <span className="min-w-0">
        {lastContactAt === undefined
          ? t.cases.noContact
          : t.cases.lastContact(relative(lastContactAt, now))}
        {tries > 0 && <span className="block text-soft">{t.cases.tries(tries)}</span>}
      </span>
      <Button shortcut="L" className={ROW_BUTTON} aria-expanded={open} onClick={onOpen}>
        {t.cases.logContact}
      </Button>
    </>
  )
}
