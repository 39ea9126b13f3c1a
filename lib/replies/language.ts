import * as z from 'zod/mini'

/** Languages that replies are written in: those that have templates and a lexicon for the reply check. */
export const languages = ['en', 'de', 'es', 'fr', 'pt'] as const
export const Language = z.enum(languages)
export type Language = z.infer<typeof Language>

/** Where no template fits in the customer's language, those in this one come. */
export const COMMON: Language = 'en'
