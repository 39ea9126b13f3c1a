import { filters } from '../filters'
import { liquid } from '../liquid'
import { variableNames } from '../variables'

/** One word that can stand at a place in a template. */
export interface Completion {
  kind: 'variable' | 'filter' | 'tag'
  name: string
  /** What is put in its place, with what has to come around it. */
  insert: string
  /** Where in `insert` the writing goes on. */
  caret: number
}

export interface Completions {
  /** Where the word begins that it takes the place of. */
  from: number
  all: Completion[]
}

/**
 * What can stand at a place in a template's text: variables in `{{ … }}` and in conditions, filters
 * behind `|`, tags in `{% … %}`. @returns undefined where nothing can be completed
 */
export function completionsAt(text: string, position: number): Completions | undefined {
  const before = text.slice(0, position)
  const start = before.search(/(?:\{\{|\{%)(?:(?!\}\}|%\})[^\n])*$/u)
  if (start < 0) return undefined
  const inner = before.slice(start + 2)
  const word = /[\w.]*$/u.exec(inner)?.[0] ?? ''
  const place: Place = {
    from: position - word.length,
    space: inner === word,
    closed: /^[^\n{}]*(?:\}\}|%\})/u.test(text.slice(position)),
  }
  const asked = inner.slice(0, inner.length - word.length)
  const all = before.startsWith('{{', start) ? inOutput(asked, place) : inTag(asked, place)
  const found = all.filter(({ name }) => name.startsWith(word.toLowerCase()) || isPart(name, word))
  return found.length > 0 ? { from: place.from, all: found } : undefined
}

/** `first` finds `customer.first_name`. */
function isPart(name: string, word: string): boolean {
  return word.length > 1 && name.split('.')[1]?.startsWith(word.toLowerCase()) === true
}

interface Place {
  from: number
  /** The word stands directly behind the braces: a space parts them. */
  space: boolean
  /** The braces are closed behind it. */
  closed: boolean
}

function inOutput(asked: string, place: Place): Completion[] {
  if (/^\s*$|:\s*$/u.test(asked)) return variables(place, ' }}')
  if (!/\|\s*$/u.test(asked)) return []
  return Object.keys(filters).map((name) => made('filter', name, '', { ...place, closed: true }))
}

function inTag(asked: string, place: Place): Completion[] {
  if (/^-?\s*$/u.test(asked)) return tagNames.map((name) => tag(name, place))
  const names = /^-?\s*(?:if|elsif|unless|case|when)\b/u
  const isInWords = (asked.split('"').length - 1) % 2 === 1
  return names.test(asked) && !isInWords ? variables(place, ' %}') : []
}

function variables(place: Place, end: string): Completion[] {
  return variableNames.map((name) => made('variable', name, end, place))
}

/** What follows the name of a tag; `|` is where the writing goes on. */
const followed: Readonly<Record<string, string>> = {
  slot: ' "|" %}',
  if: ' | %}{% endif %}',
  unless: ' | %}{% endunless %}',
  case: ' | %}{% when "" %}{% endcase %}',
  when: ' "|" %}',
  elsif: ' | %}',
  comment: ' %}|{% endcomment %}',
}

const tagNames = [
  'slot',
  ...Object.keys(liquid.tags).filter((name) => name !== 'slot'),
  ...['elsif', 'else', 'when', 'endif', 'endunless', 'endcase', 'endcomment'],
]

function tag(name: string, place: Place): Completion {
  const [before = '', after = ''] = (followed[name] ?? ' %}').split('|')
  const one = made('tag', name, before, place)
  return place.closed ? one : { ...one, insert: one.insert + after }
}

function made(kind: Completion['kind'], name: string, end: string, place: Place): Completion {
  const insert = `${place.space ? ' ' : ''}${name}${place.closed ? '' : end}`
  return { kind, name, insert, caret: insert.length }
}
