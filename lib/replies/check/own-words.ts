/** Stands for what is not the writer's own: no letter and no space, so that no phrase reaches across. */
export const BLANK = '\ufffc'

/**
 * The writer's own words: quotations, quoted lines of an earlier mail, links and addresses are
 * blanked out, apostrophes and spaces are made plain. As long as the text, so offsets stay right.
 * A customer who shouts is quoted, not joined.
 */
export function ownWords(text: string): string {
  return text
    .replace(FOREIGN, (part) => BLANK.repeat(part.length))
    .replace(/[’‘ʼ´`]/g, "'")
    .replace(/[^\S\n]/g, ' ')
}

/**
 * A quotation stays within its paragraph. Straight marks open before a word and close after one, so
 * that inches and apostrophes are none; `’` closes only where no letter follows.
 */
const FOREIGN = new RegExp(
  [
    '^[ \\t]*>.*$',
    '“[^“”\\n]{1,600}”',
    '„[^“”„\\n]{1,600}[“”]',
    '«[^«»\\n]{1,600}»',
    '»[^«»\\n]{1,600}«',
    '(?<![^\\s(:])"(?=\\S)[^"\\n]{1,600}(?<=\\S)"(?![\\p{L}\\p{N}])',
    "(?<![^\\s(:])[‘'](?=\\p{L})[^\\n]{1,400}?(?<=[^\\s])[’'](?![\\p{L}\\p{N}])",
    '(?:https?://|www\\.)[^\\s<>]+',
    '[^\\s<>@]{1,64}@[^\\s<>@]{1,190}\\.[^\\s<>@]{1,64}',
  ].join('|'),
  'gmu',
)
