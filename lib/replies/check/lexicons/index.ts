import type { Language } from '../../language'
import { de } from './de'
import { en } from './en'
import { es } from './es'
import { fr } from './fr'
import type { Lexicon } from './lexicon'
import { pt } from './pt'

const lexicons: Readonly<Record<Language, Lexicon>> = { en, de, es, fr, pt }

export function lexiconOf(language: Language): Lexicon {
  return lexicons[language]
}
