import type { Case } from '@/lib/cases/case'
import type { Intervention } from '@/lib/cases/intervention'
import { historyOf } from '@/lib/nps/history'
import type { Response } from '@/lib/nps/response'
import type { Situation } from '@/lib/replies/situation'
import type { Template } from '@/lib/replies/template'
import { RULES } from '../cases/examples'

/** The same day in nearly every time zone. */
export const NOW = Date.UTC(2026, 10, 21, 10)
const DAY = 24 * 60 * 60 * 1000
export const ADDRESS = 'jane.miller@customers.example'

export const COMMENT =
  'I ordered two weeks ago and nobody answers my e-mails. Last time it was perfect.'

export interface Answer {
  score: number
  comment?: string
  daysAgo?: number
}

function responsesOf(answers: Answer[]): Response[] {
  return answers.map(({ score, comment = '', daysAgo }, index) => ({
    id: `csv:${index}`,
    address: ADDRESS,
    score,
    comment,
    answeredAt: NOW - (daysAgo ?? 5 + 100 * (answers.length - 1 - index)) * DAY,
    receivedAt: NOW,
    source: 'csv',
  }))
}

/** Jane Miller's situation after these answers; the last one is the latest. */
export function situationOf(answers: Answer[], changes: Partial<Situation> = {}): Situation {
  const history = historyOf(responsesOf(answers))
  return {
    customer: { address: ADDRESS, name: 'Jane Miller' },
    ...(history && { history }),
    ticket: { id: '42', subject: 'Question' },
    agent: { name: 'Alex Kim' },
    past: [],
    now: NOW,
    ...changes,
  }
}

export function caseOf(changes: Partial<Case> = {}): Case {
  const openedAt = NOW - 5 * DAY
  return {
    id: 'csv:0',
    address: ADDRESS,
    responses: [],
    state: 'open',
    rules: RULES,
    openedAt,
    knownAt: openedAt,
    countsFrom: openedAt,
    dueAt: openedAt + DAY,
    tries: 0,
    fixes: [],
    toldOf: [],
    promises: [],
    stepsDone: [],
    reopened: 0,
    entries: [],
    undone: [],
    ...changes,
  }
}

export function replySent(
  templateId: string,
  at: number,
  id = `reply-${templateId}`,
): Intervention {
  return {
    id,
    at,
    agent: { name: 'Kim' },
    address: ADDRESS,
    kind: 'reply-sent',
    template: { id: templateId, title: templateId },
    seen: 'agent',
  }
}

export function templateOf(text: string, changes: Partial<Template> = {}): Template {
  return {
    id: 'test',
    title: 'Test',
    status: 'approved',
    language: 'en',
    text,
    segments: ['detractor'],
    step: 'first-contact',
    describes: '',
    ...changes,
  }
}
