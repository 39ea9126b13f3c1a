import { suggestCause } from '@/lib/cases/causes'
import { CONTACTS } from '@/lib/cases/contacts'
import type { Intervention } from '@/lib/cases/intervention'
import { undoneIn } from '@/lib/cases/order'
import type { History, Risk } from '@/lib/nps/history'
import type { Segment } from '@/lib/nps/segment'
import { type Likeness, likenessTo, type Terms, termsOf } from './likeness'
import type { Situation } from './situation'
import type { Template, TemplateStep } from './template'
import { valueIn } from './variables'

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
  /** This customer got it before, last at that time. */
  | { kind: 'used-before'; at: number }

export interface Suggestion {
  template: Template
  reasons: Reason[]
}

/** What counts how much. A risk that a template is made for outweighs the cause, all of them words. */
const weights = {
  firstStep: 4,
  otherStep: 2,
  risk: 6,
  causeConfirmed: 5,
  causeGuessed: 3,
  otherCauseConfirmed: -5,
  otherCauseGuessed: -1,
  noCauseKnown: 3,
  noCauseConfirmed: 1,
  words: 4,
  usedBefore: -5,
  nothingForIt: -2,
}

/** Less than this share of words in common is chance, and no reason to name. */
const LIKELY = 0.15
const SUGGESTIONS = 3

/**
 * The best three templates for a situation, best first, each with its reasons. Only templates for the
 * customer's segment and the case's step come in question. What the customer got before ranks
 * lower and says so. A customer without any response gets none: nothing is known to answer.
 */
export function suggest(templates: readonly Template[], situation: Situation): Suggestion[] {
  const { history } = situation
  if (!history) return []
  const steps = stepsOf(situation, history)
  const fitting = templates.filter(
    ({ segments, step, risk }) =>
      segments.includes(history.segment) &&
      steps.includes(step) &&
      (risk === undefined || risk === history.risk),
  )
  const said = [valueIn('response.comment', situation), valueIn('ticket.subject', situation)]
  const texts = said.flatMap((text) => (typeof text === 'string' ? [text] : []))
  const likeness = likenessOf(fitting, texts.join(' '))
  const seen = { steps, history, cause: causeOf(situation, texts), uses: lastUses(situation.past) }
  return fitting
    .map((template, index) => weigh(template, likeness[index] ?? NOTHING_LIKE, seen))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, SUGGESTIONS)
    .map(({ template, reasons }) => ({ template, reasons }))
}

const NOTHING_LIKE: Likeness = { share: 0, words: [] }

/** The steps whose templates come in question now, the nearest first. */
function stepsOf(situation: Situation, { segment, latest }: History): TemplateStep[] {
  if (segment === 'promoter') return ['thanks', 'follow-up']
  if (situation.case?.state === 'closed') return ['close-the-loop', 'follow-up']
  const contacted = situation.case
    ? situation.case.contactedAt !== undefined
    : inForce(situation.past).some(({ kind, at }) => CONTACTS.has(kind) && at > latest.answeredAt)
  return contacted ? ['follow-up', 'close-the-loop'] : ['first-contact']
}

/** The cause that says that none is known: templates for it ask. */
const NONE = 'other'

interface Cause {
  id: string
  confirmed: boolean
}

/** The case's cause, else the one that the customer's words name. */
function causeOf({ case: one, suggestedCause }: Situation, texts: readonly string[]): Cause {
  if (one?.cause && one.cause !== NONE) return { id: one.cause, confirmed: true }
  if (one?.cause) return { id: NONE, confirmed: false }
  return { id: suggestedCause ?? suggestCause(texts)?.cause ?? NONE, confirmed: false }
}

function inForce(past: readonly Intervention[]): Intervention[] {
  const undone = undoneIn(past)
  return past.filter(({ id }) => !undone.has(id))
}

/** When each template was last sent to this customer, by template id. */
function lastUses(past: readonly Intervention[]): Map<string, number> {
  const uses = new Map<string, number>()
  for (const entry of inForce(past)) {
    if (entry.kind !== 'reply-sent' || !entry.template) continue
    uses.set(entry.template.id, Math.max(entry.at, uses.get(entry.template.id) ?? entry.at))
  }
  return uses
}

interface Seen {
  steps: TemplateStep[]
  history: History
  cause: Cause
  uses: Map<string, number>
}

function weigh(template: Template, { share, words }: Likeness, seen: Seen) {
  const { steps, history, cause, uses } = seen
  const reasons: Reason[] = [{ kind: 'segment', segment: history.segment }]
  let weight = share * weights.words
  weight += template.step === steps[0] ? weights.firstStep : weights.otherStep
  if (template.step === 'follow-up' || template.step === 'close-the-loop') {
    reasons.push({ kind: 'step', step: template.step })
  }
  if (template.risk) {
    weight += weights.risk
    reasons.push({ kind: 'risk', risk: template.risk })
  }
  weight += weighCause(template, cause, reasons)
  if (share >= LIKELY) reasons.push({ kind: 'words', words: words.slice(0, 3) })
  // Where only segment and step speak for it, every other one of theirs would do as well.
  if (reasons.every(({ kind }) => kind === 'segment' || kind === 'step')) {
    weight += weights.nothingForIt
  }
  const at = uses.get(template.id)
  if (at !== undefined) {
    weight += weights.usedBefore
    reasons.push({ kind: 'used-before', at })
  }
  return { template, reasons, weight }
}

/** Templates without causes fit any: nothing speaks for them or against them. */
function weighCause({ causes }: Template, cause: Cause, reasons: Reason[]): number {
  if (!causes) return 0
  if (causes.includes(NONE) && !cause.confirmed) {
    reasons.push({ kind: 'cause-unknown' })
    return cause.id === NONE ? weights.noCauseKnown : weights.noCauseConfirmed
  }
  if (cause.id === NONE) return 0
  if (!causes.includes(cause.id)) {
    return cause.confirmed ? weights.otherCauseConfirmed : weights.otherCauseGuessed
  }
  reasons.push({ kind: 'cause', cause: cause.id, confirmed: cause.confirmed })
  return cause.confirmed ? weights.causeConfirmed : weights.causeGuessed
}

/** Terms of a template's description, read once: templates are data and never changed in place. */
const described = new WeakMap<Template, Terms>()

function likenessOf(templates: readonly Template[], said: string): Likeness[] {
  const terms = templates.map((template) => {
    const known = described.get(template) ?? termsOf(template.describes, template.language)
    described.set(template, known)
    return known
  })
  return likenessTo(termsOf(said, templates[0]?.language ?? 'en'), terms)
}
