import { familyOf } from '../../family'
import { type LintProblem, type LintRule, placeOf } from '../problem'

/** What it is found by: words that say when to use it, a shortcut and a language of its own. */
export const labels: LintRule = (template, { others }) => {
  const { describes, shortcut, language } = template
  const family = familyOf(template)
  const found: LintProblem[] = []
  const warn = { severity: 'warning' } as const
  if (describes.trim() === '') {
    found.push({ ...placeOf('', 0, 0, 'describes'), ...warn, code: 'no-describes' })
  }
  const used = others.filter(({ id, status }) => id !== template.id && status !== 'retired')
  const sameShortcut = used.find(
    (one) =>
      shortcut !== undefined &&
      one.shortcut?.toLowerCase() === shortcut.toLowerCase() &&
      // The languages of one template share it: which is meant is told by the ticket's language.
      familyOf(one) !== family,
  )
  if (sameShortcut && shortcut !== undefined) {
    const place = placeOf(shortcut, 0, shortcut.length, 'shortcut')
    found.push({ ...place, ...warn, code: 'shortcut-taken', detail: sameShortcut.title })
  }
  const twin = used.find((one) => familyOf(one) === family && one.language === language)
  if (twin) {
    const place = placeOf(language, 0, 0, 'language')
    found.push({ ...place, ...warn, code: 'language-taken', detail: twin.title })
  }
  return found
}
