import { causeNameNow } from '@/components/cases/team-lists'
import { t } from '@/lib/i18n'
import type { TemplateForm } from '@/lib/replies/editing/form'

/** What stands in a field of a template, in words. */
export function fieldWords(form: TemplateForm, field: keyof TemplateForm): string {
  const value = form[field]
  const words = Array.isArray(value)
    ? value.map((one) => wordOf(field, one))
    : [wordOf(field, value)]
  return words.join(', ')
}

const tables: Partial<Record<keyof TemplateForm, Record<string, string>>> = {
  status: t.templates.statuses,
  step: t.templates.steps,
  language: t.templates.languages,
  risk: t.templates.risks,
  channels: t.templates.channels,
  segments: t.nps.segment,
}

function wordOf(field: keyof TemplateForm, value: string | undefined): string {
  if (field === 'causes' && value !== undefined) return causeNameNow(value)
  return value === undefined ? t.templateEditor.versions.empty : (tables[field]?.[value] ?? value)
}
