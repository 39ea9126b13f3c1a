import { type Brief, briefOf, type Tried } from '@/lib/cases/brief'
import type { Case } from '@/lib/cases/case'
import { t } from '@/lib/i18n'
import { dayAndTime, shortDate } from '@/lib/i18n/format'
import { causeNameNow } from './team-lists'

/**
 * What the next owner has to know, in lines that the agent edits before they go.
 * @param withScores the agent is shown scores
 */
export function briefWords(one: Case, now: number, withScores: boolean): string {
  const words = t.caseSteps.brief
  const brief = briefOf(one, now)
  const { who, said, cause, tried, promised } = brief
  const lines = [
    words.who(who.name ?? who.address, who.company),
    ...said.map(({ score, comment, answeredAt }) =>
      withScores
        ? words.said(score, shortDate(answeredAt, now), comment.trim())
        : words.saidOnly(shortDate(answeredAt, now), comment.trim()),
    ),
    ...(cause ? [words.cause(causeNameNow(cause))] : []),
    tried.length > 0 ? words.tried(tried.map((each) => triedWords(each, now))) : words.nothingTried,
    ...promised.map(({ text, dueAt: due }) => words.promised(text, dayAndTime(due, now))),
    ...nextWords(brief, now),
  ]
  return lines.join('\n')
}

function nextWords({ next, dueAt }: Brief, now: number): string[] {
  const words = t.caseSteps.brief
  return [
    ...(next ? [words.next(t.cases.nextStep[next])] : []),
    ...(dueAt !== undefined ? [words.due(dayAndTime(dueAt, now))] : []),
  ]
}

function triedWords(tried: Tried, now: number): string {
  const { did } = t.log
  const line = (what: string, more?: string) =>
    t.caseSteps.brief.did(what, tried.by.name, shortDate(tried.at, now), more)
  switch (tried.kind) {
    case 'reply-sent':
      return line(did['reply-sent'], tried.template)
    case 'contacted':
      return line(did.contacted[tried.channel], tried.note)
    case 'contact-tried':
      return line(t.log.tried[tried.channel], tried.note)
    case 'loop-closed':
      return line(did['loop-closed'], tried.note)
    case 'note':
      return line(did.note, tried.note)
  }
}
