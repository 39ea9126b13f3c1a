import * as z from 'zod/mini'
import { Mapping } from './field'
import { Scoring } from './scoring'

const Encoding = z.enum(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'])

/** What kind of file it is, and what a reader of that kind has to know. */
export const Kind = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('csv'),
    encoding: Encoding,
    delimiter: z.enum([',', ';', '\t', '|']),
  }),
  z.strictObject({
    type: z.literal('xlsx'),
    sheet: z.string(),
    epoch: z.union([z.literal(1900), z.literal(1904)]),
  }),
  /** `path`: the keys that lead to the list of records. */
  z.strictObject({ type: z.literal('json'), encoding: Encoding, path: z.array(z.string()) }),
  z.strictObject({ type: z.literal('ndjson'), encoding: Encoding }),
])
export type Kind = z.infer<typeof Kind>

/** How a file is to be read: found once by `inspect`, used by every reading after it. */
export const Format = z.strictObject({
  kind: Kind,
  header: z.array(z.string()),
  /** Rows at the top that are no responses: 1, or more where a tool writes several header rows; 0 in JSON. */
  headerRows: z.number(),
  /** Id of the layout that it has, if it is a known one. */
  layout: z.optional(z.string()),
})
export type Format = z.infer<typeof Format>

/** Columns that could hold a field as well as the one taken; none was taken where `taken` is absent. */
export const Doubt = z.strictObject({
  field: z.enum(['email', 'score', 'date', 'comment']),
  taken: z.optional(z.number()),
  others: z.array(z.number()),
})
export type Doubt = z.infer<typeof Doubt>

export const Inspection = z.strictObject({
  fileName: z.string(),
  bytes: z.number(),
  format: Format,
  /** The first rows, to show. */
  sample: z.array(z.strictObject({ row: z.number(), cells: z.array(z.string()) })),
  mapping: Mapping,
  doubts: z.array(Doubt),
  /** What the scores are; `ask` when they may be NPS or something else. */
  scoring: z.union([Scoring, z.literal('ask')]),
  /** The sheets of a workbook that has several; `which`: more than one of them could be meant. */
  sheets: z.optional(z.strictObject({ names: z.array(z.string()), which: z.boolean() })),
})
export type Inspection = z.infer<typeof Inspection>
