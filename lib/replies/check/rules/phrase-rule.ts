import { betterWords } from '../edit'
import type { Found, What } from '../finding'
import type { Lexicon } from '../lexicons/lexicon'
import { findPhrases, type Phrases } from '../phrases'
import { wordsAt } from '../reading'
import type { Rule } from './rule'

/** Codes of rules that find phrases, which are their ids too. */
type PhraseCode = Extract<
  What['code'],
  'non-apology' | 'blame' | 'over-promise' | 'internal' | 'generic' | 'dismissive'
>

/** A rule that finds phrases of the lexicon in the writer's own words. */
export function phraseRule(code: PhraseCode, phrases: (lexicon: Lexicon) => Phrases): Rule {
  return {
    id: code,
    find: (reading) =>
      findPhrases(reading.phrases, phrases(reading.lexicon)).map((span): Found => {
        const what = { code, text: wordsAt(reading, span) }
        return { what, span, ...betterWords(reading, code, span) }
      }),
  }
}
