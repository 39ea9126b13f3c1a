import { useRef, useState } from 'react'
import type { Case } from '@/lib/cases/case'
import type { Agent, Channel, Intervention, Resolution } from '@/lib/cases/intervention'
import type { CaseRules } from '@/lib/cases/rules'
import type { OwnPart, Step } from '@/lib/cases/steps'
import type { Ticket } from '@/lib/helpdesks/ticket'
import { t } from '@/lib/i18n'
import { newId } from '@/lib/store/ids'
import { ticketRef } from '@/lib/store/ticket-ref'

/** The last step, as long as it can be taken back. */
export interface LastStep {
  id: string
  caseId: string
  /** What was done, in words. */
  sentence: string
}

export interface Steps {
  agent: Agent | undefined
  last: LastStep | undefined
  /** Why the last step was refused or not saved, in words. */
  problem: string | undefined
  take: () => void
  giveUp: () => void
  setCause: (cause: string) => void
  contact: (channel: Channel, note: string) => Promise<boolean>
  close: (resolution: Resolution | undefined, note: string) => Promise<boolean>
  reopen: () => void
  undo: () => void
  /** Takes the words about the last step away. */
  forget: () => void
}

interface Where {
  one: Case | undefined
  /** undefined where the agent works without one. */
  ticket: Ticket | undefined
  /** undefined until the agent has said who they are: no step can be taken before. */
  agent: Agent | undefined
  rules: CaseRules
}

/** The steps an agent can take on a case; each is one entry of the log and can be taken back. */
export function useSteps({ one, ticket, agent, rules }: Where): Steps {
  const [last, setLast] = useState<LastStep>()
  const [problem, setProblem] = useState<string>()
  // One after the other: each is checked against what the one before it left.
  const queue = useRef<Promise<unknown>>(Promise.resolve())

  const fail = (why: string) => {
    setProblem(why)
    return false
  }
  const save: Run = async (step, own, sentence) => {
    const caseId = step.kind === 'undone' ? last?.caseId : one?.id
    if (!one || !caseId) return false
    if (!agent) return fail(t.ticket.who.needed)
    const at = Date.now()
    const entry = { id: newId(at), at, agent, address: one.address, responseId: caseId }
    const where = ticket && { ticket: ticketRef(ticket) }
    try {
      // The database's code is not in the first chunk; it is there long before anyone can press.
      const { takeStep } = await import('@/lib/store/steps')
      const whole = { ...entry, ...where, ...own } as Intervention
      const refusal = await takeStep(caseId, step, whole, rules)
      if (refusal) return fail(t.cases.refused[refusal])
      setProblem(undefined)
      setLast(sentence === undefined ? undefined : { id: entry.id, caseId, sentence })
      return true
    } catch (error) {
      return fail(t.cases.notSaved(error instanceof Error ? error.message : String(error)))
    }
  }
  const run: Run = (...request) => {
    const saved = queue.current.then(() => save(...request))
    queue.current = saved
    return saved
  }
  return {
    agent,
    last,
    problem,
    forget: () => {
      setLast(undefined)
      setProblem(undefined)
    },
    ...simpleSteps(run, agent, last),
    ...wordedSteps(run, fail),
  }
}

/** Answers whether the entry is in the log. */
type Run = (step: Step, own: OwnPart, sentence?: string) => Promise<boolean>

/** Steps that are one press. */
function simpleSteps(run: Run, agent: Agent | undefined, last: LastStep | undefined) {
  const done = t.cases.done
  const setOwner = (owner: Agent | null, sentence: string) => {
    const own = { kind: 'owner-set', owner } as const
    void run(own, own, sentence)
  }
  return {
    take: () => setOwner(agent ?? null, done.taken),
    giveUp: () => setOwner(null, done.givenUp),
    setCause: (cause: string) => {
      const sentence = done.cause(t.cases.causes[cause] ?? cause)
      void run({ kind: 'cause-set', cause }, { kind: 'cause-set', cause }, sentence)
    },
    reopen: () => {
      void run({ kind: 'case-reopened' }, { kind: 'case-reopened' }, done.reopened)
    },
    undo: () => {
      const own = last && ({ kind: 'undone', undoes: last.id } as const)
      if (own) void run(own, own)
    },
  }
}

/** Steps that take some words of the agent; they say whether they were logged. */
function wordedSteps(run: Run, fail: (why: string) => boolean) {
  const done = t.cases.done
  return {
    contact: (channel: Channel, note: string) =>
      run({ kind: 'contacted' }, { kind: 'contacted', channel, ...noteOf(note) }, done.contact),
    close: async (resolution: Resolution | undefined, note: string) => {
      if (!resolution) return fail(t.cases.refused['resolution-missing'])
      const own = { kind: 'case-closed', resolution } as const
      return run(own, { ...own, ...noteOf(note) }, done.closed)
    },
  }
}

function noteOf(note: string): { note?: string } {
  const text = note.trim()
  return text ? { note: text } : {}
}
