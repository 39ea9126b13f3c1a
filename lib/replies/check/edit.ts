import type { Fix, RuleId, Span } from './finding'
import { contains, findPhrases } from './phrases'
import type { Reading } from './reading'

/** Takes words out: with the space around them, and with a capital for what then starts a sentence. */
export function without({ text, sentences }: Reading, { start, end }: Span): Fix {
  let [from, to] = [start, end]
  while (/[ ,]/.test(text[to] ?? '')) to++
  const next = text[to] ?? ''
  if (/\p{Ll}/u.test(next) && startsSentence(text, sentences, start)) {
    return { start: from, end: to + 1, text: next.toLocaleUpperCase() }
  }
  // What follows is punctuation or the end: the space before goes, not the one behind.
  if (!/[\p{L}\p{N}]/u.test(next)) {
    while (text[from - 1] === ' ') from--
    return { start: from, end, text: '' }
  }
  return { start: from, end: to, text: '' }
}

function startsSentence(text: string, sentences: readonly Span[], at: number): boolean {
  return sentences.some(
    ({ start, end }) => start <= at && at < end && text.slice(start, at).trim() === '',
  )
}

/** The better words that the lexicon has for a finding; undefined where it has none. */
export function betterWords(reading: Reading, rule: RuleId, span: Span): Fix | undefined {
  for (const better of reading.lexicon.better) {
    if (better.rule !== rule) continue
    const hit = findPhrases(reading.phrases, better.find).find((one) => contains(span, one))
    if (!hit) continue
    if (better.text) return replacing(reading, hit, better.text)
    // An apology can lose its tail, not its middle.
    if (rule !== 'non-apology' || endsClause(reading, hit)) return without(reading, hit)
  }
  return undefined
}

const endsClause = ({ text }: Reading, { end }: Span) =>
  /^\s*(?:[.!?;:]|$)/u.test(text.slice(end, end + 3))

/** Other words in place, with a capital where one stood. */
function replacing({ text }: Reading, { start, end }: Span, other: string): Fix {
  const capital = /^\p{Lu}/u.test(text.slice(start, end))
  const [first = '', ...rest] = other
  return { start, end, text: (capital ? first.toLocaleUpperCase() : first) + rest.join('') }
}

/** The reply after a fix. */
export function applyFix(reply: string, { start, end, text }: Fix): string {
  return reply.slice(0, start) + text + reply.slice(end)
}
