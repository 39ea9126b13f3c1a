import { en } from './en'

/** The words of the interface. One language per file; `en` is the reference that others must fill. */
export const t = en
