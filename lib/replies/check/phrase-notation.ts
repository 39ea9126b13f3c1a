/**
 * The notation of phrases (phrases.ts), read into parts: a word, several words that may stand in the
 * gap, or a choice, which may be left out.
 */
export type Part = WordTest | { kind: 'gap' } | Choice

interface Choice {
  kind: 'choice'
  /** The choices that are one plain word: most are, and one look tells whether any fits. */
  words: ReadonlySet<string>
  /** The other ones. */
  of: Part[][]
  optional: boolean
}

/** What a word must be: this, or begin or end so, or anything, or of a form such as `#th`. */
export type WordTest =
  | { kind: 'is' | 'begins' | 'ends'; text: string }
  | { kind: 'any' }
  | { kind: 'form'; form: RegExp; isNumber: boolean }

/** Reads one phrase. Throws where brackets do not match, so that a slip in a lexicon shows at once. */
export function parsePhrase(phrase: string): Part[] {
  return splitOutside(phrase, ' ')
    .filter((token) => token !== '')
    .flatMap(partsOf)
}

function partsOf(token: string): Part[] {
  if (token === '…') return [{ kind: 'gap' }]
  const optional = token.startsWith('[')
  if (!optional && !token.startsWith('(')) return wordTests(token)
  if (!token.endsWith(optional ? ']' : ')')) throw new Error(`Stray characters: ${token}`)
  const all = splitOutside(token.slice(1, -1), '|').map(parsePhrase)
  const plain = all.map(plainWord)
  const words = new Set(plain.filter((word) => word !== undefined))
  return [{ kind: 'choice', words, of: all.filter((_, i) => plain[i] === undefined), optional }]
}

function plainWord([first, ...more]: Part[]): string | undefined {
  return first?.kind === 'is' && more.length === 0 ? first.text : undefined
}

/** Splits at a character that stands in no brackets. */
function splitOutside(text: string, separator: string): string[] {
  const parts: string[] = []
  let [depth, from] = [0, 0]
  for (let i = 0; i < text.length; i++) {
    const character = text[i]
    if (character === '(' || character === '[') depth++
    else if (character === ')' || character === ']') depth--
    else if (character === separator && depth === 0) {
      parts.push(text.slice(from, i))
      from = i + 1
    }
    if (depth < 0) break
  }
  if (depth !== 0) throw new Error(`Brackets do not match: ${text}`)
  return [...parts, text.slice(from)]
}

/** `100%` is two words, as it is in a text. */
function wordTests(token: string): WordTest[] {
  if (!token.includes('%')) return [wordTest(token)]
  return (token.match(/[^%]+|%/g) ?? []).map(wordTest)
}

function wordTest(word: string): WordTest {
  if (word === '*') return { kind: 'any' }
  if (!/[*#]/.test(word)) return { kind: 'is', text: word }
  const [head = '', tail = '', ...more] = word.split('*')
  if (word.includes('#') || more.length > 0 || (head && tail)) return formOf(word)
  return head ? { kind: 'begins', text: head } : { kind: 'ends', text: tail }
}

function formOf(word: string): WordTest {
  const source = word
    .replace(/[.+?^${}()|[\]\\/]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('#', '\\d+(?:[.,]\\d+)*')
  return { kind: 'form', form: new RegExp(`^${source}$`, 'u'), isNumber: word.startsWith('#') }
}

/** The tests that a phrase's first word can meet; an optional beginning has the next ones, too. */
export function firstTests(parts: readonly Part[]): WordTest[] {
  const first: WordTest[] = []
  for (const part of parts) {
    if (part.kind === 'gap') return [...first, { kind: 'any' }]
    if (part.kind !== 'choice') return [...first, part]
    first.push(...Array.from(part.words, (text) => ({ kind: 'is' as const, text })))
    first.push(...part.of.flatMap(firstTests))
    if (!part.optional) return first
  }
  return first
}
