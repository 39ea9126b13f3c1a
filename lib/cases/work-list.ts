import type { CaseSummary } from './summary'

/**
 * Parts of the agent's list; a case can be in several. All of open cases but the last: `ask-again` is
 * of closed ones whose customers are to be asked for a new score by now.
 */
export const views = [
  'mine',
  'unowned',
  'today',
  'overdue',
  'promises',
  'all',
  'ask-again',
] as const
export type View = (typeof views)[number]

/** What is due next on a case: the first contact or the most urgent promise; once closed, asking again. */
export interface Due {
  kind: 'contact' | 'promise' | 'ask-again'
  at: number
  /** What was promised. */
  text?: string
}

/** @returns undefined when nothing has a time: the customer was contacted, and nothing is promised. */
export function nextDue(one: CaseSummary): Due | undefined {
  const { open, followUpAt, askedAgainAt } = one
  if (!open) {
    if (followUpAt === undefined || askedAgainAt !== undefined) return undefined
    return { kind: 'ask-again', at: followUpAt }
  }
  const [promise] = one.promises
  const due: Due[] = [
    ...(one.contactedAt === undefined ? [{ kind: 'contact' as const, at: one.dueAt }] : []),
    ...(promise ? [{ kind: 'promise' as const, at: promise.dueAt, text: promise.text }] : []),
  ]
  return due.sort((a, b) => a.at - b.at)[0]
}

/** Whose list, and when. */
export interface Moment {
  /** The agent's names, by `agentKey`. */
  me: ReadonlySet<string>
  now: number
  /** When the agent's day ends. */
  dayEnds: number
}

/** Names of one agent in two helpdesks may differ in case and spaces. */
export function agentKey(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/gu, ' ').toLocaleLowerCase()
}

export function isMine(one: CaseSummary, me: ReadonlySet<string>): boolean {
  return one.owner !== undefined && me.has(agentKey(one.owner.name))
}

/** Whether a case is in a part of the list. `today`: still to come before the day ends. */
export function isInView(one: CaseSummary, view: View, { me, now, dayEnds }: Moment): boolean {
  const at = nextDue(one)?.at
  if (view === 'ask-again') return !one.open && at !== undefined && at <= now
  if (!one.open) return false
  switch (view) {
    case 'mine':
      return isMine(one, me)
    case 'unowned':
      return one.owner === undefined
    case 'today':
      return at !== undefined && now <= at && at < dayEnds
    case 'overdue':
      return at !== undefined && at < now
    case 'promises':
      return one.promises.length > 0
    case 'all':
      return true
  }
}

/** By the time that is left, the least first; what has no time comes last, the longest known first. */
export function byTimeLeft(cases: readonly CaseSummary[]): CaseSummary[] {
  const times = new Map(cases.map((one) => [one, nextDue(one)?.at ?? Number.POSITIVE_INFINITY]))
  const at = (one: CaseSummary) => times.get(one) ?? 0
  return cases.toSorted((a, b) => {
    if (at(a) !== at(b)) return at(a) - at(b)
    return a.knownAt - b.knownAt || (a.id < b.id ? -1 : 1)
  })
}

/** What a case is found by, folded: without accents and capitals. `causeName`: the team's word for it. */
export function searchText(one: CaseSummary, causeName: (id: string) => string): string {
  const { name, address, company, comment, cause, owner, lastTicket } = one
  const causeWords = cause && `${causeName(cause)} ${cause}`
  const ticket = lastTicket && `#${lastTicket.id} ${lastTicket.subject ?? ''}`
  const all = [name, address, company, comment, causeWords, owner?.name, ticket]
  return folded(all.filter(Boolean).join('\n'))
}

/** Whether every word of the query is in a text made by `searchText`. */
export function matches(text: string, query: string): boolean {
  const words = folded(query).split(/\s+/u)
  return words.every((word) => text.includes(word))
}

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
