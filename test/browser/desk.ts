import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A helpdesk of the test's own, with the markup of the demo helpdesk, one page per ticket. */
export interface Desk {
  origin: string
  /** Puts a page where its address is `path`. @returns its URL */
  put(path: string, html: string): string
  close(): Promise<void>
}

/** Serves it on the loopback address. */
export async function serveDesk(): Promise<Desk> {
  const pages = new Map<string, string>()
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const html = pages.get(new URL(request.url ?? '/', 'http://desk').pathname)
    response.writeHead(html === undefined ? 404 : 200, {
      'content-type': 'text/html; charset=utf-8',
    })
    response.end(html)
  }
  const server = createServer(answer)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const origin = `http://127.0.0.1:${port}`
  return {
    origin,
    put(path, html) {
      pages.set(path, html)
      return origin + path
    },
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

interface Parts {
  requester?: string
  head?: string
  body?: string
  /** Attributes of the `html` element. */
  html?: string
}

/** The page of one ticket, as lib/helpdesks/demo.ts describes it. */
export function ticketPage(id: string, { requester = '', head = '', body = '', html = '' }: Parts) {
  return `<!doctype html><html ${html}><head><title>#${id}</title>${head}</head>
    <body data-agent-name="Alex Agent" data-agent-login="alex">
      <h1 class="subject">Ticket ${id}</h1>
      <p class="requester">${requester.replace('<', '&lt;')}</p>
      <form id="reply" action="/tickets/${id}/messages">
        <select name="type"><option value="public">Reply</option><option value="internal">Note</option></select>
        <textarea name="text"></textarea><button name="send">Send</button>
      </form>${body}
    </body></html>`
}
