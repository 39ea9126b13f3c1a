import type { Channel, EntryOf, Resolution } from '@/lib/cases/intervention'
import { t } from '@/lib/i18n'
import { recordFix } from '@/lib/store/steps'
import type { Run, Save, useRun, Where } from './run-step'

/** Steps that take words of the agent; forms take them, which come after the first paint as this does. */
export function wordedSteps(
  run: Run,
  save: Save,
  { fail, refuse }: Pick<ReturnType<typeof useRun>, 'fail' | 'refuse'>,
  { agent, rules }: Where,
) {
  const done = t.cases.done
  return {
    contact: (channel: Channel, reached: boolean, note: string) => {
      const kind = reached ? 'contacted' : 'contact-tried'
      const own = { kind, channel, ...noteOf(note) } as EntryOf<typeof kind>
      return run({ kind }, own, reached ? done.contact : done.tried)
    },
    close: async (resolution: Resolution | undefined, note: string) => {
      if (!resolution) return refuse('resolution-missing')
      const own = { kind: 'case-closed', resolution } as const
      return run(own, { ...own, ...noteOf(note) }, done.closed)
    },
    handOver: (name: string, brief: string) => {
      if (!name.trim()) return Promise.resolve(fail(t.cases.nameMissing))
      const own = { kind: 'owner-set', owner: { name: name.trim() } } as const
      const words = brief.trim()
      return run(own, { ...own, ...(words && { brief: words }) }, done.handedOver(name.trim()))
    },
    promise: async (text: string, dueAt: number, from: 'reply' | 'slot' | 'agent') => {
      if (!text.trim()) return refuse('words-missing')
      if (Number.isNaN(dueAt)) return fail(t.cases.dateMissing)
      const own = { kind: 'promise-made', text: text.trim(), dueAt, from } as const
      return run(own, own, done.promised)
    },
    movePromise: async (promise: string, dueAt: number) => {
      if (Number.isNaN(dueAt)) return fail(t.cases.dateMissing)
      const own = { kind: 'promise-moved', promise, dueAt } as const
      return run(own, own, done.moved)
    },
    recordFix: (cause: string, what: string) =>
      save(async (by, now) => {
        const fix = await recordFix({ cause, what }, agent ?? by, now, rules)
        return typeof fix === 'string' ? fix : undefined
      }),
  }
}

function noteOf(note: string): { note?: string } {
  const text = note.trim()
  return text ? { note: text } : {}
}
