import * as z from 'zod/mini'
import { Agent } from '@/lib/cases/intervention'
import { TemplateForm } from '@/lib/replies/editing/form'
import { Template } from '@/lib/replies/template'

/** What the team made of a template: a starter under its own id, or one of the team's own. */
export const TeamTemplate = z.strictObject({
  id: z.string(),
  /** Number of its latest version. */
  number: z.int(),
  /** Absent where a starter is again as Amends comes with it. */
  template: z.optional(Template),
})
export type TeamTemplate = z.infer<typeof TeamTemplate>

/** One saving of a template; none is ever changed or taken away. */
export const TemplateVersion = z.strictObject({
  id: z.string(),
  /** From 1; 0 is the starter as Amends comes with it, which is not stored. */
  number: z.int(),
  at: z.number(),
  by: z.optional(Agent),
  /** The version that was open when it was written; an older one than the last: two wrote at once. */
  basedOn: z.int(),
  template: Template,
})
export type TemplateVersion = z.infer<typeof TemplateVersion>

/** Work on a template that is not saved yet, kept at each change. */
export const TemplateDraft = z.strictObject({
  /** One window's work; the same template open in two windows has two. */
  key: z.string(),
  /** The template's id. */
  id: z.string(),
  /** When the first unsaved change was made, and the last. */
  since: z.number(),
  at: z.number(),
  basedOn: z.int(),
  form: TemplateForm,
})
export type TemplateDraft = z.infer<typeof TemplateDraft>

/** The last import of templates, so that it can be taken back. */
export const TemplateImport = z.strictObject({
  key: z.literal('last'),
  at: z.number(),
  fileName: z.string(),
  written: z.array(
    z.strictObject({
      id: z.string(),
      /** Number of the version that it wrote. */
      number: z.int(),
      /** What stood there before; absent for a template that it brought. */
      before: z.optional(Template),
    }),
  ),
})
export type TemplateImport = z.infer<typeof TemplateImport>

/** The lead's order: ids of templates. What is not in it comes after. */
export const TemplateOrder = z.strictObject({ key: z.literal('all'), ids: z.array(z.string()) })
export type TemplateOrder = z.infer<typeof TemplateOrder>
