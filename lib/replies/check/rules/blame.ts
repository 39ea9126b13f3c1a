import { phraseRule } from './phrase-rule'

/** The trouble is put on the customer, or on a third party. */
export const blame = phraseRule('blame', (lexicon) => lexicon.blame)
