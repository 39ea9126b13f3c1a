/** Letters that are no base letter with a mark, and how they are typed without a keyboard for them. */
const spelled: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
}

/** Without accents and capitals: `Größe` and `groesse` are not one, `Größe` and `grosse` are. */
export function fold(text: string): string {
  const bare = text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
  return bare.replace(/[ßæœøłđ]/g, (letter) => spelled[letter] ?? letter)
}

/** The words of a text as they are compared, in their order. */
export function foldedWords(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
}

/** A word of a text: as it is compared, and where it stands. */
export interface Word {
  folded: string
  start: number
  end: number
}

/** The words of a text in their order; marks of accents belong to their letters. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu)].map(({ 0: word, index }) => ({
    folded: fold(word),
    start: index,
    end: index + word.length,
  }))
}
