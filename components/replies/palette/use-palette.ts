import { useLiveQuery } from 'dexie-react-hooks'
import { useMemo } from 'react'
import { useStored } from '@/components/ui/use-stored'
import { agentKey } from '@/lib/cases/work-list'
import { myNames } from '@/lib/platform/me'
import { pinnedTemplates } from '@/lib/platform/own-templates'
import { familyOf } from '@/lib/replies/family'
import { type Excerpt, excerptOf } from '@/lib/replies/find/excerpt'
import { type Findings, findTemplates } from '@/lib/replies/find/find'
import { favourOf, type Group, orderForPalette } from '@/lib/replies/find/palette-order'
import { indexWords } from '@/lib/replies/find/word-index'
import type { Stretch } from '@/lib/replies/placed'
import type { Situation } from '@/lib/replies/situation'
import { suggest } from '@/lib/replies/suggest'
import type { Template } from '@/lib/replies/template'
import { lastUses, type UsedBefore } from '@/lib/replies/used-before'
import { lastSentBy } from '@/lib/store/sent-templates'
import { useTemplates } from '../use-templates'

/** One line of the palette. */
export interface PaletteEntry {
  template: Template
  pinned: boolean
  /** Absent in what was searched for: that is by how well it fits the words. */
  group?: Group
  /** That the customer was sent it before. */
  sent?: UsedBefore | undefined
  /** What was found in the title. */
  marks: readonly Stretch[]
  /** What was found elsewhere only. */
  excerpt?: Excerpt | undefined
}

/** So many are drawn; nobody reads on, and one more letter shows the rest. */
const DRAWN = 100

/** All that the palette draws. */
export interface PaletteContent {
  entries: PaletteEntry[]
  /** How many there are, also of those that are not drawn. */
  count: number
}

/** The templates for what is searched for, the first ones first; undefined until read. */
export function usePalette(situation: Situation, query: string): PaletteContent | undefined {
  const all = useTemplates()
  const pinned = useStored(pinnedTemplates)
  const recent = useLiveQuery(() => sentByMe(situation.agent.name), [situation.agent.name])
  const order = useMemo(() => {
    if (!all || !pinned || !recent) return undefined
    const fitting = suggest(all, situation).map(({ template }) => template.id)
    return orderForPalette(all, { pinned, recent, fitting })
  }, [all, pinned, recent, situation])
  const { past } = situation
  const searching = query.trim() !== ''
  const index = useMemo(
    () =>
      searching ? indexWords(all?.filter(({ status }) => status === 'approved') ?? []) : undefined,
    [all, searching],
  )
  return useMemo(() => {
    if (!order || !pinned) return undefined
    const found = index && findTemplates(index, query, favourOf(order))
    const lines = found?.templates.map((template) => ({ template })) ?? order
    const uses = lastUses(past, all ?? [])
    const entries = lines.slice(0, DRAWN).map((line) => ({
      ...line,
      pinned: pinned.includes(line.template.id),
      sent: uses.get(familyOf(line.template))?.(line.template),
      ...foundIn(line.template, found),
    }))
    return { entries, count: lines.length }
  }, [order, pinned, index, query, past, all])
}

function foundIn(template: Template, found: Findings | undefined) {
  if (!found) return { marks: [] }
  return { marks: found.marks(template.title).stretches, excerpt: excerptOf(template, found) }
}

async function sentByMe(name: string): Promise<string[]> {
  const me = await myNames()
  return lastSentBy(name ? new Set([...me, agentKey(name)]) : me)
}
