import { vi } from 'vitest'
import { composerState, findEditor } from '@/lib/composer'
import { openLink } from '@/lib/composer/state'
import { readAgent } from '@/lib/helpdesks/describe-ticket'
import type { Helpdesk } from '@/lib/helpdesks/helpdesk'
import { isHostOf } from '@/lib/helpdesks/hosts'
import { openTicket } from '@/lib/helpdesks/open-ticket'
import { type Reading, readRequesters } from '@/lib/helpdesks/requesters'
import { readText } from '@/lib/helpdesks/text'
import type { ComposerState, Ticket } from '@/lib/helpdesks/ticket'
import { pageOf } from './page'

/** A page of a helpdesk, built with the structure that is known of it, and what is to be read there. */
export interface Scene {
  name: string
  url: string
  html?: string
  cookie?: string
  /** What the helpdesk's API answers, by path and query. */
  api?: Record<string, unknown>
  expect: Partial<Observation>
}

/** All that a description makes of a page. */
export interface Observation {
  recognised: boolean
  ticket: string | null
  key: string
  url: string
  reading: Reading
  headers: Record<string, string>
  subject: string | undefined
  agent: Ticket['agent']
  signedOut: boolean
  composer: ComposerState
  /** `data-is` of the editor, and of the page's way to one. */
  editor: string | undefined
  opens: string | undefined
}

/** Somebody who has nothing to do with the ticket, at both ends of every page. */
const STRANGER = `<p>Stranger &lt;stranger@elsewhere.example&gt;
  <a href="mailto:stranger@elsewhere.example" title="stranger@elsewhere.example">write</a></p>`

/** A frame's `srcdoc` is its content: nothing is loaded in these pages. */
function fillFrames(doc: Document): void {
  for (const frame of doc.querySelectorAll('iframe[srcdoc]')) {
    const inner = pageOf(frame.getAttribute('srcdoc') ?? '', 'https://frame.example/').doc
    Object.defineProperty(frame, 'contentDocument', { value: inner })
  }
}

export function stage(scene: Scene): { doc: Document; url: URL } {
  const html = scene.html ?? '<p></p>'
  const { doc, url } = pageOf(html.includes('<body') ? html : `<body>${html}</body>`, scene.url)
  doc.body.insertAdjacentHTML('afterbegin', STRANGER)
  doc.body.insertAdjacentHTML('beforeend', STRANGER)
  fillFrames(doc)
  if (scene.cookie) doc.cookie = scene.cookie
  return { doc, url }
}

/** Reads the page as the product does; the timers have to be fake ones. */
export async function observe(
  helpdesk: Helpdesk,
  scene: Scene,
  { doc, url }: { doc: Document; url: URL },
): Promise<Partial<Observation>> {
  const open = openTicket(doc, url, helpdesk)
  const recognised = isHostOf(helpdesk, url.hostname)
  const signedOut = helpdesk.signedOut !== undefined && !!doc.querySelector(helpdesk.signedOut)
  if (!open) return { recognised, ticket: null, signedOut }
  let headers: Record<string, string> = {}
  const get = async (input: unknown, init?: RequestInit) => {
    const { accept, ...rest } = Object.fromEntries(new Headers(init?.headers))
    headers = rest
    const answer = scene.api?.[String(input).slice(url.origin.length)]
    return answer === undefined ? new Response('', { status: 404 }) : Response.json(answer)
  }
  const { signal } = new AbortController()
  const reading = readRequesters(doc, helpdesk, open, { get, signal })
  await vi.advanceTimersByTimeAsync(20_000)
  const is = (element: Element | undefined) => element?.getAttribute('data-is') ?? undefined
  return {
    recognised,
    ticket: open.id,
    key: open.key,
    url: open.url,
    reading: await reading,
    headers,
    subject: helpdesk.subject && readText(doc, helpdesk.subject, open.id),
    agent: readAgent(doc, helpdesk),
    signedOut,
    composer: composerState(doc, helpdesk, open.id),
    editor: is(findEditor(doc, helpdesk, open.id)),
    opens: is(openLink(doc, helpdesk, open.id)),
  }
}
