import * as z from 'zod/mini'
import { familyOf } from '../family'
import type { Language } from '../language'
import { steps, Template } from '../template'

/** A template while it is written: also empty, and with a shortcut that is none yet. */
export const TemplateForm = z.extend(Template, {
  title: z.string(),
  text: z.string(),
  describes: z.string(),
  segments: z.array(z.enum(['detractor', 'passive', 'promoter'])),
  step: z.enum(steps),
  tags: z.optional(z.array(z.string())),
  shortcut: z.optional(z.string()),
})
export type TemplateForm = z.infer<typeof TemplateForm>

/** Why a field keeps the template from being saved; the interface words each. */
export interface FormProblem {
  field: keyof TemplateForm
  code: 'empty' | 'too-long' | 'not-taken'
}

/** All that keeps a form from being a template, one a field. */
export function formProblems(form: TemplateForm): FormProblem[] {
  const { error } = Template.safeParse(form)
  const codes = { too_small: 'empty', too_big: 'too-long' } as const
  const problems = (error?.issues ?? []).map(({ path: [field], code }) => ({
    field: field as keyof TemplateForm,
    code: code in codes ? codes[code as keyof typeof codes] : ('not-taken' as const),
  }))
  return problems.filter(
    ({ field }, index) => problems.findIndex((one) => one.field === field) === index,
  )
}

/** With one field set; an empty list and an empty line are taken out of what may be absent. */
export function withField<F extends keyof TemplateForm>(
  form: TemplateForm,
  field: F,
  value: TemplateForm[F] | undefined,
): TemplateForm {
  const { [field]: _, ...rest } = form
  const isEmpty = value === undefined || value === '' || (Array.isArray(value) && !value.length)
  return (isEmpty && isOptional(field) ? rest : { ...form, [field]: value }) as TemplateForm
}

const optional = ['family', 'causes', 'risk', 'tags', 'helpdesks', 'channels', 'shortcut']
const isOptional = (field: string) => optional.includes(field)

/** A new template, empty, for first contact with an unhappy customer. */
export function emptyForm(id: string): TemplateForm {
  return {
    id,
    title: '',
    status: 'draft',
    language: 'en',
    text: '',
    segments: ['detractor'],
    step: 'first-contact',
    describes: '',
  }
}

/** The same template in another language, begun with the text of this one. */
export function inLanguage(form: TemplateForm, language: Language, id: string): TemplateForm {
  return { ...form, id, language, family: familyOf(form), status: 'draft' }
}
