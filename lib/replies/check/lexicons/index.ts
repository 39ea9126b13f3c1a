import type { CheckLanguage } from '../facts'
import { de } from './de'
import { en } from './en'
import { es } from './es'
import { fr } from './fr'
import type { Lexicon } from './lexicon'
import { pt } from './pt'

const lexicons: Readonly<Record<CheckLanguage, Lexicon>> = { en, de, es, fr, pt }

export function lexiconOf(language: CheckLanguage): Lexicon {
  return lexicons[language]
}
