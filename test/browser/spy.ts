import type { Page } from 'playwright'

/**
 * What a hostile helpdesk page can do to learn what the sidebar shows: a script of the page that
 * starts before anything else in it, patches what we might call, and collects all that it can reach.
 */
export const spyScript = `(() => {
  const caught = []
  const catchAll = (what) => { try { caught.push(typeof what === 'string' ? what : JSON.stringify(what)) } catch { caught.push(String(what)) } }
  window.spy = { caught, windows: [], roots: [] }
  for (const type of ['message', 'messageerror', 'keydown', 'keypress', 'keyup', 'input', 'copy', 'paste', 'selectionchange'])
    addEventListener(type, (event) => {
      catchAll(type + ' ' + (event.data === undefined ? event.key ?? '' : typeof event.data === 'string' ? event.data : JSON.stringify(event.data)))
      if (event.source && event.source !== window) window.spy.windows.push(event.source)
      for (const port of event.ports ?? []) port.onmessage = ({ data }) => catchAll(data)
    }, true)
  const patch = (object, name, seen) => {
    const original = object[name]
    object[name] = function (...args) { const result = original.apply(this, args); seen(this, args, result); return result }
  }
  patch(window, 'postMessage', (_, args) => catchAll(args))
  patch(MessagePort.prototype, 'postMessage', (_, args) => catchAll(args))
  patch(Element.prototype, 'attachShadow', (_, args, root) => window.spy.roots.push(root))
  patch(EventTarget.prototype, 'dispatchEvent', (_, [event]) => catchAll(event.type + JSON.stringify(event.detail ?? '')))
  for (const name of ['getItem', 'setItem']) patch(Storage.prototype, name, (_, args) => catchAll(args.join(' ')))
  window.MessageChannel = class extends MessageChannel { constructor() { super(); catchAll('channel'); window.spy.channel = this } }
  window.fetch = async (...args) => { catchAll(args.map(String)); return new Response('{}') }
  // An element that is upgraded hands its closed root to its class.
  for (const name of ['amends-sidebar', 'amends-root', 'amends-frame'])
    customElements.define(name, class extends HTMLElement {
      constructor() { super(); const { shadowRoot } = this.attachInternals(); if (shadowRoot) window.spy.roots.push(shadowRoot) }
    })
  new MutationObserver((records) => {
    for (const { addedNodes, attributeName, target } of records) {
      for (const node of addedNodes) catchAll(node.outerHTML ?? node.textContent ?? '')
      if (attributeName) catchAll(attributeName + '=' + target.getAttribute(attributeName))
    }
  }).observe(document, { childList: true, subtree: true, attributes: true, characterData: true })
})()`

declare global {
  interface Window {
    spy: { caught: string[]; windows: Window[]; roots: ShadowRoot[] }
  }
}

/** Every way to read that the page has, by name: each returns all the text that it gets. */
const ways = {
  /** The DOM with every shadow root that can be had, attributes and all. */
  dom: () => {
    const texts: string[] = []
    const walk = (root: Document | ShadowRoot | Element) => {
      const html = root instanceof Document ? root.documentElement.outerHTML : root.innerHTML
      texts.push(html, root.textContent ?? '')
      for (const element of root.querySelectorAll('*')) {
        if (element.shadowRoot) walk(element.shadowRoot)
        if (element instanceof HTMLIFrameElement && element.contentDocument)
          walk(element.contentDocument)
      }
    }
    walk(document)
    for (const root of window.spy.roots) walk(root)
    return texts.join('\n')
  },
  selection: () => {
    const selection = getSelection()
    const texts: string[] = []
    const take = () => {
      texts.push(
        String(selection),
        selection?.anchorNode?.textContent ?? '',
        selection?.focusNode?.textContent ?? '',
      )
    }
    document.execCommand('selectAll')
    take()
    const range = document.createRange()
    range.selectNode(document.documentElement)
    selection?.removeAllRanges()
    selection?.addRange(range)
    take()
    selection?.collapse(document.body, 0)
    for (let i = 0; i < 300; i++) selection?.modify('extend', 'forward', 'word')
    take()
    const host = document.querySelector('[data-amends]')
    if (host) {
      selection?.selectAllChildren(host)
      for (let i = 0; i < 50; i++) selection?.modify('extend', 'forward', 'line')
      take()
    }
    selection?.removeAllRanges()
    return texts.join('\n')
  },
  /** Windows that can be reached, and what they let be read. */
  windows: () => {
    const texts = [String(window.length)]
    const reach = (win: Window) => {
      try {
        texts.push(win.document.documentElement.outerHTML)
      } catch {
        texts.push('closed')
      }
      for (let i = 0; i < win.length; i++) reach(win[i] as Window)
    }
    for (let i = 0; i < window.length; i++) reach(window[i] as Window)
    for (const win of window.spy.windows) reach(win)
    return texts.join('\n')
  },
  /** Names of everything loaded, stored, or set on the window. */
  traces: () =>
    JSON.stringify([
      performance.getEntries().map(({ name }) => name),
      { ...localStorage },
      { ...sessionStorage },
      document.cookie,
      document.title,
      location.href,
      history.state,
      Object.getOwnPropertyNames(window).filter((name) => /amends/i.test(name)),
    ]),
  caught: () => window.spy.caught.join('\n'),
  /** What lies at points all over the window, and what the browser says of it. */
  points: () => {
    const texts: string[] = []
    for (let x = 5; x < innerWidth; x += 40) {
      for (let y = 5; y < innerHeight; y += 40) {
        const caret = document.caretRangeFromPoint(x, y)
        texts.push(caret?.startContainer.textContent ?? '')
        for (const element of document.elementsFromPoint(x, y))
          texts.push(element.textContent ?? '')
      }
    }
    return texts.join('\n')
  },
}

/** Tries all ways, and asks the browser to find each text. @returns what was learnt, by which way */
export async function whatLeaks(page: Page, secrets: readonly string[]): Promise<string[]> {
  const leaks: string[] = []
  for (const [name, way] of Object.entries(ways)) {
    const text = await page.evaluate(way)
    for (const secret of secrets) if (text.includes(secret)) leaks.push(`${name}: ${secret}`)
  }
  for (const secret of secrets) {
    // Case-sensitive, and once around the page; it would tell yes or no for any guess.
    const find = `getSelection().removeAllRanges(), window.find(${JSON.stringify(secret)}, true, false, true, false, true, true)`
    if (await page.evaluate(`(${find})`)) leaks.push(`find: ${secret}`)
  }
  return leaks
}
