/**
 * How one survey tool is asked about one customer: what has to be known to ask, which requests to
 * make, how the answers become responses. Pure: the requests are made by the background
 * (lib/platform/lookups).
 */
export interface Provider {
  /** First part of its responses' ids; never changes. */
  id: string
  /** As the vendor writes it. */
  name: string
  fields: readonly ProviderField[]
  /** Where its requests go, and the only place: `https://host`. Throws TypeError for a bad URL. */
  origin(values: Values): string
  reach: Reach
  /** How a token is got where the key itself opens nothing. */
  signIn?: SignIn
  lookUp(ask: Ask): Talk
}

/**
 * How far a lookup sees. `asked`: the source answers about the one customer, and an answer about
 * another is a fault. `searched`: it finds the address in any field, so other customers' responses
 * can be among them. `pages`, `days`: no lookup by address is documented; so many of the newest
 * pages, or days, are read and the customer's responses picked out.
 */
export type Reach =
  | { kind: 'asked' }
  | { kind: 'searched' }
  | { kind: 'pages'; pages: number }
  | { kind: 'days'; days: number }

/** What the lead fills in, by the field's id. Those of secret fields are kept in the background. */
export type Values = Readonly<Record<string, string>>

export interface ProviderField {
  id: FieldId
  /** Never shown again once it was given. */
  secret?: true
  optional?: true
  choices?: readonly string[]
  /** What stands there at first. */
  initial?: string
  /** What a value has to look like. */
  pattern?: RegExp
  /** A JSONPath into the answer; edited beside the answer it reads. */
  path?: true
}

export type FieldId =
  | 'url'
  | 'header'
  | 'key'
  | 'clientId'
  | 'clientSecret'
  | 'domain'
  | 'host'
  | 'project'
  | 'survey'
  | 'question'
  | 'region'
  | PathId

export type PathId =
  | 'rows'
  | 'address'
  | 'score'
  | 'comment'
  | 'date'
  | 'responseId'
  | 'customerName'
  | 'company'
  | 'surveyName'

export interface SignIn {
  request(values: Values): HttpRequest
  /** Throws LookupError when there is no token in the answer. */
  read(answer: unknown): { token: string; seconds: number }
}

export interface Ask {
  /** Normalised. */
  address: string
  /** Of all fields, the secret ones too. */
  values: Values
  /** From `signIn`. */
  token: string
  now: number
}

export interface HttpRequest {
  method: 'GET' | 'POST'
  url: string
  headers: Readonly<Record<string, string>>
  body?: string
}

/**
 * A lookup as a conversation: it gives a request, is given the answer's JSON, and in the end returns
 * what it found. Throws LookupError for an answer it cannot read.
 */
export type Talk = Generator<HttpRequest, Found[], unknown>

/** A response as a source tells it, before anything of it is believed. */
export interface Found {
  /** Whom the source says it is of. */
  address: Told
  score: Told
  at: Told
  id?: Told | undefined
  comment?: Told | undefined
  name?: Told | undefined
  company?: Told | undefined
  survey?: Told | undefined
  /** Who the customer is to the source: its own id of a contact or a user. */
  customer?: Told | undefined
  /** When the survey was sent. */
  sentAt?: Told | undefined
  /** What was measured, where the source says so: only NPS is kept. */
  metric?: Told | undefined
}

export type Told = string | number

/** The value of a field; '' when it was left empty. */
export function given(values: Values, id: FieldId): string {
  return values[id]?.trim() ?? ''
}

/** A GET with headers, its query from `query`. */
export function get(url: string, headers: HttpRequest['headers'], query: Query = {}): HttpRequest {
  const full = new URL(url)
  for (const [key, value] of Object.entries(query)) full.searchParams.set(key, String(value))
  return { method: 'GET', url: full.href, headers: { Accept: 'application/json', ...headers } }
}

/** A POST of JSON. */
export function post(url: string, headers: HttpRequest['headers'], body: object): HttpRequest {
  return {
    method: 'POST',
    url,
    headers: { Accept: 'application/json', 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
  }
}

type Query = Readonly<Record<string, string | number>>

/** What one part of a path may be made of: ids and names of vendors, no slash, no dot dot. */
export const ID = /^[A-Za-z0-9_-]+$/
/** One label of a host's name. */
export const LABEL = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/i
