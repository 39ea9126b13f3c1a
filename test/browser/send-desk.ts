import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What the server does with the next request that sends something. */
export type Answer = { status: number; location?: string; json?: unknown } | 'break off'

/** A helpdesk of the test's own: pages, what its API answers, and a say in what becomes of a send. */
export interface SendDesk {
  origin: string
  /** By method and path, without the query. */
  answers: Record<string, Answer>
  /** Requests wait for it before they are answered. */
  gate: Promise<unknown>
  /** Method and path of what came in that is neither a page nor a reading. */
  sent: string[]
  close(): Promise<void>
}

/** @param pages HTML by path */
export async function serveSendDesk(
  pages: Record<string, string>,
  api: Record<string, unknown> = {},
): Promise<SendDesk> {
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const { pathname } = new URL(request.url ?? '/', 'http://desk')
    const what = `${request.method} ${pathname}`
    const said = desk.answers[what]
    request.resume()
    if (said === undefined && request.method === 'GET') return show(pathname, response)
    desk.sent.push(what)
    await desk.gate
    if (said === 'break off') return request.socket.destroy()
    const { status, location, json = {} } = said ?? { status: 404 }
    response.writeHead(status, {
      'content-type': 'application/json',
      ...(location && { location }),
    })
    response.end(JSON.stringify(json))
  }
  const show = (pathname: string, response: ServerResponse) => {
    const html = pages[pathname]
    const json = api[pathname]
    response.writeHead(html || json ? 200 : 404, {
      'content-type': html ? 'text/html; charset=utf-8' : 'application/json',
    })
    response.end(html ?? JSON.stringify(json ?? null))
  }
  const server = createServer((request, response) => void answer(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const desk: SendDesk = {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    answers: {},
    gate: Promise.resolve(),
    sent: [],
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
  return desk
}
