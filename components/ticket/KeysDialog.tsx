import { Dialog } from '@base-ui/react/dialog'
import { ShortcutsChoice } from '@/components/replies/ShortcutsChoice'
import { Button } from '@/components/ui/Button'
import { Kbd } from '@/components/ui/Kbd'
import { t } from '@/lib/i18n'
import { useSession } from './session'

/** The keys that act in the sidebar. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const words = t.keys
  const alone = useSession((session) => session.alone)
  const { palette } = t
  const own = [...palette.rows, ...words.rows, ...t.identity.keys]
  const rows = alone ? own : [...own, ...palette.besideTicket, ...words.besideTicket]
  return (
    <Dialog.Root open onOpenChange={onClose}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-20 bg-black/40" />
        <Dialog.Popup className="fixed inset-x-3 top-3 z-20 max-h-[calc(100dvh-1.5rem)] overflow-y-auto rounded-[10px] border border-line bg-card p-4">
          <Dialog.Title className="mb-3 font-semibold text-lg">{words.title}</Dialog.Title>
          <dl className="grid grid-cols-[auto_1fr] items-center gap-x-3 gap-y-2">
            {rows.map(([keys, what]) => (
              <Row key={keys} keys={keys} what={what} />
            ))}
          </dl>
          {!alone && <ShortcutsChoice />}
          <div className="mt-4 flex justify-end">
            <Button onClick={onClose}>{words.close}</Button>
          </div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

function Row({ keys, what }: { keys: string; what: string }) {
  return (
    <>
      <dt className="flex gap-1">
        <span className="sr-only">{keys}</span>
        {keys.split(' ').map((key) => (
          <Kbd key={key}>{key}</Kbd>
        ))}
      </dt>
      <dd>{what}</dd>
    </>
  )
}
