import type { Language } from '../language'
import type { Template } from '../template'
import { starters } from './en'

/** What differs between the languages of a template; what it is for is the same. */
export interface Translation extends Pick<Template, 'title' | 'describes' | 'text'> {
  shortcut: string
  tags: string[]
}

/**
 * The templates of one language, from their texts by family: when each is meant stands with the
 * English one. Throws where there is no such family.
 */
export function translated(
  language: Language,
  texts: Readonly<Record<string, Translation>>,
): Template[] {
  return Object.entries(texts).map(([family, own]) => {
    const english = starters.find((one) => one.family === family)
    if (!english) throw new Error(`No template of the family ${family}`)
    return { ...english, ...own, id: `${language}-${family}`, language }
  })
}

/** Paragraphs of a letter, parted by empty lines. */
export function letter(...paragraphs: string[]): string {
  return paragraphs.join('\n\n')
}
