import { SelectField } from '@/components/ui/Field'
import { t } from '@/lib/i18n'
import { inLanguage, type TemplateForm } from '@/lib/replies/editing/form'
import { familyOf } from '@/lib/replies/family'
import { languages } from '@/lib/replies/language'
import type { Template } from '@/lib/replies/template'
import { newId } from '@/lib/store/ids'
import { beginTemplate, templateHref } from './route'

/** The other templates of the same family, one a language; retired ones are left out. */
export function siblingsOf(form: TemplateForm, all: readonly Template[]): Template[] {
  return all.filter(
    (one) => one.id !== form.id && one.status !== 'retired' && familyOf(one) === familyOf(form),
  )
}

/** The same template in other languages, and one more begun from what is shown. */
export function FamilyTabs({ form, all }: { form: TemplateForm; all: readonly Template[] }) {
  const words = t.templateEditor.languages
  const names = t.templates.languages
  const siblings = siblingsOf(form, all)
  const missing = languages.filter(
    (one) => one !== form.language && !siblings.some(({ language }) => language === one),
  )
  const look = 'rounded-lg border px-2.5 py-1'
  return (
    <nav aria-label={words.title} className="flex flex-wrap items-center gap-2">
      <span
        aria-current="page"
        className={`${look} border-accent bg-accent-soft font-semibold text-accent`}
      >
        {names[form.language]}
      </span>
      {siblings.map(({ id, language }) => (
        <a key={id} href={templateHref(id)} className={`${look} border-line hover:border-soft`}>
          {names[language]}
        </a>
      ))}
      {missing.length > 0 && (
        <div className="w-40">
          <SelectField
            label={words.add}
            hideLabel
            value=""
            onChange={({ target }) => {
              const language = missing.find((one) => one === target.value)
              if (language) beginTemplate(inLanguage(form, language, newId(Date.now())))
            }}
          >
            <option value="">{words.add}</option>
            {missing.map((one) => (
              <option key={one} value={one}>
                {names[one]}
              </option>
            ))}
          </SelectField>
        </div>
      )}
    </nav>
  )
}
