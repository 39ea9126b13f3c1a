import { type ReactNode, type RefObject, useEffect } from 'react'
import { t } from '@/lib/i18n'
import { type Group, groups } from '@/lib/replies/find/palette-order'
import type { Situation } from '@/lib/replies/situation'
import { PaletteRow } from './PaletteRow'
import type { PaletteEntry } from './use-palette'

interface Props {
  ref: RefObject<HTMLDivElement | null>
  id: string
  entries: readonly PaletteEntry[]
  active: number
  /** How many there are beside those that are drawn. */
  count: number
  situation: Situation
  /** A digit counts with Alt only: something is typed. */
  withAlt: boolean
  onChoose: (entry: PaletteEntry) => void
  onPin: (entry: PaletteEntry) => void
}

/** The templates as a list of options: in their groups, or by how well they fit what is searched for. */
export function PaletteList(props: Props) {
  const { ref, id, entries, active, count, situation, withAlt, onChoose, onPin } = props
  const activeId = entries[active]?.template.id
  useEffect(() => {
    if (activeId === undefined) return
    const line = ref.current?.querySelector('[aria-selected=true]')
    // The heading over the first line belongs to it.
    if (active === 0) ref.current?.scrollTo({ top: 0 })
    else line?.scrollIntoView({ block: 'nearest' })
  }, [ref, activeId, active])
  const row = (entry: PaletteEntry) => {
    const index = entries.indexOf(entry)
    return (
      <PaletteRow
        key={entry.template.id}
        id={`${id}${index}`}
        {...{ entry, situation }}
        digit={index < 9 ? `${withAlt ? 'Alt ' : ''}${index + 1}` : undefined}
        active={index === active}
        onChoose={() => onChoose(entry)}
        onPin={() => onPin(entry)}
      />
    )
  }
  const searched = entries[0]?.group === undefined
  return (
    <div
      ref={ref}
      className="min-h-0 flex-1 overflow-y-auto overscroll-contain [scrollbar-width:thin]"
    >
      <div id={id} role="listbox" aria-label={t.palette.list}>
        {searched
          ? entries.map(row)
          : groups.map((group) => (
              <PaletteGroup key={group} group={group} id={`${id}${group}`}>
                {entries.filter((entry) => entry.group === group).map(row)}
              </PaletteGroup>
            ))}
      </div>
      {count > entries.length && (
        <p className="px-3 py-2 text-soft">{t.palette.more(entries.length, count)}</p>
      )}
    </div>
  )
}

interface GroupProps {
  group: Group
  id: string
  children: ReactNode[]
}

function PaletteGroup({ group, id, children }: GroupProps) {
  if (children.length === 0) return null
  return (
    <fieldset aria-labelledby={id} className="min-w-0">
      <p
        id={id}
        className="px-3 pt-2.5 pb-1 font-semibold text-soft text-xs uppercase tracking-[.04em]"
      >
        {t.palette.groups[group]}
      </p>
      {children}
    </fieldset>
  )
}
