import { createHost, type Side } from './host'
import type { PageToSidebar, SidebarToPage } from './port'

/** The sidebar's frame as the content script uses it. */
export interface Frame {
  /** Does nothing before the frame is connected: `onConnected` then says all there is to say. */
  post(message: PageToSidebar): void
  /** `width` 0 hides it. */
  place(side: Side, width: number): void
  focus(): void
  remove(): void
}

interface Options {
  /** The sidebar's page in the extension, as this page may load it. */
  url: string
  /** Where that page lives: with a dynamic URL another origin than the URL's own. */
  origin: string
  title: string
  /** A nonce that was not handed to any frame before. */
  nonce: () => Promise<string>
  /** Asked before the frame is put back where the page took it out. */
  mayStay: () => boolean
  /** The page takes the frame out again and again: it stays away. */
  onGone: () => void
  onConnected: () => void
  onMessage: (message: SidebarToPage) => void
}

/**
 * Puts the sidebar's frame into the page and connects to it, again whenever it had to be loaded
 * again. The port and the nonce go to the frame's window at exactly the extension's origin; the
 * page, which cannot reach into the closed shadow root, never holds either.
 */
export function mountFrame(doc: Document, options: Options): Frame {
  const host = createHost(doc, options.url, options.title, options.mayStay, options.onGone)
  let port: MessagePort | undefined

  host.frame.addEventListener('load', () => {
    port?.close()
    port = undefined
    void connect(host.frame, options).then((connected) => {
      port = connected
      options.onConnected()
    })
  })
  host.keep()
  return {
    post: (message) => port?.postMessage(message),
    place: host.place,
    focus: () => host.frame.focus(),
    remove() {
      port?.close()
      host.remove()
    },
  }
}

async function connect(
  frame: HTMLIFrameElement,
  { origin, nonce, onMessage }: Options,
): Promise<MessagePort> {
  const { port1, port2 } = new MessageChannel()
  // Nobody but our own frame can hold the other end, so its words are taken as they are; a parser
  // here would double the weight of the content script. The frame parses what comes from the page.
  port1.onmessage = ({ data }: MessageEvent<SidebarToPage>) => onMessage(data)
  frame.contentWindow?.postMessage({ nonce: await nonce() }, origin, [port2])
  return port1
}
