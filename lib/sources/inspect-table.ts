import { guessColumns, othersFor } from './columns'
import { missingFields } from './field'
import type { Doubt, Format, Inspection, Kind } from './format'
import type { Header } from './header'
import { type Layout, layoutOf } from './layout'
import { SourceError } from './problem'
import type { Row } from './row'
import { guessScoring } from './scoring'

const SHOWN = 5
const SAMPLE = 200

/** What is found in a file beyond its name and size. */
export type Looked = Omit<Inspection, 'fileName' | 'bytes'>

/**
 * What the first rows of a file say of its columns. Throws SourceError for a header without answers,
 * or of one column.
 */
export function inspectTable(
  kind: Kind,
  rows: readonly Row[],
  found: Header | undefined,
  layout: Layout | undefined = layoutOf(found?.header ?? []),
): Looked {
  if (!found) throw new SourceError({ code: 'blank' })
  const { header, headerRows } = found
  if (header.length < 2) throw new SourceError({ code: 'one-column', header: header[0] ?? '' })
  const body = rows.filter(({ row }) => row > headerRows)
  if (body.length === 0) throw new SourceError({ code: 'no-rows' })
  const cells = body.filter((row) => !row.broken).map((row) => row.cells)
  const sampled = cells.slice(0, SAMPLE)
  const mapping = guessColumns(header, sampled, layout)
  const scored = mapping.indexOf('score')
  const values = sampled.map((row) => row[scored] ?? '')
  const format: Format = { kind, header, headerRows, ...(layout && { layout: layout.id }) }
  return {
    format,
    sample: body.slice(0, SHOWN).map(({ row, cells }) => ({ row, cells: cells.map(shown) })),
    mapping,
    doubts: doubtsOf(header, sampled, mapping, layout),
    scoring:
      layout?.scoring ??
      (mapping.includes('metric') ? { metric: 'nps' } : guessScoring(header[scored] ?? '', values)),
  }
}

/** The page shows no more of a cell, and a cell may be megabytes. */
const shown = (cell: string) => (cell.length > 300 ? `${cell.slice(0, 300)}…` : cell)

function doubtsOf(
  header: readonly string[],
  rows: readonly string[][],
  mapping: Inspection['mapping'],
  layout: Layout | undefined,
): Doubt[] {
  if (layout && missingFields(mapping).length === 0) return []
  return (['email', 'score', 'date', 'comment'] as const).flatMap((field) => {
    const others = othersFor(field, header, rows, mapping, layout)
    const taken = mapping.indexOf(field)
    if (others.length === 0 || (taken < 0 && others.length === 1)) return []
    return [{ field, ...(taken >= 0 && { taken }), others }]
  })
}
