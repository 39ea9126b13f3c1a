import { Info } from 'luxon'

/** The languages whose month names are known; the platform spells them. */
const languages = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'sv', 'da', 'nb', 'fi']

let names: Map<string, number> | undefined

/** The number of a month by its name or short name in any of the languages; undefined if unknown. */
export function monthNumber(name: string): number | undefined {
  names ??= collect()
  return names.get(fold(name))
}

/** A name that means two months in two languages is left out: it would be a guess. */
function collect(): Map<string, number> {
  const found = new Map<string, number>()
  const unclear = new Set<string>()
  for (const locale of languages) {
    for (const months of [
      Info.months('long', { locale }),
      Info.months('short', { locale }),
      Info.monthsFormat('long', { locale }),
      Info.monthsFormat('short', { locale }),
    ]) {
      for (const [i, month] of months.entries()) {
        const key = fold(month)
        if ((found.get(key) ?? i + 1) !== i + 1) unclear.add(key)
        found.set(key, i + 1)
      }
    }
  }
  for (const key of unclear) found.delete(key)
  // English short names as survey tools write them, where the platform has another ("Sept").
  return found.set('sep', 9).set('sept', 9)
}

const fold = (name: string) =>
  name
    .normalize('NFKD')
    .replace(/[\p{M}.\s\d]/gu, '')
    .toLowerCase()
