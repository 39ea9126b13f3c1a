import * as z from 'zod/mini'

/** What a column can hold, in the order in which the interface offers them. */
export const fields = [
  'email',
  'score',
  'date',
  'comment',
  'id',
  'name',
  'firstName',
  'lastName',
  'company',
  'survey',
  'externalId',
  'askedAt',
  'metric',
] as const
export const Field = z.enum(fields)
export type Field = z.infer<typeof Field>

/** Without these a row says nothing: who answered, what, and when. */
export const requiredFields = ['email', 'score', 'date'] as const satisfies Field[]

/** One entry a column: the field it holds, or null when it is not used. */
export const Mapping = z.array(z.nullable(Field))
export type Mapping = z.infer<typeof Mapping>

/** The mapping with `field` at `column`. A field stands once: the column that had it loses it. */
export function withField(mapping: Mapping, column: number, field: Field | null): Mapping {
  return mapping.map((old, i) => {
    if (i === column) return field
    return old === field ? null : old
  })
}

/** The required fields that no column holds yet. */
export function missingFields(mapping: Mapping): (typeof requiredFields)[number][] {
  return requiredFields.filter((field) => !mapping.includes(field))
}
