import { readFileSync } from 'node:fs'
import { Window as HappyWindow } from 'happy-dom'

/** A window that shows this HTML at this address. Nothing is loaded and no script of it runs. */
export function pageOf(html: string, address: string): { win: Window; doc: Document; url: URL } {
  const happy = new HappyWindow({ url: address, settings: { disableIframePageLoading: true } })
  happy.document.write(html)
  const win = happy as unknown as Window
  return { win, doc: win.document, url: new URL(address) }
}

/** A page as the real Request Tracker 5.0.3 sent it, less what nobody reads. */
export function rtPage(name: string): string {
  const file = new URL(`fixtures/request-tracker/${name}.html`, import.meta.url)
  return readFileSync(file, 'utf8')
}
