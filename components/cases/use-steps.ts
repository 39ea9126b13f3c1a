import type { Agent, Intervention } from '@/lib/cases/intervention'
import type { OwnPart, Step } from '@/lib/cases/steps'
import { t } from '@/lib/i18n'
import { type LastStep, type Run, type Save, useRun, type Where } from './run-step'
import type { wordedSteps } from './worded-steps'

type Worded = ReturnType<typeof wordedSteps>

/** Steps that take words of the agent answer whether they are in the log. */
export interface Steps extends ReturnType<typeof simpleSteps>, Worded {
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
    ...later(async () => {
      const { wordedSteps } = await import('./worded-steps')
      return wordedSteps(run, save, { fail, refuse }, where)
    }),
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

/** The steps of a module that is loaded with the first of them. */
function later(load: () => Promise<Worded>): Worded {
  return {
    contact: async (...words) => (await load()).contact(...words),
    close: async (...words) => (await load()).close(...words),
    handOver: async (...words) => (await load()).handOver(...words),
    promise: async (...words) => (await load()).promise(...words),
    movePromise: async (...words) => (await load()).movePromise(...words),
    recordFix: async (...words) => (await load()).recordFix(...words),
  }
}
