import type { History } from '@/lib/nps/history'
import type { Affinity, Profile } from './affinity'
import type { Evidence } from './evidence'
import { COMMON, type Language } from './language'
import type { Likeness } from './likeness'
import type { Template, TemplateStep } from './template'
import type { TemplateUse } from './use'
import type { UsedBefore } from './used-before'

/** The cause that says that none is known: templates for it ask. */
export const NONE = 'other'

/** The causes that come in question, each from 0, nothing speaks for it, to 1. */
export interface Causes {
  /** Set by the team; the customer's words count for nothing then. */
  confirmed?: string
  guessed: ReadonlyMap<string, number>
}

/** All that is known of a situation, read once for all templates. */
export interface Seen {
  history: History
  /** The nearest first. */
  steps: readonly TemplateStep[]
  causes: Causes
  language: Language
  /** There is a fix that the customer is to be told of. */
  fixToTell: boolean
  topics: Profile
}

/** What is known of one template there. */
export interface Facts {
  likeness: Likeness
  affinity: Affinity
  used: UsedBefore | undefined
  /** Of the template in all its languages. */
  use: TemplateUse | undefined
  evidence: Evidence
}

/**
 * What counts how much. A risk that a template is made for outweighs the cause, all of them words.
 * Those of words, causes and their relation were tuned on test/replies/labelled-situations/tuning.
 */
export const weights = {
  firstStep: 4,
  otherStep: 1.2,
  fixToTell: 5,
  risk: 6,
  causeConfirmed: 8,
  causeGuessed: 1.7,
  otherCauseConfirmed: -3.3,
  otherCauseGuessed: -1.1,
  noCause: 1,
  words: 7,
  alike: 8.4,
  unmet: -0.1,
  nothingForIt: -1,
  usedBefore: -5,
  effect: 4,
  habit: 0.5,
}

/** Parts what no weight may bring together. */
const APART = 100
/** Less alike than this is no reason. */
const ALIKE = 0.2

/** Less than this share of words in common is chance, and no reason to name. */
export const LIKELY = 0.08

/** How well a template that comes in question fits. */
export function weigh(template: Template, seen: Seen, facts: Facts): number {
  const { likeness, affinity, used, evidence } = facts
  const cause = weighCause(template, seen.causes)
  const bare = !template.risk && cause <= 0 && likeness.share < LIKELY
  return (
    languageWeight(template, seen, bare && affinity.alike < ALIKE) +
    (template.step === seen.steps[0] ? weights.firstStep : weights.otherStep) +
    (seen.fixToTell && template.step === 'close-the-loop' ? weights.fixToTell : 0) +
    (template.risk ? weights.risk : 0) +
    cause +
    // Where only segment and step speak for it, every other one of theirs would do as well.
    (bare ? weights.nothingForIt : 0) +
    likeness.share * weights.words +
    affinity.alike * weights.alike +
    affinity.unmet * weights.unmet +
    (used ? weights.usedBefore : 0) +
    evidence.effect * weights.effect +
    evidence.habit * weights.habit
  )
}

/**
 * Those in the customer's language come first, if anything speaks for them; then those in the common
 * one that something speaks for; then the rest.
 */
function languageWeight({ language }: Template, seen: Seen, idle: boolean): number {
  if (seen.language === COMMON) return 0
  const own = language === seen.language
  if (own) return idle ? 0 : 2 * APART
  return idle ? -APART : APART
}

/** Templates without causes fit any: nothing speaks for them or against them. */
function weighCause({ causes: its }: Template, { confirmed, guessed }: Causes): number {
  if (!its) return 0
  if (confirmed !== undefined) {
    if (its.includes(confirmed)) return weights.causeConfirmed
    return its.includes(NONE) ? 0 : weights.otherCauseConfirmed
  }
  if (its.includes(NONE)) return weights.noCause
  const strength = Math.max(0, ...its.map((id) => guessed.get(id) ?? 0))
  if (strength === 0) return guessed.size > 0 ? weights.otherCauseGuessed : 0
  return weights.causeGuessed * strength
}
