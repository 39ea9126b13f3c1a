import type { Language } from '../language'
import { checkWith } from './check-with'
import type { Facts } from './facts'
import type { Check } from './finding'
import type { Lexicon } from './lexicons/lexicon'
import type { SeverityMap } from './severities'

const load: Readonly<Record<Language, () => Promise<Lexicon>>> = {
  en: () => import('./lexicons/en').then(({ en }) => en),
  de: () => import('./lexicons/de').then(({ de }) => de),
  es: () => import('./lexicons/es').then(({ es }) => es),
  fr: () => import('./lexicons/fr').then(({ fr }) => fr),
  pt: () => import('./lexicons/pt').then(({ pt }) => pt),
}

/** `checkReply` for replies in one language. */
export type ReplyChecker = (reply: string, facts: Facts, set?: SeverityMap) => Check

/** Loads the reply check with the words of one language: the others weigh nothing. */
export async function loadCheck(language: Language): Promise<ReplyChecker> {
  const lexicon = await load[language]()
  return (reply, facts, set = {}) => checkWith(lexicon, reply, facts, set)
}
