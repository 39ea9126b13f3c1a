import { Kbd } from '@/components/ui/Kbd'
import { t } from '@/lib/i18n'

/** What the keys do. `pinned`: whether the active line is; undefined where there is none. */
export function PaletteFooter({ pinned }: { pinned: boolean | undefined }) {
  const { keys, pin, unpin } = t.palette
  return (
    <footer className="flex flex-wrap items-center gap-x-3 gap-y-1 border-line border-t px-3 py-2 text-soft text-xs">
      {pinned !== undefined && (
        <>
          <Key name="⏎" does={keys.open} />
          <Key name="Alt P" does={pinned ? unpin : pin} />
        </>
      )}
      <Key name="Esc" does={keys.close} />
    </footer>
  )
}

function Key({ name, does }: { name: string; does: string }) {
  return (
    <span className="flex items-center gap-1">
      <Kbd>{name}</Kbd> {does}
    </span>
  )
}
