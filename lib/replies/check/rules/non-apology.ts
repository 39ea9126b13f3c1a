import { phraseRule } from './phrase-rule'

/** An apology that is none: for how they feel, for what may have been, for any inconvenience. */
export const nonApology = phraseRule('non-apology', (lexicon) => lexicon.nonApology)
