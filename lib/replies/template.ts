import * as z from 'zod/mini'

/** Where in a case's life a template belongs; customers without a case are at their first contact. */
export const steps = ['first-contact', 'follow-up', 'close-the-loop', 'thanks'] as const
export type TemplateStep = (typeof steps)[number]

export const languages = ['en'] as const
export type Language = (typeof languages)[number]

/** Longer than any letter; also what keeps parsing short. */
export const MAX_TEMPLATE_LENGTH = 20_000

/** A reply skeleton with slots. `text` is in the template language (lib/replies/liquid.ts). */
export const Template = z.strictObject({
  id: z.string().check(z.minLength(1), z.maxLength(100)),
  title: z.string().check(z.minLength(1), z.maxLength(100)),
  language: z.enum(languages),
  text: z.string().check(z.minLength(1), z.maxLength(MAX_TEMPLATE_LENGTH)),
  segments: z.array(z.enum(['detractor', 'passive', 'promoter'])).check(z.minLength(1)),
  step: z.enum(steps),
  /** Ids of causes, `other` for where none is known; absent where it fits any. */
  causes: z.optional(z.array(z.string()).check(z.minLength(1))),
  /** Where it is meant for customers at this risk only. */
  risk: z.optional(z.enum(['repeat-detractor', 'slipping-promoter'])),
  /** When to use it, in words that such customers write themselves: compared with theirs. */
  describes: z.string().check(z.maxLength(2_000)),
})
export type Template = z.infer<typeof Template>
