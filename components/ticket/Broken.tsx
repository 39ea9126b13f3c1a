import { Button } from '@/components/ui/Button'
import { Notice } from '@/components/ui/Notice'
import { t } from '@/lib/i18n'
import { isStorageRefused } from '@/lib/store/refused'

/** Something went wrong: what, that nothing was lost, and the way to try again. */
export function Broken({ error, retry }: { error: Error; retry: () => void }) {
  const refused = isStorageRefused(error)
  const { title, again } = t.ticket.broken
  const body = refused ? t.ticket.storageRefused.body : t.ticket.broken.body(error.message)
  return (
    <Notice urgent title={refused ? t.ticket.storageRefused.title : title} body={body}>
      <Button onClick={retry}>{again}</Button>
    </Notice>
  )
}
