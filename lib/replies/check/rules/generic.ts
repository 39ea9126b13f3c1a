import { phraseRule } from './phrase-rule'

/** Phrases that any company sends. */
export const generic = phraseRule('generic', (lexicon) => lexicon.generic)
