import type { Facts } from '../facts'
import type { Found, Span } from '../finding'
import { BLANK } from '../own-words'
import type { Reading } from '../reading'
import type { Rule } from './rule'

/** What the writer meant to replace is still there: gaps, variables, marks such as `[NAME]`. */
export const unresolved: Rule = {
  id: 'unresolved',
  find: (reading, facts) => [
    ...facts.openSlots.map(({ label }): Found => ({ what: { code: 'open-slot', label } })),
    ...missingName(reading, facts),
    ...leftOvers(reading, facts),
  ],
}

function missingName({ greeting }: Reading, { firstName }: Facts): Found[] {
  if (!greeting?.gap) return []
  const text = firstName ? ` ${firstName}` : ''
  const fix = { ...greeting.gap, text }
  return [{ what: { code: 'missing-value' }, span: greeting.gap, fix }]
}

/**
 * Marks that people and programs leave in texts, in any language. Kept out: links and addresses in
 * angle brackets, notes such as `[1]`, hearts, sizes, and what the customer wrote themselves.
 */
const MARKS = new RegExp(
  [
    '\\{\\{[^{}\\n]{0,80}\\}\\}',
    '\\{%[^{}\\n]{0,80}%\\}',
    '\\$?\\{[\\p{L}_][^{}\\n]{0,60}\\}',
    '<%[^<>\\n]{0,80}%>',
    '%%?[A-Z][A-Z_]{2,30}%%?',
    '%[a-z]+_[a-z_]+%',
    "\\[[\\p{Lu}][\\p{Lu}\\p{N} _./’'-]{2,60}\\]",
    '\\[(?:insert|your|name|by|what|enter|add|customer|date|amount|link|time|first|last|order)[^\\[\\]\\n]{0,60}\\]',
    '<(?!3)[\\p{L}][\\p{L}\\p{N} _-]{2,40}>',
    '(?<![\\p{L}\\p{N}])X{3,}(?![\\p{L}\\p{N}])|(?<=[$€£#] ?)XX(?![\\p{L}\\p{N}])',
    '(?<![\\p{L}\\p{N}-])(?:TO[ -]?DO|TBD|TBC|TBA|FIX ?ME)(?![\\p{L}\\p{N}])',
    '(?<![\\p{L}\\p{N}])(?:undefined|NaN|lorem ipsum|\\[object Object\\])(?![\\p{L}\\p{N}])',
    '_{3,}',
    '\\?{3,}',
  ].join('|'),
  'gu',
)

function leftOvers({ text, own }: Reading, { customerWords }: Facts): Found[] {
  const found: Found[] = []
  for (const { index, 0: mark } of text.matchAll(MARKS)) {
    const quoted = own[index] === BLANK && customerWords.some((one) => one.includes(mark))
    if (quoted || isSize(text, index, mark) || isHtml(mark)) continue
    found.push({ what: { code: 'left-over', text: mark }, span: spanOf(index, mark) })
  }
  return [...found, ...afterNothing(text)]
}

const spanOf = (start: number, text: string): Span => ({ start, end: start + text.length })

/** `size XX` and a row of kisses at the end are meant. */
function isSize(text: string, index: number, mark: string): boolean {
  return /^X+$/.test(mark) && /\bsize\s*$/i.test(text.slice(Math.max(0, index - 8), index))
}

const isHtml = (mark: string) => /^<(?:br|p|b|i|a|div|span|strong|em|ul|li|ol)>$/i.test(mark)

/** A currency with no amount, or a word that needs another behind it right before the full stop. */
const NOTHING =
  /(?<=\s)[$€£](?=\s+\p{Ll})|(?<![\p{L}\p{N}])(?:#|No\.)(?=\s+[\p{Ll}.])|(?<=[\p{L}])[^\S\n]+(?=\.(?:\s|$))/gu

function afterNothing(text: string): Found[] {
  const found: Found[] = []
  for (const { index, 0: mark } of text.matchAll(NOTHING)) {
    found.push({ what: { code: 'missing-value' }, span: spanOf(index, mark) })
  }
  return found
}
