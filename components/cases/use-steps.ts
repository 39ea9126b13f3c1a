import type { Agent, Channel, EntryOf, Intervention, Resolution } from '@/lib/cases/intervention'
import type { OwnPart, Step } from '@/lib/cases/steps'
import { t } from '@/lib/i18n'
import { type LastStep, type Run, type Save, useRun, type Where } from './run-step'

/** Steps that take words of the agent answer whether they are in the log. */
export interface Steps extends ReturnType<typeof simpleSteps>, ReturnType<typeof wordedSteps> {
  agent: Agent | undefined
  last: LastStep | undefined
  /** Why the last step was refused or not saved, in words. */
  problem: string | undefined
  /** Takes the words about the last step away. */
  forget: () => void
  save: Save
  /** Says what was done by `save`, and how it is taken back. */
  say: (last: LastStep | undefined) => void
}

/** The steps an agent can take for a customer; each is one entry of the log and can be taken back. */
export function useSteps(where: Where): Steps {
  const { last, problem, fail, refuse, save, run, forget, say } = useRun(where)
  const { agent } = where
  return {
    ...{ agent, last, problem, forget, save, say },
    ...simpleSteps(run, agent),
    ...wordedSteps(run, save, { fail, refuse }, where),
  }
}

/** Steps that are one press. */
function simpleSteps(run: Run, agent: Agent | undefined) {
  const done = t.cases.done
  const setOwner = (owner: Agent | null, sentence: string) => {
    const own = { kind: 'owner-set', owner } as const
    void run(own, own, sentence)
  }
  /** A step whose entry says no more than the step does. */
  const press = (own: Step & OwnPart, sentence: string) => {
    void run(own, own, sentence)
  }
  return {
    take: () => setOwner(agent ?? null, done.taken),
    giveUp: () => setOwner(null, done.givenUp),
    setCause: (cause: string) => {
      const own = { kind: 'cause-set', cause } as const
      void import('./team-lists').then(({ causeNameNow }) =>
        run(own, own, done.cause(causeNameNow(cause))),
      )
    },
    keepPromise: (promise: string) => press({ kind: 'promise-kept', promise }, done.kept),
    breakPromise: (promise: string) => press({ kind: 'promise-broken', promise }, done.broken),
    tick: (step: string) => press({ kind: 'playbook-step-done', step }, done.ticked),
    /** `fix`: the recorded fix that they were told of. */
    told: (fix?: string) => {
      press({ kind: 'loop-closed', ...(fix !== undefined && { fix }) }, done.told)
    },
    askedAgain: () => press({ kind: 'asked-again' }, done.askedAgain),
    reopen: () => press({ kind: 'case-reopened' }, done.reopened),
    /** Takes back any entry of the customer's log; `caseId`: its case; null where it has none. */
    takeBack: ({ id, address }: Intervention, caseId: string | null) => {
      const own = { kind: 'undone', undoes: id } as const
      void run(own, own, undefined, caseId, address)
    },
  }
}

function wordedSteps(
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
        const { recordFix } = await import('@/lib/store/steps')
        const fix = await recordFix({ cause, what }, agent ?? by, now, rules)
        return typeof fix === 'string' ? fix : undefined
      }),
  }
}

function noteOf(note: string): { note?: string } {
  const text = note.trim()
  return text ? { note: text } : {}
}
