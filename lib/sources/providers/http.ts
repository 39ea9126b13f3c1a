import { query } from 'jsonpath-rfc9535'
import { LookupError } from '../lookup-problem'
import {
  type Found,
  get,
  given,
  type PathId,
  type Provider,
  type Told,
  type Values,
} from './provider'

/**
 * Any service of the team's own that answers `GET url?email=…` with JSON. Where in the answer the
 * responses are is said by JSONPaths (RFC 9535): `$` begins at the whole answer, `@` at one response.
 * The answer has to name whose each response is: one that names no one, or someone else, is refused.
 */
export const http: Provider = {
  id: 'http',
  name: 'HTTP',
  fields: [
    { id: 'url', pattern: /^https?:\/\/[^/\s]/i },
    { id: 'header', optional: true, initial: 'Authorization', pattern: /^[A-Za-z0-9-]+$/ },
    { id: 'key', secret: true, optional: true },
    { id: 'rows', path: true, initial: '$[*]' },
    { id: 'address', path: true, initial: '@.email' },
    { id: 'score', path: true, initial: '@.score' },
    { id: 'date', path: true, initial: '@.created_at' },
    { id: 'comment', path: true, optional: true, initial: '@.comment' },
    { id: 'responseId', path: true, optional: true, initial: '@.id' },
    { id: 'customerName', path: true, optional: true },
    { id: 'company', path: true, optional: true },
    { id: 'surveyName', path: true, optional: true },
  ],
  origin: (values) => new URL(addressed(given(values, 'url'), 'x')).origin,
  reach: { kind: 'asked' },
  *lookUp({ address, values }) {
    const [header, key] = [given(values, 'header'), given(values, 'key')]
    const answer = yield get(
      addressed(given(values, 'url'), address),
      header && key ? { [header]: key } : {},
    )
    return readMapped(answer, values)
  },
}

/** The address in the place of `{email}`, else as the query's `email`. */
function addressed(url: string, address: string): string {
  if (url.includes('{email}')) return url.replaceAll('{email}', encodeURIComponent(address))
  const full = new URL(url)
  full.searchParams.set('email', address)
  return full.href
}

/** More are no answer about one person. */
const MOST_ROWS = 1000

/** What the paths find in an answer. Throws LookupError for a path that is none. */
export function readMapped(answer: unknown, values: Values): Found[] {
  const rows = rowsOf(answer, values).slice(0, MOST_ROWS)
  return rows.map((row) => {
    const at = (field: PathId) => first(find(answer, row, values, field))
    return {
      address: at('address'),
      score: at('score'),
      at: at('date'),
      comment: at('comment'),
      id: at('responseId'),
      name: at('customerName'),
      company: at('company'),
      survey: at('surveyName'),
    }
  })
}

/** A path that stops at the list, and not in it, is meant to go through it. */
function rowsOf(answer: unknown, values: Values): unknown[] {
  const found = find(answer, answer, values, 'rows')
  return found.length === 1 && Array.isArray(found[0]) ? found[0] : found
}

/** Whether a text is no path at all. */
export function pathProblem(path: string): boolean {
  try {
    ask(null, null, path.trim())
    return false
  } catch {
    return true
  }
}

function find(answer: unknown, row: unknown, values: Values, field: PathId): unknown[] {
  const path = given(values, field)
  if (path === '') return []
  try {
    return ask(answer, row, path)
  } catch {
    throw new LookupError({ code: 'path', field })
  }
}

/** Throws for a path that is none. */
function ask(answer: unknown, row: unknown, path: string): unknown[] {
  return path.startsWith('@') ? query(json(row), `$${path.slice(1)}`) : query(json(answer), path)
}

type Json = Parameters<typeof query>[0]
/** It came out of JSON.parse. */
const json = (value: unknown) => value as Json

function first([value]: unknown[]): Told {
  return typeof value === 'string' || typeof value === 'number' ? value : ''
}
