import * as z from 'zod/mini'
import { Cause, MAX_CAUSES } from '@/lib/cases/cause-list'
import { Template } from '../template'
import { prototypeKey } from './json-place'
import {
  type Entry,
  type PackCause,
  PackError,
  type PackFormat,
  type Place,
  pathOf,
  type Refused,
  shown,
} from './pack'

const FORMAT = 'amends-templates'
/** Grows when a field changes its meaning or goes. */
const VERSION = 1

const CauseOfPack = z.strictObject({ id: Cause.shape.id, name: z.string().check(z.minLength(1)) })

/** A pack of templates, published as docs/template-pack.schema.json. */
export const TemplatePack = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  exportedAt: z.iso.datetime(),
  /** Causes that the templates name and that are the team's own, with their names. */
  causes: z.optional(z.array(CauseOfPack).check(z.maxLength(MAX_CAUSES))),
  templates: z.array(Template),
})

/** The pack's JSON Schema, as it is published. */
export function packSchema(): object {
  return {
    title: 'A pack of reply templates of Amends',
    ...z.toJSONSchema(TemplatePack),
  }
}

/** Templates as a pack. @param causes the names of the causes that they name, where they are the team's own */
export function templatesAsPack(
  templates: readonly Template[],
  causes: readonly PackCause[],
  now: number,
): string {
  const named = new Set(templates.flatMap((template) => template.causes ?? []))
  const own = causes.filter(({ id }) => named.has(id)).map(({ id, name }) => ({ id, name }))
  const pack: z.infer<typeof TemplatePack> = {
    format: FORMAT,
    version: VERSION,
    exportedAt: new Date(now).toISOString(),
    ...(own.length > 0 && { causes: own }),
    templates: [...templates],
  }
  return `${JSON.stringify(pack, null, 2)}\n`
}

/** Our own packs: the frame must be right, each template is read for itself. */
export const amends: PackFormat = {
  id: 'amends',
  name: 'Amends',
  fits: (file) =>
    file.kind === 'json' &&
    z.safeParse(z.object({ format: z.literal(FORMAT) }), file.value).success,
  read(file) {
    const frame = frameOf(file.kind === 'json' ? file.value : undefined)
    const read = frame.templates.map((value, index) => entryOf(value, { item: index + 1 }))
    return {
      entries: read.filter((one) => 'text' in one),
      refused: read.filter((one) => 'reason' in one),
      causes: frame.causes ?? [],
    }
  },
}

const Frame = z.strictObject({
  ...TemplatePack.shape,
  /** For editors that complete and check the file. */
  $schema: z.optional(z.string()),
  templates: z.array(z.unknown()),
})

function frameOf(value: unknown): z.infer<typeof Frame> {
  const later = z.safeParse(z.object({ version: z.int().check(z.gt(VERSION)) }), value)
  if (later.success) {
    throw new PackError({ code: 'future-version', version: later.data.version, known: VERSION })
  }
  const read = z.safeParse(Frame, value)
  if (read.success) return read.data
  const [issue] = read.error.issues
  const path = [...(issue?.path ?? []), ...(issue?.code === 'unrecognized_keys' ? issue.keys : [])]
  throw new PackError({ code: 'shape', format: amends.name, field: pathOf(path) })
}

const Titled = z.object({ title: z.string() })

function entryOf(value: unknown, place: Place): Entry | Refused {
  const titled = z.safeParse(Titled, value)
  const title = titled.success ? titled.data.title : ''
  const dangerous = prototypeKey(value)
  if (dangerous !== undefined) {
    return { place, title, reason: { code: 'prototype-key', field: dangerous } }
  }
  const read = z.safeParse(LooseTemplate, value)
  if (!read.success) return { place, title, reason: reasonOf(read.error.issues[0], value) }
  const { title: _, text, ...said } = read.data
  return { place, title, text, said, notes: [] }
}

/** Title and text are looked at where those of all formats are: they may be mended there. */
const LooseTemplate = z.extend(Template, { title: z.string(), text: z.string() })

function reasonOf(issue: z.core.$ZodIssue | undefined, value: unknown): Refused['reason'] {
  const extra = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : []
  const path = [...(issue?.path ?? []), ...extra]
  const found = path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key)
        ? inner[key as keyof typeof inner]
        : undefined,
    value,
  )
  return { code: 'field', field: pathOf(path), value: shown(found) }
}
