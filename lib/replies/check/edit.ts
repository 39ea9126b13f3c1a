import type { Fix, RuleId, Span } from './finding'
import { contains, findPhrases } from './phrases'
import type { Reading } from './reading'

/** Takes words out: with the space around them, and with a capital for what then starts a sentence. */
export function without({ text, sentences }: Reading, { start, end }: Span): Fix {
  let [from, to] = [start, end]
  while (/[ ,]/.test(text[to] ?? '')) to++
  const opens = sentences.some(
    (one) => text.slice(one.start, start).trim() === '' && one.end >= end,
  )
  if (opens && from <= start && /\p{Ll}/u.test(text[to] ?? '')) {
    return { start: from, end: to + 1, text: (text[to] ?? '').toLocaleUpperCase() }
  }
  // What follows is punctuation or the end: the space before goes, not the one behind.
  if (!/[\p{L}\p{N}]/u.test(text[to] ?? '')) {
    while (text[from - 1] === ' ') from--
    return { start: from, end, text: '' }
  }
  return { start: from, end: to, text: '' }
}

/** The better words that the lexicon has for a finding, where it has some. */
export function betterWords(reading: Reading, rule: RuleId, span: Span): { fix?: Fix } {
  for (const better of reading.lexicon.better) {
    if (better.rule !== rule) continue
    const hit = findPhrases(reading.phrases, better.find).find((one) => contains(span, one))
    if (hit)
      return { fix: better.text ? replacing(reading, hit, better.text) : without(reading, hit) }
  }
  return {}
}

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
