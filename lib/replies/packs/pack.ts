import type { Row } from '@/lib/sources/row'
import type { TemplateProblem } from '../check-template'
import type { Template } from '../template'

/** Longer files hold something else than templates. */
export const LARGEST_PACK = 5_000_000
/** More than any team can choose from; the ranking is measured on as many. */
export const MAX_TEMPLATES = 1_000

/** A file of templates, opened: JSON, or a table whose first row names its columns. */
export type PackFile =
  | { kind: 'json'; value: unknown }
  | { kind: 'table'; header: readonly string[]; rows: readonly Row[] }

/** Where in the file a template stands: its number in the list, or its row as a spreadsheet counts. */
export type Place = { item: number } | { row: number }

/** What became of a template on its way in that the lead should know; the interface words it. */
export type Note =
  /** A placeholder that Amends has no value for is a gap now, with its name. */
  | { code: 'gap'; name: string }
  /** Text that the other helpdesk keeps elsewhere (Zendesk's dynamic content) is a gap now. */
  | { code: 'elsewhere'; name: string }
  | { code: 'hidden-removed'; count: number }
  | { code: 'script-removed' }
  | { code: 'attachments' }
  | { code: 'subject'; subject: string }
  | { code: 'title-cut' }
  | { code: 'shortcut-changed'; from: string; to: string }
  | { code: 'shortcut-dropped'; shortcut: string }
  | { code: 'tag-dropped'; tag: string }
  | { code: 'cause-dropped'; cause: string }
  | { code: 'not-in-use' }
  | { code: 'set-to-draft' }
  | { code: 'title-numbered'; title: string }

/** Why a template does not come in. */
export type RefusalReason =
  /** The template language: what, and where in the text. */
  | { code: 'text'; problem: TemplateProblem }
  /** A tag of the other product's language that has no counterpart here. */
  | { code: 'foreign-tag'; tag: string; line: number; column: number }
  | { code: 'no-title' }
  | { code: 'no-text' }
  | { code: 'internal-note' }
  | { code: 'too-long'; length: number; limit: number }
  /** A field does not hold what it should; `field` is a column's header or a path in the JSON. */
  | { code: 'field'; field: string; value: string }
  | { code: 'prototype-key'; field: string }
  /** The same id stood earlier in the file. */
  | { code: 'repeated'; id: string }
  /** The quotes of a row do not close. */
  | { code: 'quotes' }

export interface Refused {
  place: Place
  /** What the file calls it, as far as it does. */
  title: string
  reason: RefusalReason
}

/** What a file says of a template besides its title and text. */
export type Said = Partial<Omit<Template, 'title' | 'text'>>

/** One template as a format read it, before it is checked. `text` is in the template language. */
export interface Entry {
  place: Place
  title: string
  text: string
  said: Said
  notes: Note[]
}

/** A cause that templates of a pack name. */
export interface PackCause {
  id: string
  name: string
}

export interface PackEntries {
  entries: Entry[]
  refused: Refused[]
  /** The causes that it brings along. */
  causes?: PackCause[]
  /** How many there are in all, where the file is one page of several. */
  pageOf?: number | 'unknown'
}

/**
 * A kind of file that templates come in: one file in this folder and one line in index.ts.
 * `fits` looks at the content, never at the file's name. `read` throws PackError for a file that it
 * cannot read at all; what is wrong with one template refuses that one.
 */
export interface PackFormat {
  id: string
  /** The product's own name. */
  name: string
  fits(file: PackFile): boolean
  read(file: PackFile): PackEntries
}

/** Why a file as a whole cannot come in. */
export type PackProblem =
  | { code: 'empty' }
  | { code: 'too-large'; bytes: number; limit: number }
  /** A spreadsheet's own file, a picture: no text. */
  | { code: 'not-text' }
  | { code: 'encoding'; encoding: string }
  | { code: 'unreadable' }
  | { code: 'not-json'; line: number; column: number }
  | { code: 'unknown-json' }
  | { code: 'columns'; missing: string[]; header: string[] }
  | { code: 'shape'; format: string; field: string }
  /** Made by a newer Amends. */
  | { code: 'future-version'; version: number; known: number }
  | { code: 'no-templates'; format: string }
  | { code: 'too-many'; count: number; limit: number }
  | { code: 'quotes'; row: number }

/** Thrown where a file as a whole cannot be read; carries what to say. */
export class PackError extends Error {
  override name = 'PackError'
  constructor(readonly problem: PackProblem) {
    super(problem.code)
  }
}

/** An id of a value's place: `templates[3].title`. */
export function pathOf(path: readonly PropertyKey[]): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '')
}

/** A value for a message: one line, cut. */
export function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
  const line = text.replace(/\s+/gu, ' ').trim()
  return line.length > 60 ? `${line.slice(0, 59)}…` : line
}
