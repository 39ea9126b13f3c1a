import { agent } from './tickets.mjs'

/** @typedef {import('./tickets.mjs').Ticket} Ticket @typedef {import('./tickets.mjs').Message} Message */

/** @param {string} text */
const html = (text) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)

/** @param {import('./tickets.mjs').Person} person */
const mailbox = ({ name, address }) => (name ? `${name} <${address}>` : `<${address}>`)

/** @param {number} at */
const when = (at) =>
  `<time datetime="${new Date(at).toISOString()}">${new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' }).format(at)}</time>`

/** @param {string} title @param {string} body @param {string} current */
const page = (title, body, current) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${html(title)} · Larch &amp; Loam support</title>
<link rel="stylesheet" href="/helpdesk.css">
<link rel="icon" href="data:,">
</head>
<body data-agent-name="${agent.name}" data-agent-login="${agent.login}">
<header class="top">
<a class="brand" href="/">Larch &amp; Loam <span>support</span></a>
<nav aria-label="Main"><a href="/"${current === 'list' ? ' aria-current="page"' : ''}>Tickets</a></nav>
<span class="me">${agent.name}</span>
</header>
${body}
</body>
</html>`

/** @param {Ticket[]} tickets */
export function listPage(tickets) {
  const rows = tickets.map((ticket) => {
    const last = ticket.messages.at(-1)
    return `<tr>
<td class="number">#${ticket.id}</td>
<td><a href="/tickets/${ticket.id}">${html(ticket.subject)}</a></td>
<td>${html(ticket.requesters.map(({ name, address }) => name ?? address).join(' and '))}</td>
<td>${status(ticket)}</td>
<td class="number">${last ? when(last.at) : ''}</td>
</tr>`
  })
  const body = `<main class="list"><h1>Open tickets</h1>
<table><thead><tr><th scope="col">Ticket</th><th scope="col">Subject</th><th scope="col">From</th><th scope="col">Status</th><th scope="col">Last message</th></tr></thead>
<tbody>${rows.join('\n')}</tbody></table></main>`
  return page('Tickets', body, 'list')
}

/** @param {Ticket} ticket */
const status = (ticket) => `<span class="status ${ticket.status}">${ticket.status}</span>`

/**
 * A ticket with its conversation and the reply form.
 * @param {Ticket} ticket
 * @param {{ plain: boolean }} options `plain`: a textarea instead of the rich text editor
 */
export function ticketPage(ticket, { plain }) {
  const body = `<main class="ticket">
<section class="conversation">
<p class="crumbs"><a href="/">Tickets</a> / #${ticket.id}</p>
<h1 class="subject">${html(ticket.subject)}</h1>
<p class="about">${status(ticket)} ${ticket.tags.map((tag) => `<span class="tag">${html(tag)}</span>`).join(' ')}</p>
${ticket.messages.map(message).join('\n')}
${replyForm(ticket, plain)}
</section>
<aside aria-label="About this ticket">
<h2>${ticket.requesters.length === 1 ? 'Requester' : 'Requesters'}</h2>
<ul>${ticket.requesters.map((person) => `<li class="requester">${html(mailbox(person))}</li>`).join('')}</ul>
<h2>Agent</h2><p>${agent.name}</p>
<h2>Channel</h2><p>E-mail</p>
</aside>
</main>
<script src="/reply-form.js"></script>`
  return page(`#${ticket.id} ${ticket.subject}`, body, 'ticket')
}

/** @param {Message} message */
function message({ type, author, name, at, text }) {
  const kind = author.includes('@') ? 'customer' : type
  const label = { customer: '', public: 'public reply', internal: 'internal note' }[kind]
  return `<article class="message ${kind}">
<header><b>${html(name)}</b>${label && ` <span class="kind">${label}</span>`} ${when(at)}</header>
${text
  .split(/\n{2,}/)
  .map((paragraph) => `<p>${html(paragraph).replaceAll('\n', '<br>')}</p>`)
  .join('\n')}
</article>`
}

/** @param {Ticket} ticket @param {boolean} plain */
function replyForm(ticket, plain) {
  const editor = plain
    ? '<textarea name="text" aria-label="Your message" rows="8"></textarea>'
    : '<div class="editor" contenteditable="true" role="textbox" aria-multiline="true" aria-label="Your message"></div><input type="hidden" name="text">'
  return `<form id="reply" method="post" action="/tickets/${ticket.id}/messages${plain ? '?plain' : ''}">
<div class="bar"><label>Send as <select name="type"><option value="public">Public reply</option><option value="internal">Internal note</option></select></label></div>
${editor}
<div class="bar"><span class="to">to ${html(ticket.requesters.map(({ address }) => address).join(', '))}</span><button name="send" type="submit">Send</button></div>
</form>`
}

export const missingPage = () =>
  page(
    'Not found',
    '<main class="list"><h1>No such ticket</h1><p><a href="/">Open tickets</a></p></main>',
    '',
  )
