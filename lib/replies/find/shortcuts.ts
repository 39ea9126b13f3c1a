import type { Language } from '../language'
import type { Template } from '../template'

/** The shortcuts of approved templates in lower case, each once. */
export function shortcutsOf(templates: readonly Template[]): string[] {
  const all = templates.flatMap(({ status, shortcut }) =>
    status === 'approved' && shortcut ? shortcut.toLowerCase() : [],
  )
  return [...new Set(all)]
}

/**
 * The approved template that a shortcut stands for, in any case of letters: of several the one in that
 * language, else the first in the lead's order.
 */
export function templateForShortcut(
  templates: readonly Template[],
  word: string,
  language: Language | undefined,
): Template | undefined {
  const meant = templates.filter(
    ({ status, shortcut }) =>
      status === 'approved' && shortcut?.toLowerCase() === word.toLowerCase(),
  )
  return meant.find((one) => one.language === language) ?? meant[0]
}
