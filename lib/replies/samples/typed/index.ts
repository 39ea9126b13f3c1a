import type { Language } from '../../language'
import type { Part, SlotPart } from '../../parts'
import { de } from './de'
import { en } from './en'
import { es } from './es'
import { fr } from './fr'
import { pt } from './pt'
import type { Typed } from './typed'

const typed: Readonly<Record<Language, Typed>> = { en, de, es, fr, pt }

/**
 * What an agent might type into a gap of a template in this language, by what its label asks for:
 * sensible for the templates of any team, so that a whole reply can be read and checked.
 */
export function typedInto(slot: SlotPart, language: Language): string {
  const { byLabel, anything } = typed[language]
  if ('variable' in slot) return anything
  return byLabel.find(([pattern]) => pattern.test(slot.label))?.[1] ?? anything
}

/** Everything typed, by slot id. Optional gaps stay open where `optional` is false. */
export function typedIntoAll(
  parts: readonly Part[],
  language: Language,
  optional = true,
): Record<string, string> {
  const slots = parts.filter((part): part is SlotPart => part.kind === 'slot')
  const wanted = slots.filter(({ required }) => required || optional)
  return Object.fromEntries(wanted.map((slot) => [slot.id, typedInto(slot, language)]))
}
