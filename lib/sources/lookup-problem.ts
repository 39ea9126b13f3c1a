import * as z from 'zod/mini'

/**
 * Why a source could not be asked about a customer, or what was wrong with its answer. Codes and
 * values; the interface words them (lib/i18n/en/lookups.ts).
 */
export const LookupProblem = z.discriminatedUnion('code', [
  /** The browser's permission for the source's address is missing or was withdrawn. */
  z.strictObject({ code: z.literal('no-access') }),
  z.strictObject({ code: z.literal('no-key') }),
  z.strictObject({ code: z.literal('offline') }),
  /** No connection, no such name, a bad certificate: the browser does not say which. */
  z.strictObject({ code: z.literal('unreachable') }),
  z.strictObject({ code: z.literal('timeout'), seconds: z.number() }),
  /** Redirects are never followed: the key would go where the lead did not send it. */
  z.strictObject({ code: z.literal('redirected') }),
  /** A next page on another host than the source's. */
  z.strictObject({ code: z.literal('other-host'), host: z.string() }),
  z.strictObject({ code: z.literal('too-large'), limit: z.number() }),
  z.strictObject({ code: z.literal('html') }),
  z.strictObject({ code: z.literal('not-json') }),
  /** 401 */
  z.strictObject({ code: z.literal('key-refused') }),
  /** 403 */
  z.strictObject({ code: z.literal('forbidden') }),
  /** 404 */
  z.strictObject({ code: z.literal('not-found') }),
  /** 410 */
  z.strictObject({ code: z.literal('gone') }),
  /** 429; `until` as the source said it, or after a minute. */
  z.strictObject({ code: z.literal('rate-limited'), until: z.number() }),
  /** 5xx */
  z.strictObject({ code: z.literal('server'), status: z.number() }),
  /** Any other answer than a 2xx. */
  z.strictObject({ code: z.literal('status'), status: z.number() }),
  /** JSON, but not built as the source's documents say; `where` names the part. */
  z.strictObject({ code: z.literal('shape'), where: z.string() }),
  /** A path of the mapping that is no JSONPath. */
  z.strictObject({ code: z.literal('path'), field: z.string() }),
  /** It answered about someone else; what was theirs is not kept. */
  z.strictObject({ code: z.literal('another-person'), count: z.number() }),
  z.strictObject({ code: z.literal('unexpected'), detail: z.string() }),
])
export type LookupProblem = z.infer<typeof LookupProblem>

/** Thrown wherever a lookup cannot go on; carries what to say. */
export class LookupError extends Error {
  override name = 'LookupError'
  constructor(readonly problem: LookupProblem) {
    super(problem.code)
  }
}

/** Whatever was thrown, as a problem. */
export function problemOf(error: unknown): LookupProblem {
  if (error instanceof LookupError) return error.problem
  return { code: 'unexpected', detail: error instanceof Error ? error.message : String(error) }
}

/** Only the lead can mend it, in the options or at the source: asking again soon is of no use. */
export function needsTheLead({ code }: LookupProblem): boolean {
  return LASTING.has(code)
}

const LASTING: ReadonlySet<LookupProblem['code']> = new Set([
  'no-access',
  'no-key',
  'redirected',
  'other-host',
  'html',
  'key-refused',
  'forbidden',
  'not-found',
  'gone',
  'shape',
  'path',
] as const)
