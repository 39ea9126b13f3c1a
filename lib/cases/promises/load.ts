import { type FoundPromise, findWith, type Said } from './find'
import type { PromiseWords } from './words'

/** Languages whose promises are read. */
export const promiseLanguages = ['en', 'de'] as const
export type PromiseLanguage = (typeof promiseLanguages)[number]

const load: Readonly<Record<PromiseLanguage, () => Promise<PromiseWords>>> = {
  en: () => import('./en').then(({ en }) => en),
  de: () => import('./de').then(({ de }) => de),
}

/** Finds what a text promises, and by when. */
export type PromiseFinder = (text: string, said: Said) => FoundPromise[]

/** Loads the parser of one language's dates: it is far too heavy for the first paint. */
export async function loadPromises(language: PromiseLanguage): Promise<PromiseFinder> {
  const words = await load[language]()
  return (text, said) => findWith(words, text, said)
}
