import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A helpdesk that Amends does not know, with tickets of several customers. */
export interface StrangeDesk {
  origin: string
  ticket(id: string): string
  close(): Promise<void>
}

export const CUSTOMERS: Record<string, { name: string; address: string; subject: string }> = {
  '4711': { name: 'Jane Miller', address: 'jane@customers.example', subject: 'Where is my order?' },
  '4712': { name: 'René Müller', address: 'rene@customers.example', subject: 'Refund, please' },
  '4799': { name: 'Priya Raman', address: 'priya@customers.example', subject: 'Wrong size' },
}
const ids = Object.keys(CUSTOMERS)

async function serve(
  answer: (url: URL) => string | undefined,
): Promise<{ origin: string; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    const html = answer(new URL(request.url ?? '/', 'http://desk'))
    response.writeHead(html === undefined ? 404 : 200, {
      'content-type': 'text/html; charset=utf-8',
      // The picker's own look must not depend on what a page lets in.
      'content-security-policy': "style-src 'unsafe-inline'; default-src 'self' 'unsafe-inline'",
    })
    response.end(html)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** Each ticket a page of its own; the customer in rows that differ by their labels only. */
export async function serveWholePages(): Promise<StrangeDesk> {
  const page = (id: string) => {
    const customer = CUSTOMERS[id]
    if (!customer) return undefined
    return `<!doctype html><title>${id}</title>
      <style>body { margin: 0; font: 14px sans-serif } aside { float: right; width: 300px }</style>
      <header class="xK3d_a"><span class="css-1f2e3d">Alex Agent</span></header>
      <aside class="kXjWwz"><p class="row">Last contact: <b>somebody@else.example</b></p>
        ${ids.map((one) => `<a href="/support/case?ref=${one}&tab=all">Case ${one}</a><br>`).join('')}</aside>
      <main>
        <h1 class="sc-bdVaJa hGTrsW">#${id}: ${customer.subject}</h1>
        <section class="customer-details" id="c-${id}">
          <div class="row"><span class="a1">Name:</span> <span class="a2">${customer.name}</span></div>
          <div class="row"><span class="a1">Phone:</span> <span class="a2">555 0100</span></div>
          <div class="row"><span class="a1">Email:</span> <span class="a2">${customer.address}</span></div>
          <div class="row"><span class="a1">Account manager:</span> <span class="a2">boss@acme.example</span></div>
        </section>
        <p>Dear all, write to quoted@other.example. Jane</p>
        <form action="/support/answer">
          <select name="kind"><option value="mail">Mail to customer</option><option value="memo">Memo</option></select>
          <textarea name="answer" rows="6" cols="60"></textarea>
        </form>
      </main>`
  }
  const { origin, close } = await serve(({ pathname, searchParams }) =>
    pathname === '/support/case' ? page(searchParams.get('ref') ?? '') : undefined,
  )
  return { origin, close, ticket: (id) => `${origin}/support/case?ref=${id}&tab=all` }
}

/** One page that shows one ticket after the other, each a while after its address changed. */
export async function serveSinglePage(): Promise<StrangeDesk> {
  const app = `<!doctype html><title>Desk</title>
    <style>body { margin: 0; font: 14px sans-serif } nav { float: left; width: 160px } main { margin-left: 180px }</style>
    <nav>${ids.map((id) => `<button data-go="${id}">Open ${id}</button><br>`).join('')}</nav>
    <p class="css-9z8y7x" data-agent-card>Alex Agent &lt;alex@acme.example&gt;</p>
    <main id="app"></main>
    <script>
      const customers = ${JSON.stringify(CUSTOMERS)}
      customElements.define('reply-box', class extends HTMLElement {
        connectedCallback() {
          const root = this.attachShadow({ mode: 'open' })
          root.innerHTML = '<div role="tablist"><button role="tab" data-mode="public" aria-selected="true">Reply</button><button role="tab" data-mode="private" aria-selected="false">Note</button></div><div class="editor-area" contenteditable="true" style="min-height: 60px; border: 1px solid"><p><br></p></div>'
          for (const tab of root.querySelectorAll('[role=tab]')) tab.onclick = () => {
            for (const one of root.querySelectorAll('[role=tab]')) one.setAttribute('aria-selected', String(one === tab))
          }
        }
      })
      let heard = []
      for (const type of ['keydown', 'click', 'pointerdown']) document.addEventListener(type, (event) => heard.push(type + ' ' + (event.key ?? event.target.nodeName)))
      window.heard = () => heard
      const draw = (id) => {
        const one = customers[id]
        // As soon as the address changes, before the ticket came: a link to it.
        const bar = document.querySelector('.permalink') ?? document.body.appendChild(Object.assign(document.createElement('a'), { className: 'permalink', textContent: 'Link' }))
        bar.href = '/desk/t/' + id
        const later = document.querySelector('#app article') ? 300 : 0
        setTimeout(() => {
          document.querySelector('#app').innerHTML = '<article data-conversation="' + id + '"><h2 class="css-1q2w3e" data-testid="ticket-title">' + one.subject + '</h2>' +
            '<div class="hGTrsW"><a class="css-0o9i" href="mailto:' + one.address + '">' + one.name + '</a></div><p>Mail me at other@person.example</p><reply-box></reply-box></article>'
        }, later)
      }
      const go = (id) => { history.pushState(null, '', '/desk/t/' + id); draw(id) }
      document.querySelector('nav').onclick = ({ target }) => target.dataset.go && go(target.dataset.go)
      addEventListener('popstate', () => draw(location.pathname.split('/').at(-1)))
      draw(location.pathname.split('/').at(-1))
    </script>`
  const { origin, close } = await serve(({ pathname }) =>
    pathname.startsWith('/desk/t/') ? app : undefined,
  )
  return { origin, close, ticket: (id) => `${origin}/desk/t/${id}` }
}
