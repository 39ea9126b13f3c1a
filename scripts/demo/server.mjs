import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { listPage, missingPage, ticketPage } from './pages.mjs'
import { agent, makeTickets } from './tickets.mjs'

/** @typedef {import('node:http').IncomingMessage} Request @typedef {import('node:http').ServerResponse} Answer */
/** @typedef {import('./tickets.mjs').Ticket} Ticket */

const assets = /** @type {Record<string, string>} */ ({
  '/helpdesk.css': 'text/css',
  '/reply-form.js': 'text/javascript',
})
// What a careful helpdesk sends; Amends has to work under it.
const policy =
  "default-src 'none'; style-src 'self'; script-src 'self'; img-src data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
const longestMessage = 200_000

/**
 * Starts the demo helpdesk on the loopback address: five tickets, kept in memory, full page loads.
 * @param {{ port?: number, now?: number }} [options] `port` 0: any free one
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} rejects when the port is taken
 */
export async function startDemo({ port = 0, now = Date.now() } = {}) {
  const tickets = makeTickets(now)
  const server = createServer((request, answer) => {
    handle(request, answer, tickets).catch((error) => {
      answer.writeHead(error instanceof BadRequest ? 400 : 500).end(String(error.message))
    })
  })
  await new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', () => resolve(undefined))
  })
  const address = /** @type {import('node:net').AddressInfo} */ (server.address())
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

class BadRequest extends Error {}

/** @param {Request} request @param {Answer} answer @param {Ticket[]} tickets */
async function handle(request, answer, tickets) {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://demo')
  const asset = assets[pathname]
  if (asset) return send(answer, asset, readFileSync(new URL(`.${pathname}`, import.meta.url)))
  if (pathname === '/') return send(answer, 'text/html', listPage(tickets))
  const [, api, id, messages] = /^\/(api\/)?tickets\/(\d+)(\/messages)?$/.exec(pathname) ?? []
  const ticket = tickets.find((candidate) => candidate.id === id)
  if (!ticket) return send(answer, 'text/html', missingPage(), 404)
  if (api && messages) return send(answer, 'application/json', record(ticket))
  const plain = searchParams.has('plain')
  if (!messages) return send(answer, 'text/html', ticketPage(ticket, { plain }))
  if (request.method !== 'POST') throw new BadRequest('Send a message with the form.')
  addMessage(ticket, await readForm(request))
  answer.writeHead(303, { Location: `/tickets/${ticket.id}${plain ? '?plain' : ''}` }).end()
}

/** @param {Answer} answer @param {string} type @param {string | Buffer} body */
function send(answer, type, body, status = 200) {
  answer
    .writeHead(status, {
      'Content-Type': `${type}; charset=utf-8`,
      'Content-Security-Policy': policy,
      'Cache-Control': 'no-store',
    })
    .end(body)
}

/** The ticket's messages as other programs see them, newest first. @param {Ticket} ticket */
function record(ticket) {
  const items = ticket.messages.map(({ id, type, author }) => ({ id, type, author })).reverse()
  return JSON.stringify({ items })
}

/** @param {Request} request */
async function readForm(request) {
  let body = ''
  for await (const chunk of request.setEncoding('utf8')) {
    body += chunk
    if (body.length > longestMessage) throw new BadRequest('The message is too long.')
  }
  return new URLSearchParams(body)
}

/** @param {Ticket} ticket @param {URLSearchParams} form */
function addMessage(ticket, form) {
  const type = form.get('type')
  const text = form.get('text')?.replaceAll('\r\n', '\n').trim()
  if (type !== 'public' && type !== 'internal') throw new BadRequest('A reply or a note?')
  if (!text) throw new BadRequest('The message is empty.')
  const id = `${ticket.id}-${ticket.messages.length + 1}`
  ticket.messages.push({ id, type, author: agent.login, name: agent.name, at: Date.now(), text })
  if (type === 'public') ticket.status = 'answered'
}
