import { createReadStream, existsSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'

const modules = fileURLToPath(new URL('../../../node_modules', import.meta.url))
const TYPES: Record<string, string> = { js: 'text/javascript', css: 'text/css', png: 'image/png' }

/**
 * A site of the test's own: pages given as text, the packages' files below `/modules`, and what was
 * built for the test below `/built`.
 */
export async function serveSite(built = '') {
  const pages = new Map([['/sidebar', '<!doctype html><button>Insert</button>']])
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://site').pathname
    const [, folder, ...rest] = path.split('/')
    const base = folder === 'modules' ? modules : folder === 'built' ? built : ''
    const file = [base, ...rest].join('/')
    if (base && !file.includes('..') && existsSync(file)) {
      response.setHeader('content-type', TYPES[file.split('.').at(-1) ?? ''] ?? 'text/html')
      createReadStream(file).pipe(response)
      return
    }
    response.writeHead(pages.has(path) ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' })
    response.end(pages.get(path))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    /** Another site than the pages': a frame of it is in a process of its own, as the sidebar is. */
    sidebar: `http://localhost:${port}/sidebar`,
    /** @returns the page's address */
    put(html: string, path = `/page-${pages.size}`): string {
      pages.set(path, html)
      return `http://127.0.0.1:${port}${path}`
    },
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
export type Site = Awaited<ReturnType<typeof serveSite>>
