import { cleanName } from './address'
import {
  LEADING_SURNAMES,
  ORGANISATION_WORDS,
  PARTICLES,
  PLACEHOLDERS,
  ROLES,
  SHARED_MAILBOXES,
  SUFFIXES,
  TITLES,
} from './name-words'

/**
 * The name by which to greet a person, read from their display name: `Jane Miller`, `Miller, Jane
 * (Acme)` and `DR. JANE MILLER` all give `Jane`. Better no name than a wrong one: whatever may be a
 * surname, a company, a login or a filler gives none, and so does a name in another script than
 * Latin, where the order of surname and given name can not be told.
 * @param address the person's e-mail address; shows shared mailboxes and names made from addresses.
 * @param company where they work: a mailbox may be named after it.
 */
export function firstNameOf(
  name: string | undefined,
  address?: string,
  company?: string,
): string | undefined {
  const text = knownName(name, address)
  if (!text || mayBeSurnameOnly(name ?? '', text) || isShared(text, address)) return undefined
  if (company !== undefined && joinedWords(text) === joinedWords(company)) return undefined
  const first = givenPart(text)?.[0]
  if (!first || !isGivenName(first)) return undefined
  const written = isCapitals(first) || /^\p{Ll}/u.test(first) ? capitalise(first) : first
  // A few letters have no capital: no name starts with them.
  return /^\p{Lu}/u.test(written) ? written : undefined
}

/**
 * Given and family names in the order in which they are spoken, `Miller, Jane (Acme)` and
 * `DR. JANE MILLER` as `Jane Miller`: for languages that greet by both where a first name alone is
 * too near. @returns undefined where `firstNameOf` gives none.
 */
export function fullNameOf(
  name: string | undefined,
  address?: string,
  company?: string,
): string | undefined {
  const first = firstNameOf(name, address, company)
  const given = givenPart(knownName(name, address) ?? '')
  if (!first || !given) return undefined
  const parts = withoutBrackets(knownName(name, address) ?? '')
    .split(',')
    .flatMap(wordsOf)
  const others = parts.filter(
    (word) => !given.includes(word) && !TITLES.has(plain(word)) && !SUFFIXES.has(plain(word)),
  )
  const words = [...given, ...others]
  // Written in small letters throughout, no word is known to stay so.
  const small = words.every((word) => word === word.toLowerCase())
  return words
    .map((word) => (small || (isCapitals(word) && word.length > 2) ? capitalise(word) : word))
    .join(' ')
}

/**
 * A display name without the fillers that systems put where they know none (`John Empty`, `Guest`).
 * @returns undefined when no name is left, or the name is only an e-mail address.
 */
export function knownName(name: string | undefined, address?: string): string | undefined {
  const text = cleanName(name ?? '', address)
  if (!text || text.includes('@')) return undefined
  const known = text.split(' ').filter((word) => !PLACEHOLDERS.has(plain(word)))
  return known.some((word) => /\p{L}/u.test(word)) ? known.join(' ') : undefined
}

/** Lower case without dots, commas and whatever else frames a word. */
function plain(word: string): string {
  return word.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
}

/** `Unknown Miller` and `Miller, Unknown`: the filler stood where the given name belongs. */
function mayBeSurnameOnly(whole: string, known: string): boolean {
  const all = whole.trim().split(/\s+/)
  const dropped = all.length > known.split(' ').length
  return dropped && (whole.includes(',') || PLACEHOLDERS.has(plain(all[0] ?? '')))
}

/** More than one person, an organisation, or a name that only repeats the address. */
function isShared(text: string, address = ''): boolean {
  const [local = '', domain = ''] = address.toLowerCase().split('@')
  const outside = withoutBrackets(text)
  const all = outside.split(/[\s,/]+/).map(plain)
  const joined = joinedWords(outside)
  return (
    SHARED_MAILBOXES.has(local) ||
    /[&+_\d]|\S\.\p{L}{2}|\s(and|und|et|y|e|i|og|och|en)\s/iu.test(outside) ||
    all.some((word) => ORGANISATION_WORDS.has(word)) ||
    joined === local ||
    domain.replaceAll('-', '').split('.').includes(joined)
  )
}

/** `Blue Door` and `bluedoor` are one name. */
const joinedWords = (text: string) =>
  text
    .split(/[\s,/-]+/)
    .map(plain)
    .join('')

function withoutBrackets(text: string): string {
  return text
    .replace(/\([^)]*\)|\[[^\]]*\]|<[^>]*>|["“”„][^"“”„]*["“”„]/gu, ' ')
    .replace(/\s+(via|from|of|at|[-–—|/@·:])\s.*$/u, '')
    .trim()
}

/** The given names, or undefined where they can not be told from the surname. */
function givenPart(text: string): string[] | undefined {
  const [before = [], after = [], ...more] = withoutBrackets(text)
    .split(',')
    .map((part) => wordsOf(part).filter((word) => !SUFFIXES.has(plain(word))))
    .filter((part) => part.length > 0)
  if (more.length > 0) return undefined
  const isTitle = (word: string) => TITLES.has(plain(word))
  if (after.length > 0) {
    const surname = before.filter((word) => !PARTICLES.has(plain(word)) && !isTitle(word))
    return surname.length === 1 ? after.filter((word) => !isTitle(word)) : undefined
  }
  const untitled = before.filter((word) => !isTitle(word))
  // `Herr Schmidt`: what follows a title alone is a surname.
  if (untitled.length < before.length && untitled.length < 2) return undefined
  return surnameByCase(untitled)
}

/** Words with their frame of emoji and punctuation cut off. */
function wordsOf(part: string): string[] {
  return part
    .split(/\s+/)
    .map((word) => word.replace(/^[^\p{L}]+|[^\p{L}\p{M}.]+$/gu, ''))
    .filter((word) => word !== '')
}

const isCapitals = (word: string) => word.length > 1 && word === word.toUpperCase()

/** `DUPONT Jean` writes the surname in capitals; of `JJ Watt` nothing is sure. */
function surnameByCase(words: string[]): string[] | undefined {
  const [first = ''] = words
  if (words.every(isCapitals) || !words.some(isCapitals) || !isCapitals(first)) return words
  return first.length > 2 ? words.filter((word) => !isCapitals(word)) : undefined
}

/** Latin letters only, at least two, no initials, no particle or surname that may stand first. */
function isGivenName(word: string): boolean {
  const key = word.toLowerCase()
  return (
    /^\p{Script=Latin}[\p{Script=Latin}\p{M}'’-]{1,39}$/u.test(word) &&
    /[aeiouy\u00c0-\u024f\u1e00-\u1eff]/iu.test(word) &&
    !/^(o['’]|mc)/iu.test(word) &&
    !PARTICLES.has(key) &&
    !ROLES.has(key) &&
    !LEADING_SURNAMES.has(key)
  )
}

/** `JEAN-LUC` to `Jean-Luc`. The lower case of the Turkish İ is i with a dot of its own: cut. */
function capitalise(word: string): string {
  return word.replace(
    /(\p{L})([\p{L}\p{M}]*)/gu,
    (_, head: string, rest: string) =>
      head.toUpperCase() + rest.toLowerCase().replaceAll('i\u0307', 'i'),
  )
}
