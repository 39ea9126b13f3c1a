import type { Language } from './language'
import { stopWords } from './stop-words'

/** A word by which texts are compared: its stem, and the word as it was written. */
export interface Term {
  stem: string
  word: string
}

/** More of a text than anyone needs to see what it is about; also what keeps reading it short. */
const MOST = 400

/** The words of a text in order, without those that say nothing; a list for each phrase of it. */
export function phrasesOf(text: string, language: Language): Term[][] {
  let left = MOST
  return text
    .toLowerCase()
    .split(/[.,;:!?\n]+/u)
    .map((phrase) => {
      const words = (phrase.match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, left)
      left -= words.length
      return words
        .filter((word) => word.length > 1 && !stopWords[language].has(word))
        .map((word) => ({ stem: stemOf(word, language), word }))
    })
}

/** Endings that are cut, one after the other; at least three letters stay. */
const endings: Record<Language, RegExp[]> = {
  en: [/(?<=\p{L}{3})(?:ing|ies|ied|ed|es|ly|s)$/u, /(?<=\p{L}{3})[ey]$/u],
  de: [
    /(?<=\p{L}{3})(?:ungen|ung|heiten|heit|keit|lich|isch|ten|tet|te|en|em|er|es|et|st|e|n|s|t)$/u,
  ],
  es: [
    /(?<=\p{L}{3})(?:aciones|acion|iciones|icion|mente|iendo|ando|aron|ieron|amos|emos|imos|ados|adas|idos|idas|ado|ada|ido|ida|ar|er|ir|an|en|as|es|os|o|a|e|s)$/u,
  ],
  fr: [
    /(?<=\p{L}{3})(?:ations|ation|ements|ement|aient|euses|euse|antes|ante|ants|ant|eux|ees|ait|ent|ee|es|er|ez|if|ive|e|s)$/u,
  ],
  pt: [
    /(?<=\p{L}{3})(?:acoes|acao|mente|ando|endo|indo|aram|eram|iram|amos|emos|imos|ados|adas|idos|idas|ado|ada|ido|ida|ar|er|ir|ou|ei|eu|am|em|as|es|os|o|a|e|s)$/u,
  ],
}

/** Cuts endings and accents: `delivered`, `deliveries` and `delivery` become `deliver`. */
export function stemOf(word: string, language: Language): string {
  const bare = word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss')
  return endings[language].reduce((stem, ending) => stem.replace(ending, ''), bare)
}
