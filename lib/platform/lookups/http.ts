import { retryAt } from '@/lib/sources/lookup-pace'
import { LookupError, type LookupProblem } from '@/lib/sources/lookup-problem'
import type { HttpRequest } from '@/lib/sources/providers/provider'

const TIMEOUT = 15_000
/** Characters; what one customer answered is far less. */
const LIMIT = 5_000_000

export interface HttpRules {
  /** Nothing is asked of any other. */
  origin: string
  now: () => number
  /** What the browser knows of the network. */
  online: () => boolean
  timeoutMs?: number
  limit?: number
}

/**
 * Asks a source. No cookies go with it, nothing is kept in the browser's cache, and no redirect is
 * followed: it would take the key to another address. Throws LookupError for anything but a 2xx with
 * JSON.
 * @returns the answer as text; it is JSON
 */
export async function askText(request: HttpRequest, rules: HttpRules): Promise<string> {
  const { host, origin } = new URL(request.url)
  if (origin !== rules.origin) throw new LookupError({ code: 'other-host', host })
  const { timeoutMs = TIMEOUT, limit = LIMIT } = rules
  try {
    const response = await fetch(request.url, {
      method: request.method,
      headers: { ...request.headers },
      ...(request.body !== undefined && { body: request.body }),
      redirect: 'manual',
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(timeoutMs),
    })
    const problem = problemIn(response, rules.now())
    if (problem) throw new LookupError(problem)
    return jsonText(await bodyOf(response, limit), response.headers.get('content-type') ?? '')
  } catch (error) {
    throw error instanceof LookupError
      ? error
      : new LookupError(networkProblem(error, timeoutMs, rules.online()))
  }
}

/** What the answer's status says, but for a 2xx. */
function problemIn(
  { ok, status, type, headers }: Response,
  now: number,
): LookupProblem | undefined {
  if (ok) return undefined
  // Of a redirect that is not followed, a browser shows nothing: not even its status.
  if (type === 'opaqueredirect' || (status >= 300 && status < 400)) return { code: 'redirected' }
  if (status === 401) return { code: 'key-refused' }
  if (status === 403) return { code: 'forbidden' }
  if (status === 404) return { code: 'not-found' }
  if (status === 410) return { code: 'gone' }
  if (status === 429)
    return { code: 'rate-limited', until: retryAt(headers.get('retry-after'), now) }
  return status >= 500 ? { code: 'server', status } : { code: 'status', status }
}

/** Stops reading where it gets too long, whatever its length was said to be. */
async function bodyOf({ body }: Response, limit: number): Promise<string> {
  if (!body) return ''
  const decoder = new TextDecoder()
  let text = ''
  const reader = body.getReader()
  for (;;) {
    const { done, value } = await reader.read()
    text += decoder.decode(value, { stream: !done })
    if (text.length > limit) {
      await reader.cancel()
      throw new LookupError({ code: 'too-large', limit })
    }
    if (done) return text
  }
}

function jsonText(text: string, contentType: string): string {
  if (/\bhtml\b/i.test(contentType) || /^\s*</.test(text)) throw new LookupError({ code: 'html' })
  try {
    JSON.parse(text)
    return text
  } catch {
    throw new LookupError({ code: 'not-json' })
  }
}

function networkProblem(error: unknown, timeoutMs: number, online: boolean): LookupProblem {
  const name = error instanceof Error ? error.name : ''
  if (name === 'TimeoutError' || name === 'AbortError') {
    return { code: 'timeout', seconds: Math.round(timeoutMs / 1000) }
  }
  // A TypeError with words that differ from browser to browser is all that fetch says.
  return { code: online ? 'unreachable' : 'offline' }
}
