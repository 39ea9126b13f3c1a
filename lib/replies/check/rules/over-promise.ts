import { phraseRule } from './phrase-rule'

/** Certainty about what nobody can be certain of. */
export const overPromise = phraseRule('over-promise', (lexicon) => lexicon.overPromise)
