import { vi } from 'vitest'
import { composerState, findEditor } from '@/lib/composer'
import { openLink } from '@/lib/composer/state'
import { readAgent } from '@/lib/helpdesks/describe-ticket'
import { fill } from '@/lib/helpdesks/fill'
import type { Helpdesk } from '@/lib/helpdesks/helpdesk'
import { isHostOf } from '@/lib/helpdesks/hosts'
import { textAt } from '@/lib/helpdesks/json-path'
import { entriesIn } from '@/lib/helpdesks/page-record'
import { type Reading, readRequesters } from '@/lib/helpdesks/requesters'
import { shownTicket } from '@/lib/helpdesks/shown-page'
import { readText } from '@/lib/helpdesks/text'
import type { ComposerState, Ticket } from '@/lib/helpdesks/ticket'
import { pageOf } from './page'
import { type Requested, sendsIn } from './requested'

/** A page of a helpdesk, built with the structure that is known of it, and what is to be read there. */
export interface Scene {
  name: string
  url: string
  html?: string
  cookie?: string
  /** What the helpdesk's API answers, by path and query. */
  api?: Record<string, unknown>
  /** Other pages of it, by path and query: where it keeps its record, and what its frames show. */
  pages?: Record<string, string>
  /** Requests that the page makes, by what they are called. */
  requests?: Record<string, Requested>
  expect: Partial<Observation>
}

/** All that a description makes of a page. */
export interface Observation {
  recognised: boolean
  ticket: string | null
  key: string
  url: string
  reading: Reading
  /** After so many ms. */
  readAfter: number
  headers: Record<string, string>
  subject: string | undefined
  agent: Ticket['agent']
  signedOut: boolean
  composer: ComposerState
  /** `data-is` of the editor, and of the page's way to one. */
  editor: string | undefined
  opens: string | undefined
  /** `data-is` of the button that sends. */
  sends: string | undefined
  /** Of a record that is a page: each entry, and whether it is a public reply of this agent. */
  record: [id: string, isReply: boolean][] | undefined
  /** What each of the scene's requests says of a send. */
  seen: Record<string, string>
}

/** Somebody who has nothing to do with the ticket, at both ends of every page. */
const STRANGER = `<p>Stranger &lt;stranger@elsewhere.example&gt;
  <a href="mailto:stranger@elsewhere.example" title="stranger@elsewhere.example">write</a></p>`

/** A frame's `srcdoc` is its content, or the page at its `src`: nothing is loaded in these pages. */
function fillFrames(root: ParentNode, { url, pages = {} }: Scene): void {
  for (const frame of root.querySelectorAll('iframe')) {
    const src = new URL(frame.getAttribute('src') ?? 'https://frame.example/', url)
    const html = frame.getAttribute('srcdoc') ?? pages[src.pathname + src.search] ?? ''
    Object.defineProperty(frame, 'contentDocument', { value: pageOf(html, src.href).doc })
  }
}

/** These pages are parsed without their shadow roots. */
function attachShadowRoots(doc: Document, scene: Scene): void {
  for (const template of doc.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')) {
    const root = template.parentElement?.attachShadow({ mode: 'open' })
    root?.append(template.content)
    template.remove()
    if (root) fillFrames(root, scene)
  }
}

export function stage(scene: Scene): { doc: Document; url: URL } {
  const html = scene.html ?? '<p></p>'
  const { doc, url } = pageOf(html.includes('<body') ? html : `<body>${html}</body>`, scene.url)
  doc.body.insertAdjacentHTML('afterbegin', STRANGER)
  doc.body.insertAdjacentHTML('beforeend', STRANGER)
  fillFrames(doc, scene)
  attachShadowRoots(doc, scene)
  if (scene.cookie) doc.cookie = scene.cookie
  return { doc, url }
}

/** Reads the page as the product does; the timers have to be fake ones. */
export async function observe(
  helpdesk: Helpdesk,
  scene: Scene,
  { doc: top, url }: { doc: Document; url: URL },
): Promise<Partial<Observation>> {
  const { doc, ticket: open } = shownTicket(top.defaultView as Window, helpdesk)
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
  const begun = Date.now()
  let readAfter = Number.NaN
  const reading = readRequesters(doc, helpdesk, open, { get, signal }).finally(() => {
    readAfter = Date.now() - begun
  })
  await vi.advanceTimersByTimeAsync(20_000)
  const is = (element: Element | undefined) => element?.getAttribute('data-is') ?? undefined
  return {
    recognised,
    ticket: open.id,
    key: open.key,
    url: open.url,
    reading: await reading,
    readAfter,
    headers,
    subject: helpdesk.subject && readText(doc, helpdesk.subject, open.id),
    agent: readAgent(top, helpdesk),
    signedOut,
    composer: composerState(doc, helpdesk, open.id),
    editor: is(findEditor(doc, helpdesk, open.id)),
    opens: is(openLink(doc, helpdesk, open.id)),
    sends: is(sendButton(doc, helpdesk)),
    record: recordOf(doc, helpdesk, scene, open.base.slice(url.origin.length), open.id),
    seen: sendsIn(scene, helpdesk, open),
  }
}

function sendButton(doc: Document, { sent }: Helpdesk): Element | undefined {
  const { form, button } = sent ?? {}
  if (!form || !button) return undefined
  return doc.querySelector(form)?.querySelector(button) ?? undefined
}

function recordOf(
  doc: Document,
  { sent, agent }: Helpdesk,
  scene: Scene,
  base: string,
  id: string,
): Observation['record'] {
  const record = sent?.record
  const html = record && scene.pages?.[base + fill(record.url, id)]
  if (!record || !('from' in record) || html === undefined) return undefined
  vi.stubGlobal('DOMParser', (doc.defaultView as Window & typeof globalThis).DOMParser)
  const login = agent?.login && readText(doc, agent.login)
  return entriesIn(html, record).map((entry) => [
    textAt(entry, record.id) ?? '',
    Object.entries(record.where).every(
      ([field, text]) => textAt(entry, field) === text.replace('{login}', login ?? ''),
    ),
  ])
}
