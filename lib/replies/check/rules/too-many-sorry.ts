import { without } from '../edit'
import type { Fix, Found, Span } from '../finding'
import { type Reading, sentencesFrom } from '../reading'
import { contentOf } from '../stems'
import { wordsIn } from '../words'
import type { Rule } from './rule'

/** An apology is late behind so many words, and so much of the reply. */
const EARLY = 40
const MOST = 2 / 3

/** It says sorry more than once, or only when most is said. */
export const tooManySorry: Rule = {
  id: 'too-many-sorry',
  find: (reading) => {
    const { apologies, words } = reading
    const [first, ...more] = apologies
    if (!first) return []
    if (more.length > 0) {
      const what = { code: 'many-apologies' as const, count: apologies.length }
      return [{ what, span: more[0] as Span, ...fixOf(reading, more[0] as Span) }]
    }
    const before = words.filter(({ start }) => start < first.start).length
    const late = before > EARLY && before > words.length * MOST
    return late ? [{ what: { code: 'late-apology' }, span: first } satisfies Found] : []
  },
}

/** A sentence that says sorry again and names nothing can go. */
function fixOf(reading: Reading, apology: Span): { fix?: Fix } {
  const sentence = sentencesFrom(reading, apology, 0)
  const text = reading.text.slice(sentence.start, sentence.end)
  if (contentOf(wordsIn(text), reading.lexicon).size > 0 || /\n/.test(text.trim())) return {}
  const end = sentence.start + text.trimEnd().length
  return { fix: without(reading, { start: sentence.start, end }) }
}
