import { familyOf } from './family'
import type { Template } from './template'

/** The starter that tells a customer what was changed because of them, in every language. */
const FAMILY = 'fixed-because-of-you'

/** Whether sending a reply from this template is telling the customer of the fix: it closes the loop. */
export function tellsOfFix(template: Pick<Template, 'id' | 'family' | 'step' | 'text'>): boolean {
  return (
    familyOf(template) === FAMILY ||
    (template.step === 'close-the-loop' && template.text.includes('fix.what'))
  )
}
