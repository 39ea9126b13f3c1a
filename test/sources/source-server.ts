import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A response as the team's own service of these tests tells it. */
export interface Row {
  id: string
  email: string
  score: number
  comment: string
  created_at: string
}

/**
 * How it answers: as it should, or in one of the ways in which services fail. `stranger`: with
 * somebody else's responses; `elsewhere`: by a redirect to another host; `mute`: never.
 */
export type Mood =
  | 'well'
  | 'stranger'
  | 'redirect'
  | 'elsewhere'
  | 'html'
  | 'html-as-json'
  | 'not-json'
  | 'huge'
  | 'mute'
  | { status: number; headers?: Record<string, string> }

/** A team's own service on this machine: `GET /scores?email=` with a key. */
export interface SourceServer {
  origin: string
  mood: Mood
  rows: Row[]
  /** What was asked, oldest first. */
  asked: { path: string; key: string | undefined; cookie: string | undefined }[]
  close(): Promise<void>
}

export async function serveSource(): Promise<SourceServer> {
  const source: SourceServer = {
    origin: '',
    mood: 'well',
    rows: [],
    asked: [],
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
  const server = createServer((request, response) => {
    const { authorization: key, cookie } = request.headers
    source.asked.push({ path: request.url ?? '', key, cookie })
    answer(source, request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  source.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return source
}

function answer(source: SourceServer, request: IncomingMessage, response: ServerResponse): void {
  const { mood, rows, origin } = source
  const url = new URL(request.url ?? '/', origin)
  const send = (body: string, type = 'application/json', status = 200) =>
    response.writeHead(status, { 'content-type': type }).end(body)
  const about = (email: string | null) => rows.filter((row) => row.email === email)
  if (typeof mood === 'object') {
    response.writeHead(mood.status, mood.headers).end('{"error":true}')
    return
  }
  switch (mood) {
    case 'well':
      send(JSON.stringify({ responses: about(url.searchParams.get('email')) }))
      return
    case 'stranger':
      send(JSON.stringify({ responses: rows }))
      return
    case 'redirect':
      response.writeHead(302, { location: `${origin}/elsewhere${url.search}` }).end()
      return
    case 'elsewhere':
      // The same server by another name: another host to a browser.
      response
        .writeHead(307, { location: `${origin.replace('127.0.0.1', 'localhost')}${url.pathname}` })
        .end()
      return
    case 'html':
      send('<!doctype html><title>Sign in</title>', 'text/html; charset=utf-8')
      return
    case 'html-as-json':
      send('\n<html><title>Sign in</title></html>')
      return
    case 'not-json':
      send('{"responses": [')
      return
    case 'huge':
      send(`["${'x'.repeat(200_000)}"]`)
      return
    case 'mute':
      return
  }
}
