import * as z from 'zod/mini'
import { DateOrder, OrderEvidence } from './date-order'
import { Mapping } from './field'
import { Format, Inspection } from './format'
import { FileProblem, Refusal } from './problem'
import { Scoring } from './scoring'

/**
 * What the options page and its import worker say to each other. Both sides parse what they get.
 */

/** How a file is to be understood: what was found and what the lead corrected. */
export const Plan = z.strictObject({
  format: Format,
  mapping: Mapping,
  /** Of dates that name none. */
  zone: z.string(),
  order: z.optional(DateOrder),
  scoring: Scoring,
  /** See `casesOf`. */
  windowMs: z.number(),
})
export type Plan = z.infer<typeof Plan>

/** `share`: of the whole job, 0 to 1. Rate and time left are absent until they mean something. */
export const Progress = z.strictObject({
  stage: z.enum(['looking', 'checking', 'importing', 'taking-back']),
  share: z.number(),
  rows: z.number(),
  rowsPerSecond: z.optional(z.number()),
  msLeft: z.optional(z.number()),
})
export type Progress = z.infer<typeof Progress>

/** What an import would do. */
export const Summary = z.strictObject({
  kind: z.literal('summary'),
  rows: z.number(),
  added: z.number(),
  updated: z.number(),
  duplicates: z.number(),
  refused: z.number(),
  casesOpened: z.number(),
  /** Of the accepted: answers to other questions than NPS. */
  others: z.number(),
  /** The first of the refused rows; all of them are in `refusedFile`, a CSV. */
  refusals: z.array(Refusal),
  refusedFile: z.nullable(z.instanceof(Blob)),
  /** The order that the file proved, or the lead chose; absent when no date depends on it. */
  order: z.optional(DateOrder),
  /** Rows whose date names no zone, so that the plan's zone decides. */
  unzoned: z.number(),
  /** When the accepted responses were given. */
  earliest: z.optional(z.number()),
  latest: z.optional(z.number()),
})
export type Summary = z.infer<typeof Summary>

/** A dry run ends in a summary, or in the question which order the dates have. */
export const CheckResult = z.discriminatedUnion('kind', [
  Summary,
  z.strictObject({ kind: z.literal('order'), evidence: OrderEvidence }),
])
export type CheckResult = z.infer<typeof CheckResult>

const file = z.instanceof(File)

/** Every job of the worker: what it is given, what it answers. */
export const jobs = {
  /** `sheet`: the one that the lead chose of a workbook. */
  inspect: {
    request: z.strictObject({ file, sheet: z.optional(z.string()) }),
    answer: Inspection,
  },
  check: { request: z.strictObject({ file, plan: Plan }), answer: CheckResult },
  /** Imports what the last check of this worker read; answers the import's id. */
  import: { request: z.strictObject({}), answer: z.string() },
  undo: { request: z.strictObject({ importId: z.string() }), answer: z.null() },
  /** Goes on with an import that was cut off; answers its id. */
  resume: { request: z.strictObject({ importId: z.string() }), answer: z.string() },
  /** Takes back what an import that was cut off brought. */
  discard: { request: z.strictObject({ importId: z.string() }), answer: z.null() },
  /** Ends what a closed browser left half done; answers the files' names. */
  recover: {
    request: z.strictObject({}),
    answer: z.strictObject({ takenBack: z.array(z.string()), interrupted: z.array(z.string()) }),
  },
} as const
export type Jobs = typeof jobs
export type JobName = keyof Jobs
export type JobRequest<N extends JobName> = z.infer<Jobs[N]['request']>
export type JobAnswer<N extends JobName> = z.infer<Jobs[N]['answer']>

/** From the page. The request itself is parsed by the job's own shape. */
export const ToWorker = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('start'),
    job: z.number(),
    name: z.enum(Object.keys(jobs) as [JobName, ...JobName[]]),
    request: z.unknown(),
  }),
  z.strictObject({ type: z.literal('cancel'), job: z.number() }),
  z.strictObject({ type: z.literal('pause'), job: z.number(), on: z.boolean() }),
])
export type ToWorker = z.infer<typeof ToWorker>

/** From the worker; exactly one of the last three ends a job. */
export const FromWorker = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('progress'), job: z.number(), progress: Progress }),
  z.strictObject({ type: z.literal('answer'), job: z.number(), answer: z.unknown() }),
  z.strictObject({ type: z.literal('problem'), job: z.number(), problem: FileProblem }),
  z.strictObject({ type: z.literal('cancelled'), job: z.number() }),
])
export type FromWorker = z.infer<typeof FromWorker>

export type Outcome<T> =
  | { type: 'answer'; answer: T }
  | { type: 'problem'; problem: FileProblem }
  | { type: 'cancelled' }

export interface Job<T> {
  /** Never rejects: a problem is an outcome. */
  outcome: Promise<Outcome<T>>
  /** Asks the job to stop; its outcome says when it has. */
  cancel(): void
  /** Has the job wait after its next step, or go on. */
  pause(on: boolean): void
}

/** Starts a job of the import worker. Components are given one; the options page makes it. */
export type Importer = <N extends JobName>(
  name: N,
  request: JobRequest<N>,
  onProgress?: (progress: Progress) => void,
) => Job<JobAnswer<N>>
