import type { Case } from '@/lib/cases/case'
import type { CasePromise } from '@/lib/cases/promise'
import { type Language, languages } from '@/lib/replies/language'
import type { Situation } from '@/lib/replies/situation'
import { caseOf, NOW, situationOf } from '../situations'

/** A situation as a reader labelled it: how well each family of templates answers it. */
export interface Labelled {
  /** As it stands in the list. */
  line: string
  situation: Situation & { language: Language }
  /** 3 the best, 2 good, 1 acceptable; what is not in it is wrong. */
  grades: ReadonlyMap<string, number>
}

const DAY = 24 * 60 * 60 * 1000

/** Reads a list: one situation a line (guide.md). Throws on a line of another form. */
export function readLabelled(list: string): Labelled[] {
  return list.trim().split('\n').map(readLine)
}

function readLine(line: string): Labelled {
  const match = /^(.*?)(?: § (.*?))? \|(.*) > (.*)$/u.exec(line)
  if (!match) throw new Error(`No labelled situation: ${line}`)
  const [, head = '', subject, comment = '', labels = ''] = match
  const words = head.split(' ')
  const language = languages.find((one) => one === words[0]) ?? 'en'
  const [scores = '', ...flags] = words[0] === language ? words.slice(1) : words
  const answers = scores.split('>').map((score) => ({ score: Number(score), comment: '' }))
  const last = answers.at(-1)
  if (last) last.comment = comment.trim()
  const ticket = { id: '42', ...(subject !== undefined && { subject }) }
  const one = last && last.score <= 6 ? { case: caseWith(flags) } : {}
  const situation = { ...situationOf(answers, { ticket, ...one }), language }
  return { line, situation, grades: new Map(labels.split(',').map(readGrade)) }
}

function readGrade(label: string): [string, number] {
  const [family = '', grade = '3'] = label.trim().split(':')
  return [family, Number(grade)]
}

function caseWith(flags: readonly string[]): Case {
  const has = (flag: string) => flags.includes(flag)
  const cause = flags.find((flag) => flag.startsWith('cause='))?.slice('cause='.length)
  const contactedAt = NOW - 3 * DAY
  const asked = NOW - 4 * DAY
  const fix = { id: 'f', at: NOW - DAY, cause: 'x', what: 'Changed', by: { name: 'Kim' } }
  return caseOf({
    ...(cause && { cause }),
    ...((has('contacted') || has('closed')) && { state: 'contacted', contactedAt }),
    ...(has('closed') && { state: 'closed', closedAt: NOW - DAY }),
    ...(has('fix') && { fixes: [fix], cause: 'x', openedAt: asked }),
    promises: has('promise')
      ? [promise(NOW + DAY)]
      : has('promise=late')
        ? [promise(NOW - DAY)]
        : [],
  })
}

const promise = (dueAt: number): CasePromise => ({
  ...{ id: 'p', text: 'I will write.', from: 'reply', madeAt: NOW - 3 * DAY },
  ...{ dueAt, before: [] },
})
