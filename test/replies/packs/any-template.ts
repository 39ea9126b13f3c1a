import fc from 'fast-check'
import { causeIds } from '@/lib/cases/cause-ids'
import { languages } from '@/lib/replies/language'
import { statuses, steps, type Template, ticketChannels } from '@/lib/replies/template'

/** Letters that files trip over, and none that hides: those are taken out on the way in. */
const letter = fc.constantFrom(
  ...('abc XYZ,;|"\'=+-@\t<>&#/\\()[]:!?“”äßçñ漢字😀é'.match(/./gu) ?? []),
)
const words = (max: number) =>
  fc
    .string({ unit: letter, minLength: 1, maxLength: max })
    .map((text) => text.replace(/\s+/gu, ' ').trim())
    .filter((text) => text !== '')

const piece = fc.oneof(
  words(40),
  fc.constantFrom(
    '\n',
    '\n\n',
    '{{ customer.first_name }}',
    '{{ agent.first_name | default: agent.name }}',
    '{% slot "what you will do" %}',
    '{% if response.comment %}You said {{ response.comment | quote }}{% endif %}',
  ),
)
const text = fc
  .array(piece, { minLength: 1, maxLength: 8 })
  .map((pieces) => pieces.join(''))
  .filter((one) => one.trim() !== '')

const some = <T>(all: readonly T[]) => fc.subarray([...all], { minLength: 1 })
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })

/** Any template that the product itself could have stored. */
export const anyTemplate: fc.Arbitrary<Template> = fc
  .record({
    id: words(30),
    title: words(60),
    status: fc.constantFrom(...statuses),
    language: fc.constantFrom(...languages),
    family: optional(words(20)),
    text,
    segments: some(['detractor', 'passive', 'promoter'] as const),
    step: fc.constantFrom(...steps),
    causes: optional(some(causeIds)),
    risk: optional(fc.constantFrom('repeat-detractor', 'slipping-promoter')),
    describes: fc.oneof(fc.constant(''), words(80)),
    tags: optional(fc.uniqueArray(words(12), { minLength: 1, maxLength: 4 })),
    helpdesks: optional(fc.uniqueArray(words(12), { minLength: 1, maxLength: 3 })),
    channels: optional(some(ticketChannels)),
    shortcut: optional(fc.stringMatching(/^[a-zß0-9_-]{1,10}$/u)),
  })
  .map((all) => {
    const said = Object.entries(all).filter(([, value]) => value !== undefined)
    return Object.fromEntries(said) as Template
  })
  .filter(({ shortcut }) => shortcut === undefined || /^[^-].*[^-]$|^[^-]$/u.test(shortcut))

export const anyTemplates = fc.uniqueArray(anyTemplate, {
  minLength: 1,
  maxLength: 6,
  selector: ({ id }) => id,
})
