import { Language } from './language'
import { stopWords } from './stop-words'

/** What a detector says of a text: a language's code, its share in percent, and whether that is sure. */
export interface Detected {
  code: string
  share: number
  sure: boolean
}

/** A text shorter than this, in letters, may be of any language. */
const SHORT = 12
/** A smaller share in percent is a text of several languages. */
const MOSTLY = 60

/**
 * The language of a text where one can rely on it: long enough, mostly one, and no more of the common
 * words of another language that replies are written in than of its own.
 * @returns undefined for whatever else, also for languages that replies are not written in
 */
export function reliable(text: string, detected: Detected | undefined): Language | undefined {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  if (!detected?.sure || detected.share < MOSTLY || letters < SHORT) return undefined
  const language = languageIn(detected.code)
  if (!language) return undefined
  const words: string[] = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const common = (one: Language) => words.filter((word) => stopWords[one].has(word)).length
  const others = Language.options.filter((one) => one !== language)
  return others.some((one) => common(one) > common(language)) ? undefined : language
}

/** `pt-BR` is `pt`. @returns undefined for a language that replies are not written in */
export function languageIn(code: string): Language | undefined {
  const found = Language.safeParse(code.toLowerCase().split('-')[0])
  return found.success ? found.data : undefined
}

/** Says which language a text is in; undefined where that is not sure. */
export type Detector = (text: string) => Promise<Language | undefined>

/** What the customer wrote, in the order in which it counts. */
export interface Written {
  comment: string | undefined
  subject: string | undefined
  /** Comments of earlier responses, the latest first. */
  earlier: readonly string[]
}

/**
 * What a reply is to be written in: the language of the customer's comment; of it and the ticket's
 * subject; of what they wrote before, the latest first; else the agent's own, else English.
 */
export async function replyLanguage(
  { comment = '', subject = '', earlier }: Written,
  detect: Detector,
  own: string,
): Promise<Language> {
  const texts = [comment, `${comment}\n${subject}`, ...earlier]
  for (const text of new Set(texts.map((one) => one.trim()))) {
    const language = text && (await detect(text))
    if (language) return language
  }
  return languageIn(own) ?? 'en'
}
