import { phraseRule } from './phrase-rule'

/** Scores, segments, and words that only insiders know. */
export const internal = phraseRule('internal', (lexicon) => lexicon.internal)
