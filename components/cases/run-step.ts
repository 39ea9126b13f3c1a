import { useRef, useState } from 'react'
import type { Case } from '@/lib/cases/case'
import type { Agent } from '@/lib/cases/intervention'
import type { CaseRules } from '@/lib/cases/rules'
import type { OwnPart, Refusal, Step } from '@/lib/cases/steps'
import type { Ticket } from '@/lib/helpdesks/ticket'
import { t } from '@/lib/i18n'
import { send } from '@/lib/platform/messages'

/** The last step, as long as it can be taken back. */
export interface LastStep {
  /** What was done, in words. */
  sentence: string
  undo: () => void
}

export interface Where {
  /** The address that the customer was asked for by. */
  address: string
  /** The case that steps are taken on; undefined where the customer has none. */
  one: Case | undefined
  /** undefined where the agent works without one. */
  ticket: Ticket | undefined
  /** undefined until the agent has said who they are: no step can be taken before. */
  agent: Agent | undefined
  rules: CaseRules
}

/** Saves something as an agent; answers whether it is saved. */
export type Save = (
  /** @returns why it was refused. */
  work: (agent: Agent, now: number) => Promise<Refusal | undefined>,
) => Promise<boolean>

/** Logs one step; answers whether it is in the log. `on`: another case than the current one, or none. */
export type Run = (
  step: Step,
  own: OwnPart,
  sentence?: string,
  on?: string | null,
  /** The address that the entry stands under: the case's own, else the one that was asked for. */
  about?: string,
) => Promise<boolean>

/** Takes steps one after the other: each is checked against what the one before it left. */
export function useRun({ address, one, ticket, agent, rules }: Where) {
  const [last, setLast] = useState<LastStep>()
  const [problem, setProblem] = useState<string>()
  const queue = useRef<Promise<unknown>>(Promise.resolve())
  const fail = (why: string) => {
    setProblem(why)
    return false
  }
  const refuse = async (refusal: Refusal) => {
    const { refusalWords } = await import('./refusal-words')
    return fail(refusalWords(refusal))
  }
  const save: Save = (work) => {
    const saved = queue.current.then(async () => {
      if (!agent) return fail(t.ticket.nameNeeded)
      try {
        const refusal = await work(agent, Date.now())
        if (refusal) return refuse(refusal)
        void send('cases-changed', {})
        setProblem(undefined)
        return true
      } catch (error) {
        return fail(t.cases.notSaved(error instanceof Error ? error.message : String(error)))
      }
    })
    queue.current = saved
    return saved
  }
  const run: Run = (step, own, sentence, on = one?.id ?? null, stands) =>
    save(async (by, at) => {
      // A case stays under the address of its responses, whichever of the customer's is on the ticket.
      const under = stands ?? (one && on === one.id ? one.address : address)
      // The database's code is not in the first chunk; it is there long before anyone can press.
      const { logStep } = await import('./log-step')
      const about = { at, agent: by, address: under }
      const { id, refusal } = await logStep(step, { ...about, ...own }, { on, ticket, rules })
      if (refusal) return refusal
      const takeBack = { kind: 'undone', undoes: id } as const
      const undo = () => void run(takeBack, takeBack, undefined, on, under)
      setLast(sentence === undefined ? undefined : { sentence, undo })
      return undefined
    })
  const forget = () => {
    setLast(undefined)
    setProblem(undefined)
  }
  return { last, problem, fail, refuse, save, run, forget, say: setLast }
}
