import type { Field } from './field'
import { headerKey } from './header-key'
import type { Scoring } from './scoring'

/** How the export of one survey tool looks: what is known of it, and from where, says its own file. */
export interface Layout {
  /** First part of its responses' ids: the same as that of the tool's own API. */
  id: string
  name: string
  /** Headers by which it is known: all of any one list stand in the file. */
  signs: readonly (readonly string[])[]
  /** Its names for the fields, best first; others are found as in any file. */
  names: Partial<Record<Field, readonly string[]>>
  /** What its scores are, where it has but one kind. */
  scoring?: Scoring
  /** What it calls its kinds of surveys, where the usual names or scales do not hold (`scoringNamed`). */
  scorings?: Readonly<Record<string, Scoring>>
  /** A record of its JSON, put so that it reads well as columns. */
  reshape?(record: object): object
}

const found = import.meta.glob<Record<string, Layout>>('./layouts/*.ts', { eager: true })

/** Every layout: one file each in `layouts/`; a new file is all that a new one needs. */
export const layouts: readonly Layout[] = Object.values(found).flatMap((file) =>
  Object.values(file),
)

/** The layout of a file with this header: the one of which most headers stand in it. */
export function layoutOf(header: readonly string[]): Layout | undefined {
  const keys = new Set(header.map(headerKey))
  let best: { layout: Layout; length: number } | undefined
  for (const layout of layouts) {
    for (const sign of layout.signs) {
      if (sign.length <= (best?.length ?? 0) || !sign.every((one) => keys.has(headerKey(one)))) {
        continue
      }
      best = { layout, length: sign.length }
    }
  }
  return best?.layout
}

export const layoutWithId = (id: string | undefined): Layout | undefined =>
  layouts.find((layout) => layout.id === id)
