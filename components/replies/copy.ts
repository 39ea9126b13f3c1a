import type { ReplyBody } from '@/lib/replies/fill'

/**
 * Puts a reply onto the clipboard, as plain and as rich text. By the copy event and not by
 * `navigator.clipboard`, which a helpdesk's permissions policy takes from frames in its pages.
 * Must be called in the turn of a key or click.
 * @returns false when the browser refused.
 */
export function copyReply(body: ReplyBody): boolean {
  let written = false
  const write = (event: ClipboardEvent) => {
    event.preventDefault()
    event.clipboardData?.setData('text/plain', body.text)
    event.clipboardData?.setData('text/html', body.html)
    written = event.clipboardData !== null
  }
  document.addEventListener('copy', write, { once: true, capture: true })
  const allowed = document.execCommand('copy')
  document.removeEventListener('copy', write, { capture: true })
  return allowed && written
}
