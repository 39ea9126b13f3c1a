/** Words of a list that look like a given one: what a customer mistyped, or a part of a compound. */
export interface Near {
  /** Words by their three-letter pieces. */
  grams: ReadonlyMap<string, readonly string[]>
}

export function nearIndex(words: Iterable<string>): Near {
  const grams = new Map<string, string[]>()
  for (const word of words) {
    for (const gram of gramsOf(word)) {
      const known = grams.get(gram)
      if (known) known.push(word)
      else grams.set(gram, [word])
    }
  }
  return { grams }
}

/** Shorter words are too much like too many others. */
const SHORTEST = 5
/** Less in common is chance. */
const ALIKE = 0.55
/** What a word counts of which the other is the beginning: `liefer` for `lieferzeit`. */
const BEGINNING = 0.8

/**
 * The listed word that is most like this one.
 * @returns with a likeness from 0.55 to 1, by the three-letter pieces in common (Dice); undefined
 *   when there is none such
 */
export function nearest(
  word: string,
  { grams }: Near,
): { word: string; likeness: number } | undefined {
  if (word.length < SHORTEST) return undefined
  const own = gramsOf(word)
  const common = new Map<string, number>()
  for (const gram of own) {
    for (const other of grams.get(gram) ?? []) common.set(other, (common.get(other) ?? 0) + 1)
  }
  let best: { word: string; likeness: number } | undefined
  for (const [other, count] of common) {
    const likeness = likenessOf(word, other, (2 * count) / (own.size + gramsOf(other).size))
    if (likeness >= ALIKE && likeness > (best?.likeness ?? 0)) best = { word: other, likeness }
  }
  return best
}

function likenessOf(word: string, other: string, dice: number): number {
  const [short, long] = word.length < other.length ? [word, other] : [other, word]
  return short.length >= SHORTEST && long.startsWith(short) ? Math.max(BEGINNING, dice) : dice
}

/** With a mark before and after, so that how a word begins and ends counts. */
function gramsOf(word: string): Set<string> {
  const marked = `^${word}$`
  const grams = new Set<string>()
  for (let i = 0; i + 3 <= marked.length; i++) grams.add(marked.slice(i, i + 3))
  return grams
}
