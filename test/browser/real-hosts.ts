import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { generate } from 'selfsigned'
import type { Scene } from '../helpdesks/observe'

/** Pages under the host names that they have in the world, from a server on this machine. */
export interface RealHosts {
  /** For the browser: every name there is leads to this server, so that nothing can leave. */
  args: string[]
  /** From now on these are the pages of its host, and what its API answers. */
  show(scene: Scene): void
  /** What was asked for since the scene was set, less the page itself: `host/path?query`. */
  asked: string[]
  /** Holds answers of the API, and pages in frames, back by this until it resolves. */
  hold: (path: string) => Promise<void>
  close(): Promise<void>
}

/** Somebody who has nothing to do with any ticket, at both ends of every page. */
export const STRANGER = 'stranger@elsewhere.example'
const stranger = `<p>Stranger &lt;${STRANGER}&gt; <a href="mailto:${STRANGER}">write</a></p>`

const page = (html = '') => {
  const body = html.includes('<body') ? html : `<body>${stranger}${html}${stranger}</body>`
  return `<!doctype html><html lang="en"><head><title>A page</title>
    <link rel="icon" href="data:,"></head>${body}</html>`
}

/** The certificate is one of this run's own, which the browser is told to take. */
export async function serveRealHosts(): Promise<RealHosts> {
  let scene: Scene | undefined
  const hosts: RealHosts = {
    args: [],
    asked: [],
    hold: () => Promise.resolve(),
    show(next) {
      scene = next
      hosts.asked = []
    },
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
  const { cert, private: key } = await generate([{ name: 'commonName', value: 'helpdesk' }])
  const server = createServer({ cert, key }, async (request, response) => {
    const path = request.url ?? '/'
    const url = new URL(path, `https://${request.headers.host}`)
    const shown = scene && new URL(scene.url)
    const dest = request.headers['sec-fetch-dest']
    const isPage = dest === 'document'
    if (!isPage) hosts.asked.push(url.host + path)
    // A frame may be one of a neighbour's.
    if (url.host !== shown?.host && dest !== 'iframe') return response.writeHead(404).end()
    const framed = dest === 'iframe' ? scene?.pages?.[path] : undefined
    if (isPage || framed !== undefined) {
      if (!isPage) await hosts.hold(path)
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      return response.end(page(framed ?? scene?.html))
    }
    const answer = scene?.api?.[path]
    await hosts.hold(path)
    response.writeHead(answer === undefined ? 404 : 200, { 'content-type': 'application/json' })
    response.end(JSON.stringify(answer ?? null))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  hosts.args = [`--host-resolver-rules=MAP * 127.0.0.1:${port}`, '--ignore-certificate-errors']
  return hosts
}
