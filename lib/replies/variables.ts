import { fixToTell } from '@/lib/cases/fix'
import { type CasePromise, openPromises } from '@/lib/cases/promise'
import { firstNameOf, fullNameOf, knownName } from '@/lib/customers/first-name'
import { causeWords } from './cause-words'
import { cleanValue } from './clean-text'
import type { Language } from './language'
import type { Situation } from './situation'

/**
 * Every variable of the template language and where its value comes from. What each means stands,
 * with an example, in lib/i18n/en/replies.ts. There is none for the score, the segment or the
 * history's figures, on purpose: a reply never talks of scores to the customer.
 *
 * Dates are numbers (epoch milliseconds); a customer's words are cleaned here, once for all uses.
 */
const readers = {
  'customer.name': (s) => knownName(customerName(s), s.customer.address),
  'customer.first_name': (s) => firstNameOf(customerName(s), s.customer.address, companyOf(s)),
  'customer.full_name': (s) => fullNameOf(customerName(s), s.customer.address, companyOf(s)),
  'customer.company': (s) => companyOf(s),
  'response.comment': (s) => words(s.history?.latest.comment),
  'response.date': (s) => s.history?.latest.answeredAt,
  'previous.comment': (s) => words(s.history?.previous?.comment),
  'previous.date': (s) => s.history?.previous?.answeredAt,
  'ticket.id': (s) => s.ticket?.id,
  'ticket.subject': (s) => subjectWords(s.ticket?.subject),
  'case.cause': (s, language) => causeIn(s, language),
  'case.first_contact': (s) => s.case?.contactedAt,
  'fix.what': (s) => s.case && fixToTell(s.case)?.what,
  'fix.date': (s) => s.case && fixToTell(s.case)?.at,
  'promise.text': (s) => promiseOf(s)?.text,
  'promise.date': (s) => promiseOf(s)?.dueAt,
  'promise.made': (s) => promiseOf(s)?.madeAt,
  'promise.date_before': (s) => promiseOf(s)?.before.at(-1),
  'team.name': (s) => s.team?.name,
  'agent.name': (s) => agentName(s),
  'agent.first_name': (s) => firstNameOf(agentName(s)),
} satisfies Record<
  string,
  (situation: Situation, language: Language) => string | number | undefined
>

export type VariableName = keyof typeof readers
export const variableNames = Object.keys(readers) as VariableName[]

/**
 * @param language of the reply: what Amends itself names is named in it
 * @returns undefined when there is no value here, also for one that is blank once cleaned.
 */
export function valueIn(
  name: VariableName,
  situation: Situation,
  language: Language = 'en',
): string | number | undefined {
  const value = readers[name](situation, language)
  return typeof value === 'string' ? cleanValue(value) || undefined : value
}

/** The team's own word for the cause as it is; that of Amends in the reply's language. */
function causeIn({ case: one, causeName }: Situation, language: Language): string | undefined {
  const id = one?.cause
  if (id === undefined || id === 'other') return undefined
  if (causeName !== undefined) return causeName
  return Object.hasOwn(causeWords, id)
    ? causeWords[id as keyof typeof causeWords][language]
    : id.replaceAll('-', ' ')
}

/** The promise that a reply is about: the open one that is due first, else the one settled last. */
function promiseOf({ case: one }: Situation): CasePromise | undefined {
  const promises = one?.promises ?? []
  const settled = promises.filter((promise) => promise.settled)
  const [last] = settled.toSorted((a, b) => (b.settled?.at ?? 0) - (a.settled?.at ?? 0))
  return openPromises(promises)[0] ?? last
}

function customerName(situation: Situation): string | undefined {
  return situation.customer.name ?? situation.history?.latest.name
}

function companyOf({ customer, history }: Situation): string | undefined {
  return customer.company ?? history?.latest.company
}

/** One word in lower case is a login (`agent`, `jmiller`), and no name to sign with. */
function agentName({ agent: { name } }: Situation): string | undefined {
  return /^\p{Ll}[^\s\p{Lu}]*$/u.test(name) ? undefined : knownName(name)
}

/** A comment on one line: lines that end without punctuation, often a list, are set off by commas. */
function words(comment: string | undefined): string | undefined {
  return meaningful(comment)
    ?.trim()
    .replace(/^[-*•]\s+/u, '')
    .replace(/([^\s.,;:!?…])\s*\n\s*(?:[-*•]\s+)?/gu, '$1, ')
}

/** Comments such as `-`, `n/a` or `no` say nothing that a reply could take up. */
function meaningful(comment: string | undefined): string | undefined {
  const said = comment?.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '') ?? ''
  return said === '' || NOTHING_SAID.has(said) ? undefined : comment
}

const NOTHING_SAID = new Set(
  'na none nothing nil no nope null undefined nocomment nocomments test x xx xxx ok'.split(' '),
)

/** The subject without what mail programs and helpdesks put before it: `Re: [shop #12] Fwd: Order`. */
function subjectWords(subject: string | undefined): string | undefined {
  return meaningful(
    subject?.replace(/^(\s*(re|aw|sv|fwd?|wg)\s*(\[\d+\])?\s*:|\s*\[[^\]]*\])+/iu, ''),
  )
}
