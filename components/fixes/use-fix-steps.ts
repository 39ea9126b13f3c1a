import { useRef, useState } from 'react'
import type { Fix } from '@/lib/cases/fix'
import { rulesOf } from '@/lib/cases/rules'
import type { Refusal } from '@/lib/cases/steps'
import { t } from '@/lib/i18n'
import { send } from '@/lib/platform/messages'
import { settings } from '@/lib/platform/settings'
import { recordFix, takeFixBack } from '@/lib/store/steps'

/** What was just done, in words, and the way back where there is one. */
export interface Done {
  sentence: string
  undo?: () => void
}

/** Records fixes and takes them back, one after the other, as whoever the settings name. */
export function useFixSteps() {
  const words = t.fixes.done
  const [done, setDone] = useState<Done>()
  const [problem, setProblem] = useState<string>()
  const queue = useRef<Promise<unknown>>(Promise.resolve())
  const save = (work: (agent: { name: string }, now: number) => Promise<Refusal | Done>) => {
    const saved = queue.current.then(async () => {
      try {
        const { agentName } = await settings.read()
        if (!agentName) return fail(t.ticket.nameNeeded)
        const came = await work({ name: agentName }, Date.now())
        if (typeof came === 'string') return fail(t.caseRefusals[came])
        setProblem(undefined)
        setDone(came)
        void send('cases-changed', {})
        return true
      } catch (error) {
        return fail(t.cases.notSaved(error instanceof Error ? error.message : String(error)))
      }
    })
    queue.current = saved
    return saved
  }
  const fail = (why: string) => {
    setProblem(why)
    return false
  }
  const record = (cause: string, what: string) =>
    save(async (agent, now) => {
      const fix = await recordFix({ cause, what }, agent, now, rulesOf(await settings.read()))
      if (typeof fix === 'string') return fix
      return { sentence: words.recorded, undo: () => void takeBack(fix, 0) }
    })
  /** `told`: to how many customers it was told. Those would be asked to be told anew: no way back then. */
  const takeBack = (fix: Fix, told: number) =>
    save(async (agent, now) => {
      const refusal = await takeFixBack(fix.id, agent, now, rulesOf(await settings.read()))
      if (refusal) return refusal
      if (told > 0) return { sentence: words.takenBackTold(told) }
      return { sentence: words.takenBack, undo: () => void record(fix.cause, fix.what) }
    })
  return { record, takeBack, done, problem, forget: () => setDone(undefined) }
}
