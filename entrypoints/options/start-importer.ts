import {
  FromWorker,
  type Importer,
  jobs,
  type Outcome,
  type ToWorker,
} from '@/lib/sources/importer'

type Listener = (message: FromWorker) => void

/** Starts the import worker and speaks to it. One worker serves the page for as long as it lives. */
export function startImporter(): Importer {
  const worker = new Worker(new URL('./import.worker.ts', import.meta.url), { type: 'module' })
  const listeners = new Map<number, Listener>()
  let next = 1
  worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const message = FromWorker.parse(data)
    listeners.get(message.job)?.(message)
  })
  worker.addEventListener('error', ({ message }) => {
    for (const [job, listener] of listeners) {
      listener({ type: 'problem', job, problem: { code: 'unexpected', detail: message } })
    }
  })
  const post = (message: ToWorker) => worker.postMessage(message)

  return (name, request, onProgress) => {
    const job = next++
    const outcome = new Promise<Outcome<never>>((resolve) => {
      listeners.set(job, (message) => {
        if (message.type === 'progress') onProgress?.(message.progress)
        else {
          listeners.delete(job)
          resolve(outcomeOf(message, (answer) => jobs[name].answer.parse(answer) as never))
        }
      })
    })
    post({ type: 'start', job, name, request })
    return {
      outcome,
      cancel: () => post({ type: 'cancel', job }),
      pause: (on) => post({ type: 'pause', job, on }),
    }
  }
}

function outcomeOf<T>(
  message: Exclude<FromWorker, { type: 'progress' }>,
  parse: (answer: unknown) => T,
): Outcome<T> {
  if (message.type === 'answer') return { type: 'answer', answer: parse(message.answer) }
  if (message.type === 'problem') return { type: 'problem', problem: message.problem }
  return { type: 'cancelled' }
}
