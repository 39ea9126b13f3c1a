import { phraseRule } from './phrase-rule'

/** Words that make their trouble small. */
export const dismissive = phraseRule('dismissive', (lexicon) => lexicon.dismissive)
