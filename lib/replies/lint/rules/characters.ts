import type { Template } from '../../template'
import { type LintPlace, type LintProblem, type LintRule, placeOf } from '../problem'

const fields = ['text', 'title', 'describes'] as const satisfies LintPlace['field'][]

/** Finds a pattern in every field that people read. */
function inFields(
  template: Template,
  pattern: RegExp,
  told: (found: string) => { code: 'hidden-character' | 'mixed-letters' | 'html'; detail: string },
  isOne: (found: string) => boolean = () => true,
): LintProblem[] {
  return fields.flatMap((field) =>
    Array.from(template[field].matchAll(pattern))
      .filter(([found]) => isOne(found))
      .map(({ index, 0: found }) => ({
        ...placeOf(template[field], index, found.length, field),
        severity: 'warning' as const,
        ...told(found),
      })),
  )
}

/**
 * Characters that nobody sees: they turn the reading direction, hide letters or look like blanks.
 * Joiners stay where emoji and scripts that need them have them.
 */
const HIDDEN =
  /(?![\n\t\r])\p{Cc}|(?![\u200c\u200d])\p{Cf}|\p{Cs}|[\u115f\u1160\u2800\u3164\uffa0]|(?<=[\p{Script=Latin}\s])[\u200c\u200d]|[\u200c\u200d](?=[\p{Script=Latin}\s])/gu

export const hiddenCharacters: LintRule = (template) =>
  inFields(template, HIDDEN, (found) => ({
    code: 'hidden-character',
    detail: `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  }))

/** Units such as µm and kΩ are written with Greek letters. */
const UNIT = /^[\p{Script=Latin}]{0,2}[µμΩ][\p{Script=Latin}]{0,2}$/u

/** Words of Latin letters and letters of another alphabet that look like them. */
export const mixedLetters: LintRule = (template) =>
  inFields(
    template,
    /[\p{L}\p{M}]+/gu,
    (detail) => ({ code: 'mixed-letters', detail }),
    (word) =>
      /\p{Script=Latin}/u.test(word) &&
      /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/u.test(word) &&
      !UNIT.test(word),
  )

const HTML = /<\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?>|<!--|&(?:nbsp|amp|lt|gt|quot|#\d{1,7});/gi

/** Templates are plain text: a tag would reach the customer as it stands. */
export const html: LintRule = (template) =>
  inFields(template, HTML, (detail) => ({ code: 'html', detail: detail.slice(0, 60) }))
