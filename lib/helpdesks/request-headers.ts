import type { ApiReading } from './helpdesk'
import { textAt } from './json-path'

/**
 * The headers of an API's request, made of the page's cookies as the helpdesk's own scripts do.
 * @returns undefined when a cookie is not there: the API would refuse the request.
 */
export function requestHeaders(
  doc: Document,
  wanted: ApiReading['headers'] = {},
): Record<string, string> | undefined {
  const headers: Record<string, string> = {}
  for (const [name, { cookie, json, before = '' }] of Object.entries(wanted)) {
    const whole = cookieOf(doc, cookie)
    const value = whole && json ? fromJson(whole, json) : whole
    if (!value) return undefined
    headers[name] = before + value
  }
  return headers
}

function cookieOf(doc: Document, name: string): string | undefined {
  const pair = doc.cookie.split('; ').find((one) => one.startsWith(`${name}=`))
  return pair && decoded(pair.slice(name.length + 1))
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function fromJson(text: string, path: string): string | undefined {
  try {
    return textAt(JSON.parse(text), path)
  } catch {
    return undefined
  }
}
