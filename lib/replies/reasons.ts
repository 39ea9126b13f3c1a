import type { Risk } from '@/lib/nps/history'
import type { Segment } from '@/lib/nps/segment'
import { wordsFor } from './affinity'
import { type CameBack, tellingFigure } from './evidence'
import type { Language } from './language'
import type { Template, TemplateStep } from './template'
import type { UsedBefore } from './used-before'
import { type Causes, type Facts, LIKELY, NONE, type Seen } from './weigh'

/** Why a template is suggested, or what to mind; the interface words each. */
export type Reason =
  | { kind: 'segment'; segment: Segment }
  | { kind: 'risk'; risk: Risk }
  | { kind: 'step'; step: TemplateStep }
  /** Not `confirmed`: guessed from the customer's words. */
  | { kind: 'cause'; cause: string; confirmed: boolean }
  | { kind: 'cause-unknown' }
  /** The customer's words that the template is for. */
  | { kind: 'words'; words: string[] }
  /** None in the customer's language is like it. */
  | { kind: 'no-template-in'; language: Language }
  /** In how many of the team's cases with it the customer came back. */
  | ({ kind: 'came-back' } & CameBack)
  /** This customer got it before, last at that time; `language` where it was in another one. */
  | ({ kind: 'used-before' } & UsedBefore)

/** What speaks for a template and what to mind, in the order in which it is read. */
export function reasonsFor(template: Template, seen: Seen, facts: Facts, base: number): Reason[] {
  const { step, risk, causes, language } = template
  const { used, likeness } = facts
  const words = likeness.share >= LIKELY ? likeness.words : wordsFor(seen.topics, template)
  const figure = facts.use && tellingFigure(facts.use, base)
  return [
    { kind: 'segment', segment: seen.history.segment },
    ...only(step === 'follow-up' || step === 'close-the-loop', { kind: 'step', step } as const),
    ...(risk ? [{ kind: 'risk', risk } as const] : []),
    ...causeReason(causes, seen.causes),
    ...only(words.length > 0, { kind: 'words', words: words.slice(0, 3) } as const),
    ...(figure ? [{ kind: 'came-back', ...figure } as const] : []),
    ...only(language !== seen.language, {
      kind: 'no-template-in',
      language: seen.language,
    } as const),
    ...(used ? [{ kind: 'used-before', ...used } as const] : []),
  ]
}

const only = <R extends Reason>(holds: boolean, reason: R): R[] => (holds ? [reason] : [])

function causeReason(its: readonly string[] | undefined, { confirmed, guessed }: Causes): Reason[] {
  if (!its) return []
  if (confirmed !== undefined) {
    return only(its.includes(confirmed), { kind: 'cause', cause: confirmed, confirmed: true })
  }
  const named = its.filter((id) => guessed.has(id))
  const [cause] = named.sort((a, b) => (guessed.get(b) ?? 0) - (guessed.get(a) ?? 0))
  if (cause !== undefined) return [{ kind: 'cause', cause, confirmed: false }]
  return only(its.includes(NONE), { kind: 'cause-unknown' })
}
