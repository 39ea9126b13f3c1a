import type { Language } from '@/lib/replies/language'

const names = new Intl.DisplayNames('en', { type: 'language' })
const nameOf = (language: Language) => names.of(language) ?? language

/** Why a reply is suggested, where lib/i18n/en/replies.ts does not say it. */
export const suggestions = {
  noTemplateIn: (language: Language) => `no template in ${nameOf(language)}`,
  cameBack: (back: number, of: number) =>
    `your team’s customers came back after it: ${back} of ${of}`,
  usedBeforeIn: (when: string, language: Language) =>
    `Sent to this customer before, on ${when}, in ${nameOf(language)}`,
}
