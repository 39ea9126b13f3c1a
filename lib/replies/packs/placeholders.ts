import { cleanValue } from '../clean-text'
import type { VariableName } from '../variables'
import { placeAt } from './json-place'
import type { Note, RefusalReason } from './pack'

export interface Dialect {
  /** The product's placeholders that mean what a variable of ours means. */
  variables: ReadonlyMap<string, VariableName>
  /** Placeholders that stand for text which is kept elsewhere. */
  elsewhere?: RegExp
  /** Rewrites what spans several placeholders, before they are looked at one by one. */
  prepare?(text: string): string
  /** What else a placeholder can be: the label of a gap, `''` for nothing, or no idea. */
  other?(inner: string): { gap: string } | '' | undefined
}

export type Converted =
  | { text: string; notes: Note[] }
  | { reason: Extract<RefusalReason, { code: 'foreign-tag' }> }

const PIECE = /\{\{\{?([^{}]*)\}?\}\}|\{%[^%]*(?:%\})?|\{([^{}\n%]{1,80})\}|[{}]/gu
/** `name`, `name || 'there'`, `name | default: "there"`. */
const PLACEHOLDER =
  /^([\p{L}_][\p{L}\p{N}_.-]*)(?:\s*(?:\|\|?)\s*(?:default:)?\s*(?:"([^"]*)"|'([^']*)'))?$/u

/**
 * A text of another product in our template language: its placeholders become our variables where
 * there is one, else gaps with their name; a word in single braces, which people write for what is to
 * be filled in, is a gap too. Refused where it holds a tag that has no counterpart.
 */
export function convert(original: string, dialect: Dialect): Converted {
  const text = dialect.prepare?.(original) ?? original
  const notes: Note[] = []
  let foreign: Converted | undefined
  const converted = text.replace(PIECE, (whole, inner, word, offset: number) => {
    if (whole.startsWith('{%')) {
      foreign ??= refusal(text, whole, offset)
      return ''
    }
    if (whole === '{') return '('
    if (whole === '}') return ')'
    if (word !== undefined) return gap(word, 'gap', notes)
    const value = placeholder(inner.trim(), dialect, notes)
    if (value === undefined) foreign ??= refusal(text, whole, offset)
    return value ?? ''
  })
  return foreign ?? { text: converted, notes }
}

function refusal(text: string, whole: string, offset: number): Converted {
  const tag = whole.length > 60 ? `${whole.slice(0, 59)}…` : whole
  return { reason: { code: 'foreign-tag', tag, ...placeAt(text, offset) } }
}

function placeholder(inner: string, dialect: Dialect, notes: Note[]): string | undefined {
  const special = dialect.other?.(inner)
  if (special !== undefined) return special === '' ? '' : slot(special.gap)
  if (/^[#/^>!&*]/.test(inner)) return undefined
  const [, name = '', double, single] = PLACEHOLDER.exec(inner) ?? []
  const variable = dialect.variables.get(name.toLowerCase())
  if (variable === undefined) {
    return gap(inner, dialect.elsewhere?.test(inner) ? 'elsewhere' : 'gap', notes)
  }
  const fallback = cleanValue((double ?? single ?? '').replaceAll('"', ''))
  return fallback === '' ? `{{ ${variable} }}` : `{{ ${variable} | default: "${fallback}" }}`
}

function gap(name: string, code: 'gap' | 'elsewhere', notes: Note[]): string {
  const label = labelOf(name)
  if (!notes.some((note) => note.code === code && note.name === label)) {
    notes.push({ code, name: label })
  }
  return slot(label)
}

const slot = (label: string) => `{% slot "${labelOf(label)}" %}`

/** A label that a slot takes: one line without quotes, 1 to 80 characters. */
function labelOf(name: string): string {
  const line = cleanValue(name.replace(/["%]/g, ' ')).slice(0, 80)
  // Once more: the cut may have gone through a character.
  return cleanValue(line) || '…'
}
