import type { LintProblem } from '@/lib/replies/lint/problem'
import type { SampleId } from '@/lib/replies/samples/sample'

const list = new Intl.ListFormat('en', { type: 'conjunction' })
const quoted = (text: string) => `“${text}”`
const meant = (like: string | undefined) => (like ? ` Did you mean ${quoted(like)}?` : '')

const samples: Record<SampleId, string> = {
  detractor: 'unhappy, with a comment',
  'detractor-no-comment': 'unhappy, without a comment',
  'no-name': 'without a name',
  'surname-first': '“Surname, Given”',
  'all-caps': 'name in capitals',
  'company-mailbox': 'company mailbox',
  'non-latin': 'name in another script',
  'right-to-left': 'writes from right to left',
  'repeat-detractor': 'unhappy twice in a row',
  'slipping-promoter': 'was a promoter, unhappy now',
  passive: 'content',
  'passive-slipping': 'was a promoter, content now',
  promoter: 'happy',
  'in-contact': 'in contact',
  'promise-open': 'with an open promise',
  'promise-overdue': 'with a promise that is late',
  'closed-with-fix': 'case closed, with a fix to tell of',
  'passive-in-contact': 'content, in contact',
  'promoter-in-contact': 'happy, in contact',
}

const because = {
  never: 'its condition can not be true',
  covered: 'the branches before it take everybody',
  around: 'it says the opposite of what stands around it',
  step: 'at this step nobody was written to yet',
}

/** Words of what is wrong with a template. */
export const templateLint = {
  severities: { error: 'To mend', warning: 'To look at' },
  place: (line: number, column: number) => `Line ${line}, column ${column}`,
  /** What sample customers are called. */
  samples,
  /**
   * What is wrong, in a sentence.
   * @param finding the words of the reply check for what it found (lib/i18n/en/check.ts)
   */
  problem: (problem: LintProblem, finding: (what: CheckProblem['what']) => string): string => {
    switch (problem.code) {
      case 'too-long':
        return `The text has ${problem.length} characters. It may have ${problem.most}.`
      case 'syntax':
        return `This can not be read: ${problem.detail}.`
      case 'unknown-tag':
        return `There is no tag ${quoted(problem.detail)}.${meant(problem.like)}`
      case 'unknown-filter':
        return `There is no filter ${quoted(problem.detail)}.${meant(problem.like)}`
      case 'unknown-variable':
        return `There is no variable ${quoted(problem.detail)}.${meant(problem.like)}`
      case 'bad-slot':
        return 'A slot needs a label of 1 to 80 characters, in quotation marks.'
      case 'stray-brace':
        return 'A brace that belongs to no variable. The customer would see it.'
      case 'unreachable':
        return `No customer gets what follows ${problem.detail}: ${because[problem.because]}.`
      case 'always':
        return `${problem.detail} is true for everybody. It can go.`
      case 'repeated-when':
        return `${problem.detail} stands here twice. Both texts would go out.`
      case 'no-slot-what':
        return 'A first reply to an unhappy customer needs a required slot for what you will do.'
      case 'no-slot-when':
        return 'A first reply to an unhappy customer needs a required slot for by when.'
      case 'check':
        return `${finding(problem.what)} (${list.format(problem.samples.map((id) => samples[id]))})`
      case 'hidden-character':
        return `A character that nobody sees (${problem.detail}). It is left out of replies.`
      case 'mixed-letters':
        return `${quoted(problem.detail)} mixes letters of two alphabets that look alike.`
      case 'html':
        return `${problem.detail} would reach the customer as it stands. Templates are plain text.`
      case 'no-describes':
        return 'Say when to use it, in words that customers write. It is found by them.'
      case 'shortcut-taken':
        return `${quoted(problem.detail)} has this shortcut too.`
      case 'language-taken':
        return `${quoted(problem.detail)} is this template in the same language already.`
    }
  },
}

type CheckProblem = Extract<LintProblem, { code: 'check' }>
