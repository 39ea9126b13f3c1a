/**
 * Letters that follow each letter in words of the languages that Amends speaks (counted over the
 * words in lib/i18n, lib/replies and docs): six letters at random are taken for a word less than once in ten.
 */
const PAIRS = new Set(
  (
    'a:abcdfghijklmnoprstuvwxyz b:abeilmorsuy c:acehiklorstuy d:adegilnorstuy ' +
    'e:abcdefghijklmnopqrstuvwxyz f:aefilortu g:aeghilmnorstu h:aeilmnorstuy ' +
    'i:abcdefghjklmnopqrstuvxz j:aeiou k:aeilnostuy l:abcdefghiklmopstuvy m:abeilmnopstu ' +
    'n:abcdefghijklmnopqrstuvyz o:abcdefghiklmnoprstuvwxy p:aehiloprstu q:u ' +
    'r:abcdefghiklmnoprstuvwyz s:acdefhiklmnopqrstuvwy t:abcehilmnorstuwyz u:abcdefgilmnoprstvxy ' +
    'v:aeioru w:aehinors x:aceipt y:aeilnops z:aeiotu'
  )
    .split(' ')
    .flatMap((row) => [...row.slice(2)].map((next) => `${row[0]}${next}`)),
)

/** Short words and contractions that people use in names of classes and attributes. */
const SHORT = new Set(
  (
    'e x id to by in on of up is my no cc bcc ui hd dl dt dd tr td th ul ol li hr nr rt cke btn txt ' +
    'msg hdr nav img src lbl tbl frm pnl wrp css js qa cy dd sms http url html pdf csv db mgmt prev wysiwyg update updated'
  ).split(' '),
)

/** Prefixes of tools that make names: styled-components, Emotion, styled-jsx, Svelte, Ember, JSS. */
const TOOLS = /^(css|sc|jsx|svelte|emotion|ember|jss|makestyles|radix|react|headlessui|mantine)-/i

/**
 * Whether a name looks as if a person wrote it, so that it will be there after the helpdesk's next
 * release: letters only, in words. A digit is a number of the moment or of a build; a name without
 * words is a hash.
 */
export function isHandWritten(name: string): boolean {
  if (name.length > 60 || TOOLS.test(name) || !/^[\p{L}_-]+$/u.test(name)) return false
  const words = wordsOf(name)
  return words.length > 0 && words.length <= 8 && words.every(isWord) && words.join('').length > 1
}

/** Whether a text that a person may read is of the page itself: a label, no number, no address. */
export function isLabel(text: string): boolean {
  if (text.length > 60 || /[\d@"\\{}\n]/.test(text)) return false
  const words = text.split(/[^\p{L}]+/u).filter(Boolean)
  return words.length > 0 && words.length <= 6
}

/** The words of a name: `isOpen`, `is-open` and `is_open` have two. */
export function wordsOf(name: string): string[] {
  return name
    .split(/[^\p{L}]+|(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u)
    .filter(Boolean)
    .map((word) => word.toLowerCase())
}

function isWord(word: string): boolean {
  if (SHORT.has(word)) return true
  if (word.length < 3) return false
  // What is not of the Latin alphabet no tool makes up.
  if (/[^a-z]/.test(word)) return true
  if (!/[aeiouy]/.test(word)) return false
  let strange = 0
  for (let i = 0; i < word.length - 1; i++) if (!PAIRS.has(word.slice(i, i + 2))) strange++
  // Words that are two in one (`feedback`) have a strange pair where they meet.
  return strange <= (word.length > 6 ? 1 : 0)
}
