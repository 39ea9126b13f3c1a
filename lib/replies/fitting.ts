import { CONTACTS } from '@/lib/cases/contacts'
import { undoneIn } from '@/lib/cases/order'
import type { History } from '@/lib/nps/history'
import { familyOf } from './family'
import { COMMON, type Language } from './language'
import type { Situation } from './situation'
import type { Template, TemplateStep } from './template'

/**
 * The templates that come in question: approved, for the customer's segment and risk, the case's step,
 * the helpdesk and the channel. What is not known excludes nothing. Of a template in several languages
 * only the customer's is among them, else the common one.
 */
export function fitting(
  templates: readonly Template[],
  situation: Situation,
  history: History,
): Template[] {
  const steps = stepsOf(situation, history)
  const { helpdesk, channel } = situation.ticket ?? {}
  const fit = templates.filter(
    (one) =>
      one.status === 'approved' &&
      one.segments.includes(history.segment) &&
      steps.includes(one.step) &&
      (one.risk === undefined || one.risk === history.risk) &&
      allows(one.helpdesks, helpdesk) &&
      allows(one.channels, channel),
  )
  return inLanguage(fit, wantedLanguage(situation))
}

export function wantedLanguage({ language = COMMON }: Situation): Language {
  return language
}

function allows<T>(only: readonly T[] | undefined, value: T | undefined): boolean {
  return only === undefined || value === undefined || only.includes(value)
}

/** Those in the language, and of the rest those in the common one that are no translations of them. */
function inLanguage(templates: readonly Template[], language: Language): Template[] {
  const own = templates.filter((one) => one.language === language)
  if (language === COMMON) return own
  const families = new Set(own.map(familyOf))
  const common = templates.filter((one) => one.language === COMMON && !families.has(familyOf(one)))
  return [...own, ...common]
}

/** The steps whose templates come in question now, the nearest first. */
export function stepsOf(situation: Situation, { segment, latest }: History): TemplateStep[] {
  if (segment === 'promoter') return ['thanks', 'follow-up']
  if (situation.case?.state === 'closed') return ['close-the-loop', 'follow-up']
  const { case: one, past } = situation
  const undone = undoneIn(past)
  const contacted = one
    ? one.contactedAt !== undefined
    : past.some(
        ({ id, kind, at }) => CONTACTS.has(kind) && at > latest.answeredAt && !undone.has(id),
      )
  return contacted ? ['follow-up', 'close-the-loop'] : ['first-contact']
}
