/** Letters of other alphabets that look like these. */
const alike: Readonly<Record<string, string>> = {
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  у: 'y',
  х: 'x',
  і: 'i',
  ѕ: 's',
  ο: 'o',
  ν: 'v',
}

/**
 * The known word that was probably meant: the same but for case and look-alike letters, the part
 * behind the dot, or a few letters away. @returns undefined where none is near.
 */
export function didYouMean(word: string, known: readonly string[]): string | undefined {
  const asked = plain(word)
  const leaf = asked.split('.').at(-1) ?? asked
  const exact =
    known.find((one) => plain(one) === asked) ?? known.find((one) => one.split('.')[1] === leaf)
  if (exact) return exact
  const most = Math.max(1, Math.floor(asked.length / 3))
  const near = known
    .map((one) => ({ one, away: distance(asked, one) }))
    .filter(({ away }) => away <= most)
    .sort((a, b) => a.away - b.away)
  return near[0]?.one
}

function plain(word: string): string {
  return word
    .slice(0, 60)
    .toLowerCase()
    .replace(/[^\0-\x7f]/g, (letter) => alike[letter] ?? letter)
}

/** How many letters are wrong, missing, too many, or swapped with their neighbour. */
function distance(a: string, b: string): number {
  let [before, last]: number[][] = [[], Array.from({ length: b.length + 1 }, (_, i) => i)]
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      row[j] = Math.min(
        (last?.[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last?.[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
        ...(swapped ? [(before?.[j - 2] ?? 0) + 1] : []),
      )
    }
    ;[before, last] = [last, row]
  }
  return last?.[b.length] ?? 0
}
