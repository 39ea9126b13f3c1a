import * as z from 'zod/mini'
import { Language } from './language'

/** Where in a case's life a template belongs; customers without a case are at their first contact. */
export const steps = ['first-contact', 'follow-up', 'close-the-loop', 'thanks'] as const
export type TemplateStep = (typeof steps)[number]

/** Only what is approved is suggested to agents; what is retired stays for the log's sake. */
export const statuses = ['draft', 'approved', 'retired'] as const
export type TemplateStatus = (typeof statuses)[number]

export const ticketChannels = ['email', 'chat', 'social'] as const
export type TicketChannel = (typeof ticketChannels)[number]

/** Longer than any letter; also what keeps parsing short. */
export const MAX_TEMPLATE_LENGTH = 20_000

/** A reply skeleton with slots, in one language. `text` is in the template language (lib/replies/liquid.ts). */
export const Template = z.strictObject({
  id: z.string().check(z.minLength(1), z.maxLength(100)),
  title: z.string().check(z.minLength(1), z.maxLength(100)),
  status: z.enum(statuses),
  language: Language,
  /** Shared by the same template in other languages. */
  family: z.optional(z.string().check(z.minLength(1), z.maxLength(100))),
  text: z.string().check(z.minLength(1), z.maxLength(MAX_TEMPLATE_LENGTH)),
  segments: z.array(z.enum(['detractor', 'passive', 'promoter'])).check(z.minLength(1)),
  step: z.enum(steps),
  /** Ids of causes, `other` for where none is known; absent where it fits any. */
  causes: z.optional(z.array(z.string()).check(z.minLength(1))),
  /** Where it is meant for customers at this risk only. */
  risk: z.optional(z.enum(['repeat-detractor', 'slipping-promoter'])),
  /** When to use it, in words that such customers write themselves: compared with theirs. */
  describes: z.string().check(z.maxLength(2_000)),
  tags: z.optional(z.array(z.string().check(z.minLength(1), z.maxLength(40)))),
  /** Ids of helpdesks; absent where it fits any. */
  helpdesks: z.optional(z.array(z.string()).check(z.minLength(1))),
  /** Absent where it fits any. */
  channels: z.optional(z.array(z.enum(ticketChannels)).check(z.minLength(1))),
  /** What an agent types after `/` to find it. */
  shortcut: z.optional(z.string().check(z.regex(/^[\p{L}\p{N}_-]{1,40}$/u))),
})
export type Template = z.infer<typeof Template>
