import { t } from '@/lib/i18n'
import { inspect } from '@/lib/sources/file'
import {
  type FromWorker,
  type JobAnswer,
  type JobName,
  type JobRequest,
  jobs,
  type Progress,
  ToWorker,
} from '@/lib/sources/importer'
import { type CheckedFile, checkFile } from '@/lib/store/check-file'
import { importFile, resumeImport } from '@/lib/store/import-file'
import { withImportLock } from '@/lib/store/import-lock'
import { cancelImport, interruptedImports, recoverImports, undoImport } from '@/lib/store/take-back'
import { type Gate, makeGate } from './gate'
import { problemOf } from './problem-of'
import { progressMeter } from './progress-meter'

/**
 * Reads and imports files beside the page, so that the page never waits. Holds the last checked
 * file: what is imported is what was checked.
 */
let checked: CheckedFile | undefined
const running = new Map<number, { controller: AbortController; gate: Gate }>()

const post = (message: FromWorker) => self.postMessage(message)

interface Tools {
  signal: AbortSignal
  stage(stage: Progress['stage']): void
  onProgress(share: number, rows: number): void
  gate(): Promise<void>
}

const work: { [N in JobName]: (request: JobRequest<N>, tools: Tools) => Promise<JobAnswer<N>> } = {
  inspect({ file, sheet }, { onProgress }) {
    checked = undefined
    return inspect(file, (bytes) => onProgress(bytes / file.size, 0), sheet)
  },
  async check({ file, plan }, tools) {
    checked = undefined
    tools.stage('checking')
    const words = { header: t.sources.refusedFile, reason: t.sources.refusal }
    const result = await checkFile(file, plan, { ...tools, words, now: Date.now() })
    // A newer job may have taken the place of this one in its last moment.
    tools.signal.throwIfAborted()
    if (result.kind === 'order') return result
    checked = result.checked
    return result.summary
  },
  import(_, tools) {
    const ready = checked
    if (!ready) throw new Error('Nothing was checked')
    tools.stage('importing')
    const onTakingBack = () => tools.stage('taking-back')
    return withImportLock(() => importFile(ready, { ...tools, onTakingBack, now: Date.now() }))
  },
  resume({ importId }, tools) {
    tools.stage('importing')
    const onTakingBack = () => tools.stage('taking-back')
    return withImportLock(() => resumeImport(importId, { ...tools, onTakingBack, now: Date.now() }))
  },
  async discard({ importId }, tools) {
    tools.stage('taking-back')
    await withImportLock(() => cancelImport(importId, Date.now()))
    return null
  },
  async undo({ importId }, tools) {
    tools.stage('taking-back')
    const onShare = (share: number) => tools.onProgress(share, 0)
    await withImportLock(() => undoImport(importId, Date.now(), onShare))
    return null
  },
  async recover() {
    const names = (records: { fileName: string }[]) => records.map(({ fileName }) => fileName)
    return withImportLock(async () => ({
      takenBack: names(await recoverImports(Date.now())),
      interrupted: names(await interruptedImports()),
    }))
  },
}

async function run(job: number, name: JobName, request: unknown): Promise<void> {
  const controller = new AbortController()
  const meter = progressMeter((progress) => post({ type: 'progress', job, progress }))
  const gate = makeGate(meter.held)
  running.set(job, { controller, gate })
  try {
    const start = work[name] as (request: unknown, tools: Tools) => Promise<unknown>
    const answer = await start(jobs[name].request.parse(request), {
      signal: controller.signal,
      stage: meter.stage,
      onProgress: meter.report,
      gate: gate.wait,
    })
    post({ type: 'answer', job, answer })
  } catch (error) {
    if (controller.signal.aborted && error === controller.signal.reason) {
      post({ type: 'cancelled', job })
    } else post({ type: 'problem', job, problem: problemOf(error) })
  } finally {
    running.delete(job)
  }
}

self.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  const message = ToWorker.parse(data)
  if (message.type === 'start') {
    run(message.job, message.name, message.request)
    return
  }
  const { controller, gate } = running.get(message.job) ?? {}
  // What is paused is cancelled at once.
  if (message.type === 'cancel') controller?.abort()
  gate?.pause(message.type === 'pause' && message.on)
})
