import type { Language } from './language'

const LONGEST = 160

/** Outer and inner quotation marks, by the language of the reply. */
const marks: Record<Language, [string, string, string, string]> = {
  en: ['“', '”', '‘', '’'],
  de: ['„', '“', '‚', '‘'],
  es: ['«', '»', '“', '”'],
  fr: ['«\u00a0', '\u00a0»', '“', '”'],
  pt: ['“', '”', '‘', '’'],
}

/**
 * A customer's own words as a quotation: the first sentence, and the next as long as all stay within
 * about 160 characters. A longer first sentence ends after a whole word, with an ellipsis.
 */
export function quoteOf(text: string, language: Language): string {
  const [open, close] = marks[language]
  return `${open}${innerMarks(opening(text, language), language)}${close}`
}

function opening(text: string, language: Language): string {
  let end = 0
  for (const { index, segment } of segments(text, 'sentence', language)) {
    const next = index + segment.trimEnd().length
    if (next > LONGEST && end > 0) break
    end = next
    if (next > LONGEST) return shorten(text.slice(0, next), LONGEST, language)
  }
  return text.slice(0, end)
}

/**
 * At most `length` characters of a text, cut between words and marked with an ellipsis. A single
 * word longer than that is cut between characters, as people see them.
 */
export function shorten(text: string, length: number, language: Language): string {
  if (text.length <= length) return text
  const cut = (by: 'word' | 'grapheme') => {
    const ends = segments(text, by, language).map(({ index, segment }) => index + segment.length)
    const end = ends.findLast((at) => at < length) ?? 0
    return text.slice(0, end).replace(/[\s,;:.–—-]+$/u, '')
  }
  return `${cut('word') || cut('grapheme')}…`
}

function segments(text: string, granularity: 'sentence' | 'word' | 'grapheme', language: Language) {
  return [...new Intl.Segmenter(language, { granularity }).segment(text)]
}

/** Quotation marks inside a quotation are the single ones, open after a space and closed after a word. */
function innerMarks(text: string, language: Language): string {
  const [, , open, close] = marks[language]
  return text.replace(/(^|[\s(])["“”„«»]/gu, `$1${open}`).replace(/["“”„«»]/gu, close)
}
