import { applyFix, betterWords } from '../edit'
import type { Fix, Found, What } from '../finding'
import type { Lexicon } from '../lexicons/lexicon'
import { ownWords } from '../own-words'
import { findPhrases, type Phrases } from '../phrases'
import { wordsAt } from '../reading'
import { searchable } from '../searchable'
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
    find: (reading) => {
      const wanted = phrases(reading.lexicon)
      const spans = findPhrases(reading.phrases, wanted)
      // A fix that leaves as much to find is none.
      const settles = (fix: Fix) => countIn(applyFix(reading.text, fix), wanted) < spans.length
      return spans.map((span): Found => {
        const what = { code, text: wordsAt(reading, span) }
        const fix = betterWords(reading, code, span)
        return { what, span, ...(fix && settles(fix) && { fix }) }
      })
    },
  }
}

const countIn = (text: string, phrases: Phrases) =>
  findPhrases(searchable(ownWords(text)), phrases).length
