import { browser } from 'wxt/browser'
import { readBody } from '@/lib/helpdesks/seen-body'
import type { RequestEnd, SeenRequest } from '@/lib/helpdesks/sent-request'

/** A request that a tab of ours made, and how it ended. */
export interface StartedRequest extends SeenRequest {
  id: string
  tabId: number
  /** Origin of the page that made it. */
  from: string | undefined
}

type Details = { requestId: string; statusCode: number }
const types = ['main_frame', 'sub_frame', 'xmlhttprequest'] as const

/**
 * Tells of the requests to these match patterns, on granted sites only (the browser sees to that); must
 * run in the first turn of the worker, so that a request's end wakes it again. Nothing is held up.
 */
export function watchRequests(
  urls: string[],
  onStart: (request: StartedRequest) => void,
  onEnd: (id: string, end: RequestEnd) => void,
): void {
  const filter = { urls, types: [...types] }
  const { onBeforeRequest, onBeforeRedirect, onCompleted, onErrorOccurred } = browser.webRequest
  onBeforeRequest.addListener(
    (details) => {
      onStart(startOf(details))
      return undefined
    },
    filter,
    ['requestBody'],
  )
  const ended = ({ requestId, statusCode }: Details) => onEnd(requestId, { status: statusCode })
  onCompleted.addListener(ended, filter)
  onBeforeRedirect.addListener(({ requestId, statusCode, redirectUrl }) => {
    onEnd(requestId, { status: statusCode, redirect: new URL(redirectUrl) })
  }, filter)
  onErrorOccurred.addListener(({ requestId }) => onEnd(requestId, 'failed'), filter)
}

interface Start {
  requestId: string
  tabId: number
  method: string
  url: string
  initiator?: string | undefined
  /** Firefox's word for it. */
  originUrl?: string | undefined
  requestBody?: {
    formData?: Record<string, unknown[]> | undefined
    raw?: { bytes?: ArrayBuffer }[] | undefined
  } | null
}

function startOf(details: Start): StartedRequest {
  const { requestId, tabId, method, url, initiator, originUrl, requestBody } = details
  const page = initiator ?? originUrl
  const form = requestBody?.formData
  const parts = requestBody?.raw?.flatMap(({ bytes }) => bytes ?? []) ?? []
  return {
    id: requestId,
    tabId,
    method,
    url: new URL(url),
    from: page && URL.canParse(page) ? new URL(page).origin : undefined,
    body: form ? { form: textsOf(form) } : readBody(parts),
  }
}

/** A field that holds a file is none of ours. */
function textsOf(form: Record<string, unknown[]>): Record<string, string[]> {
  const isText = (value: unknown): value is string => typeof value === 'string'
  return Object.fromEntries(
    Object.entries(form).map(([name, values]) => [name, values.filter(isText)]),
  )
}
