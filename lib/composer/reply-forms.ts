import type { ReplyBody } from '@/lib/frame/port'

/** A reply's paragraphs, in the forms that editors take. */
export interface ReplyForms {
  text: string
  /** Inner HTML of each paragraph: text, line breaks and links, nothing else. */
  paragraphs: string[]
}

export const EMPTY_PARAGRAPH = '<p><br></p>'

const SAFE_LINK = /^(https?|mailto|tel):/i

/**
 * Builds the forms of a reply anew, so that nothing but text, line breaks and links can reach the
 * page, and no empty paragraph stands at an end. Where `links` are dropped by the editor, their
 * address is written out, and where `breaks` are, each line is a paragraph.
 */
export function replyForms(body: ReplyBody, links: boolean, breaks = true): ReplyForms {
  const text = body.text.replace(/\r\n?/g, '\n').trim()
  const parsed = new DOMParser().parseFromString(body.html, 'text/html').body
  const paragraphs = parsed.textContent?.trim()
    ? paragraphsOf(parsed, links)
    : text.split(/\n\s*\n/).map((part) => escapeHtml(part).replaceAll('\n', '<br>'))
  const lines = breaks ? paragraphs : paragraphs.flatMap((html) => html.split('<br>'))
  return { text, paragraphs: lines.filter((html) => !/^(\s|<br>)*$/.test(html)) }
}

function paragraphsOf(root: Element, links: boolean): string[] {
  const paragraphs: string[] = []
  let open = false
  for (const node of root.childNodes) {
    const html = inline(node, links)
    if (node.nodeName === 'P') paragraphs.push(html)
    else if (open) paragraphs.push(paragraphs.pop() + html)
    else paragraphs.push(html)
    open = node.nodeName !== 'P'
  }
  return paragraphs
}

function inline(node: Node, links: boolean): string {
  if (node.nodeType === Node.TEXT_NODE) return escapeHtml(node.nodeValue ?? '')
  if (node.nodeName === 'BR') return '<br>'
  const content = [...node.childNodes].map((child) => inline(child, links)).join('')
  const href = node.nodeName === 'A' ? ((node as Element).getAttribute('href') ?? '') : ''
  if (!SAFE_LINK.test(href)) return content
  if (links) return `<a href="${escapeHtml(href)}">${content}</a>`
  return node.textContent?.trim() === href ? content : `${content} (${escapeHtml(href)})`
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
