import { createStore, type StoreApi } from 'zustand/vanilla'
import { knownLayout, rememberLayout } from '@/lib/platform/known-layouts'
import { settings } from '@/lib/platform/settings'
import type { DateOrder, OrderEvidence } from '@/lib/sources/date-order'
import { type Field, type Mapping, missingFields, withField } from '@/lib/sources/field'
import type { Inspection } from '@/lib/sources/format'
import type { Importer, Job, Outcome, Progress, Summary } from '@/lib/sources/importer'
import type { FileProblem } from '@/lib/sources/problem'
import type { Scoring } from '@/lib/sources/scoring'

/** What happened last, to be said above the rest. */
export type Said =
  | { kind: 'cancelled' }
  | { kind: 'recovered'; files: string[] }
  /** They can go on. */
  | { kind: 'interrupted'; files: string[] }
  | { kind: 'undone'; fileName: string }
  | { kind: 'problem'; problem: FileProblem; fileName?: string }

export interface ImportState {
  phase: 'choose' | 'looking' | 'file' | 'importing' | 'done'
  file?: File
  inspection?: Inspection
  mapping: Mapping
  zone: string
  /** What the scores are; absent while only the lead can tell. */
  scoring?: Scoring
  /** Set as the last file with these columns was; `order`: what was chosen then. */
  remembered?: { order?: DateOrder | undefined }
  /** More than one sheet could be meant, and the lead has not said which. */
  whichSheet?: true
  /** The lead's choice; the order that a file proves is in its summary. */
  order?: DateOrder
  /** Set once the file was found to leave the order of its dates open. */
  evidence?: OrderEvidence
  summary?: Summary
  windowDays: number
  /** Of the job that runs now. */
  progress?: Progress
  /** The job waits. */
  paused?: boolean
  /** The finished import. */
  importId?: string
  /** The file whose import goes on after it was cut off. */
  resuming?: string
  /** The file whose import is being undone. */
  undoing?: string
  said?: Said
}

const DAY = 86_400_000

const start = (): ImportState => ({
  phase: 'choose',
  mapping: [],
  zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  windowDays: 30,
})

/** What the file itself says of its columns. */
function asFound({ mapping, scoring }: Inspection): {
  mapping: Mapping
  scoring?: Scoring
} {
  return scoring === 'ask' ? { mapping } : { mapping, scoring }
}

/**
 * The way of one file from being chosen to being imported: what the page shows, and what the lead
 * can do. One job of the worker at a time; a newer one takes the place of an older.
 */
export class ImportSession {
  readonly store: StoreApi<ImportState> = createStore(start)
  /** Something was done here already, so a step that appears now follows from it. */
  used = false
  private job: Job<unknown> | undefined

  constructor(private readonly importer: Importer) {}

  /** Ends what a closed browser left half done, and says so. */
  async recover(): Promise<void> {
    const outcome = await this.importer('recover', {}).outcome
    // `busy`: another tab imports at this moment, so nothing here is broken.
    if (outcome.type === 'problem' && outcome.problem.code !== 'busy') this.fail(outcome.problem)
    if (outcome.type !== 'answer') return
    const { takenBack, interrupted } = outcome.answer
    if (takenBack.length > 0) this.set({ said: { kind: 'recovered', files: takenBack } })
    else if (interrupted.length > 0) this.set({ said: { kind: 'interrupted', files: interrupted } })
  }

  /** Looks at a file, guesses its columns, and goes on to the dry run when nothing is missing. */
  async choose(file: File, sheet?: string): Promise<void> {
    this.used = true
    this.job?.cancel()
    this.store.setState({ ...start(), phase: 'looking', file }, true)
    const request = { file, ...(sheet !== undefined && { sheet }) }
    await this.run(this.importer('inspect', request, this.onProgress), async (inspection) => {
      const known = await knownLayout(inspection.format.header)
      const { order, ...how } = known ?? {}
      this.set({
        ...{ phase: 'file', inspection, ...asFound(inspection), ...how },
        ...(known && { remembered: { order } }),
        ...(inspection.sheets?.which && { whichSheet: true }),
      })
      return this.check()
    })
  }

  /** Of a workbook, the sheet that holds the scores. */
  async chooseSheet(sheet: string): Promise<void> {
    if (this.state.file) await this.choose(this.state.file, sheet)
  }

  /** Forgets what was set the last time, for this file. */
  async findAnew(): Promise<void> {
    const { file, inspection, whichSheet } = this.state
    if (!file || !inspection) return
    this.store.setState(
      {
        ...start(),
        ...{ phase: 'file', file, inspection, ...asFound(inspection) },
        ...(whichSheet && { whichSheet }),
      },
      true,
    )
    await this.check()
  }

  setScoring(scoring: Scoring): Promise<void> {
    const { evidence, order } = this.state
    return this.change({ scoring }, { evidence, order })
  }

  /** Back to choosing a file; the running job is cancelled. */
  reset(): void {
    this.job?.cancel()
    this.job = undefined
    this.store.setState(start(), true)
  }

  map(column: number, field: Field | null): Promise<void> {
    const { mapping, evidence, order } = this.state
    const changed = withField(mapping, column, field)
    const sameDates = changed.indexOf('date') === mapping.indexOf('date')
    return this.change({ mapping: changed }, sameDates ? { evidence, order } : {})
  }

  setOrder(order: DateOrder): Promise<void> {
    return this.change({}, { evidence: this.state.evidence, order })
  }

  setZone(zone: string): Promise<void> {
    return this.change({ zone }, { evidence: this.state.evidence, order: this.state.order })
  }

  /** Imports the checked file, and remembers for the next one like it how it was read. */
  async import(): Promise<void> {
    const { inspection, mapping, scoring, zone, order } = this.state
    this.set({ phase: 'importing' })
    if (inspection && scoring) {
      const how = { mapping, scoring, zone, ...(order && { order }) }
      await rememberLayout(inspection.format.header, how, Date.now())
    }
    const job = this.importer('import', {}, this.onProgress)
    await this.run(job, (importId) => this.set({ phase: 'done', importId }))
  }

  /** Cancels the import; what it brought is taken back before the page says so. */
  cancelImport(): void {
    this.job?.cancel()
  }

  /** Has the running job wait, or go on. */
  pause(on: boolean): void {
    this.job?.pause(on)
    this.set({ paused: on })
  }

  /** Goes on with an import that was cut off. */
  async resume(importId: string, fileName: string): Promise<void> {
    this.used = true
    this.store.setState({ ...start(), resuming: fileName }, true)
    const job = this.importer('resume', { importId }, this.onProgress)
    await this.run(job, () => this.store.setState({ ...start(), phase: 'done', importId }, true))
  }

  /** Takes back what an import that was cut off brought. */
  async discard(importId: string, fileName: string): Promise<void> {
    this.used = true
    this.store.setState({ ...start(), undoing: fileName }, true)
    await this.run(this.importer('discard', { importId }, this.onProgress), () =>
      this.store.setState({ ...start(), said: { kind: 'undone', fileName } }, true),
    )
  }

  async undo(importId: string, fileName: string): Promise<void> {
    this.used = true
    this.job?.cancel()
    this.store.setState({ ...start(), undoing: fileName }, true)
    const job = this.importer('undo', { importId }, this.onProgress)
    await this.run(job, () =>
      this.store.setState({ ...start(), said: { kind: 'undone', fileName } }, true),
    )
  }

  private get state(): ImportState {
    return this.store.getState()
  }

  private readonly set = (part: Partial<ImportState>) => this.store.setState(part)
  private readonly onProgress = (progress: Progress) => this.set({ progress })

  private change(
    part: Partial<ImportState>,
    dates: { evidence?: OrderEvidence | undefined; order?: DateOrder | undefined },
  ): Promise<void> {
    const { summary: _, evidence: __, order: ___, ...rest } = this.state
    const { evidence, order } = dates
    this.store.setState(
      { ...rest, ...part, ...(evidence && { evidence }), ...(order && { order }) },
      true,
    )
    return this.check()
  }

  /** The dry run, as soon as all that it needs is known. */
  private async check(): Promise<void> {
    const { file, inspection, mapping, zone, order, evidence, scoring, whichSheet } = this.state
    this.job?.cancel()
    if (!file || !inspection || missingFields(mapping).length > 0 || (evidence && !order)) return
    if (!scoring || whichSheet) return
    const { caseWindowDays } = await settings.read()
    const plan = {
      format: inspection.format,
      mapping,
      zone,
      scoring,
      windowMs: caseWindowDays * DAY,
      ...(order && { order }),
    }
    const job = this.importer('check', { file, plan }, this.onProgress)
    await this.run(job, (result) => {
      const last = this.state.remembered?.order
      if (result.kind === 'order' && last) {
        return this.change({}, { evidence: result.evidence, order: last })
      }
      if (result.kind === 'order') this.set({ evidence: result.evidence })
      else this.set({ summary: result, windowDays: caseWindowDays })
    })
  }

  /** Waits for a job, which takes the place of an older one; a newer one takes its own. */
  private async run<T>(job: Job<T>, onAnswer: (answer: T) => unknown): Promise<void> {
    this.job?.cancel()
    this.job = job
    const outcome: Outcome<T> = await job.outcome
    if (this.job !== job) return
    this.job = undefined
    const { progress: _, paused: __, ...rest } = this.state
    this.store.setState(rest, true)
    if (outcome.type === 'answer') await onAnswer(outcome.answer)
    else if (outcome.type === 'problem') this.fail(outcome.problem)
    else this.store.setState({ ...start(), said: { kind: 'cancelled' } }, true)
  }

  private fail(problem: FileProblem): void {
    const { file } = this.state
    const said: Said = { kind: 'problem', problem, ...(file && { fileName: file.name }) }
    this.store.setState({ ...start(), said }, true)
  }
}

const sessions = new WeakMap<Importer, ImportSession>()

/**
 * The session of an importer: one for the page's life, so that an import goes on, and can be
 * cancelled, when the lead looks at another section meanwhile.
 */
export function sessionOf(importer: Importer): ImportSession {
  const known = sessions.get(importer)
  if (known) return known
  const session = new ImportSession(importer)
  sessions.set(importer, session)
  session.recover()
  return session
}
