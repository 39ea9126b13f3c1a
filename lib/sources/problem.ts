import * as z from 'zod/mini'
import { Scale } from '@/lib/nps/response'

/**
 * Why a file as a whole cannot come in. Codes and values; the interface words them
 * (lib/i18n/en/sources.ts).
 */
export const FileProblem = z.discriminatedUnion('code', [
  /** 0 bytes. */
  z.strictObject({ code: z.literal('no-bytes') }),
  /** Bytes, but only spaces and line breaks. */
  z.strictObject({ code: z.literal('blank') }),
  z.strictObject({ code: z.literal('too-large'), bytes: z.number(), limit: z.number() }),
  /** A workbook of another kind than .xlsx (old Excel, Numbers, OpenDocument), or with a password. */
  z.strictObject({ code: z.literal('workbook') }),
  /** A zip file or workbook that can not be read to its end. */
  z.strictObject({ code: z.literal('workbook-broken') }),
  /** A workbook with more text than fits in memory. */
  z.strictObject({ code: z.literal('workbook-large') }),
  /** A zip file that is no workbook: an export that was not unpacked. */
  z.strictObject({ code: z.literal('archive') }),
  /** No JSON any more after so many records. */
  z.strictObject({ code: z.literal('json'), row: z.number() }),
  /** JSON without a list of records. */
  z.strictObject({ code: z.literal('no-records') }),
  /** A picture, a PDF, anything that is not text. */
  z.strictObject({ code: z.literal('binary') }),
  /** It declares an encoding by its first bytes and then breaks it. */
  z.strictObject({ code: z.literal('encoding'), encoding: z.string() }),
  z.strictObject({ code: z.literal('one-column'), header: z.string() }),
  z.strictObject({ code: z.literal('no-rows') }),
  /** Quotes are left open all over; `row` is the first. */
  z.strictObject({ code: z.literal('quotes'), row: z.number() }),
  /** A line too long for any table; `row` is where. */
  z.strictObject({ code: z.literal('long-line'), row: z.number() }),
  /** The file went away or changed on disk while it was read. */
  z.strictObject({ code: z.literal('unreadable') }),
  z.strictObject({ code: z.literal('storage-full') }),
  /** Another tab imports or takes back at this moment. */
  z.strictObject({ code: z.literal('busy') }),
  z.strictObject({ code: z.literal('unexpected'), detail: z.string() }),
])
export type FileProblem = z.infer<typeof FileProblem>

/** Thrown by the functions that read a file; carries what to say. */
export class SourceError extends Error {
  override name = 'SourceError'
  constructor(readonly problem: FileProblem) {
    super(problem.code)
  }
}

/** Why one row is refused. */
export const RowProblem = z.enum([
  'quotes',
  'json',
  /** The whole row, or one of its cells. */
  'long',
  'too-many-cells',
  'no-address',
  'address-no-at',
  'address-no-domain',
  'address-several',
  'address-invalid',
  'unanswered',
  'score-not-number',
  'score-out-of',
  'score-not-whole',
  'score-range',
  /** It names a kind of score that is none of the known. */
  'metric-unknown',
  'no-date',
  'date-unreadable',
  'date-impossible',
  'date-zone',
  'date-serial',
  'date-future',
  'date-past',
  /** The same response id stood in an earlier row with other content. */
  'repeated',
  /** The customer was erased after they gave this answer. */
  'erased',
])
export type RowProblem = z.infer<typeof RowProblem>

/** A row that does not come in: where a spreadsheet shows it, in which column, why. */
export const Refusal = z.strictObject({
  /** Counted as a spreadsheet does: the header is row 1. */
  row: z.number(),
  /** The column's header; absent when the whole row is the problem. */
  column: z.optional(z.string()),
  code: RowProblem,
  /** What stood in the cell, cut to a readable length. */
  value: z.string(),
  /** Of the score that was asked for, where it is not that of NPS. */
  scale: z.optional(Scale),
  /** Which character of the row is the quote that breaks it, from 1. */
  at: z.optional(z.number()),
})
export type Refusal = z.infer<typeof Refusal>
