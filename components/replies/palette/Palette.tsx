import { Dialog } from '@base-ui/react/dialog'
import { Search } from 'lucide-react'
import { type KeyboardEvent, useId, useRef, useState } from 'react'
import { Skeleton } from '@/components/ui/Skeleton'
import { t } from '@/lib/i18n'
import { pinTemplate } from '@/lib/platform/own-templates'
import type { Situation } from '@/lib/replies/situation'
import type { Template } from '@/lib/replies/template'
import { PaletteFooter } from './PaletteFooter'
import { PaletteList } from './PaletteList'
import { askedBy } from './palette-keys'
import { type PaletteEntry, usePalette } from './use-palette'

interface Props {
  situation: Situation
  /** `straight`: it may go in at once where nothing is left to fill or to settle. */
  onChoose: (template: Template, straight: boolean) => void
  onClose: () => void
}

/** The search over all templates: what is typed stays in the field, the list follows. */
export function Palette({ situation, onChoose, onClose }: Props) {
  const words = t.palette
  const [query, setQuery] = useState('')
  const [activeId, setActiveId] = useState<string>()
  const [said, setSaid] = useState('')
  const content = usePalette(situation, query)
  const entries = content?.entries ?? []
  const active = Math.max(
    0,
    entries.findIndex(({ template }) => template.id === activeId),
  )
  const field = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const chosen = useRef(false)
  const id = useId()
  const choose = (entry: PaletteEntry | undefined, straight: boolean) => {
    if (!entry) return
    chosen.current = true
    onChoose(entry.template, straight)
  }
  const pin = async (entry: PaletteEntry | undefined) => {
    if (!entry) return
    const { template, pinned } = entry
    // It goes to another place in the list: what is active goes with it.
    setActiveId(template.id)
    try {
      await pinTemplate(template.id, !pinned)
      setSaid(pinned ? words.unpinnedNow(template.title) : words.pinnedNow(template.title))
    } catch (error) {
      setSaid(words.notPinned(error instanceof Error ? error.message : String(error)))
    }
  }
  const press = (event: KeyboardEvent) => {
    const page = linesInSight(list.current)
    const asked = askedBy(event, { query, active, count: entries.length, page })
    if (!asked) return
    event.preventDefault()
    if (asked === 'pin') void pin(entries[active])
    else if ('move' in asked) setActiveId(entries[asked.move]?.template.id)
    else choose(entries[asked.open], asked.straight)
  }
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-20 bg-black/40" />
        <Dialog.Popup
          initialFocus={field}
          // The reply that was chosen has it.
          finalFocus={() => !chosen.current}
          className="fixed inset-x-2 top-2 z-20 mx-auto flex max-h-[calc(100dvh-1rem)] max-w-150 flex-col overflow-hidden rounded-[10px] border border-line bg-card"
        >
          <Dialog.Title className="sr-only">{words.title}</Dialog.Title>
          <div className="flex items-center gap-2 border-line border-b px-3">
            <Search size={14} aria-hidden="true" className="shrink-0 text-soft" />
            <input
              ref={field}
              role="combobox"
              aria-expanded={entries.length > 0}
              aria-controls={id}
              aria-activedescendant={entries.length > 0 ? `${id}${active}` : undefined}
              aria-autocomplete="list"
              aria-label={words.search}
              placeholder={words.search}
              autoComplete="off"
              spellCheck={false}
              maxLength={200}
              dir="auto"
              value={query}
              onChange={({ target }) => {
                setQuery(target.value)
                setActiveId(undefined)
                setSaid('')
              }}
              onKeyDown={press}
              className="min-w-0 flex-1 bg-transparent py-2.5 text-lg outline-none placeholder:text-soft"
            />
          </div>
          {!content && <Skeleton label={words.loading} />}
          <PaletteList
            ref={list}
            id={id}
            {...{ entries, active, situation }}
            count={content?.count ?? 0}
            withAlt={query !== ''}
            onChoose={(entry) => choose(entry, false)}
            onPin={(entry) => void pin(entry)}
          />
          {content?.count === 0 && <Nothing query={query.trim()} />}
          <p role="status" className={said ? 'px-3 pb-1.5 text-sm' : 'sr-only'}>
            {said || (content && query.trim() && words.found(content.count))}
          </p>
          <PaletteFooter pinned={entries[active]?.pinned} />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

function linesInSight(list: HTMLElement | null): number {
  const line = list?.querySelector<HTMLElement>('[aria-selected=true]')?.offsetHeight
  return line && list ? Math.max(1, Math.floor(list.clientHeight / line) - 1) : 1
}

function Nothing({ query }: { query: string }) {
  const { none, nothing } = t.palette
  return (
    <div className="px-4 py-4">
      <p className="break-words font-semibold">{query ? nothing.title(query) : none.title}</p>
      <p className="mt-1 text-soft">{query ? nothing.body : none.body}</p>
    </div>
  )
}
