import { fill } from './fill'
import type { TextReading } from './helpdesk'
import { textAt } from './json-path'

/** Reads one text of the page as a description says; undefined when nothing there yields it. */
export function readText(
  root: ParentNode,
  reading: TextReading,
  ticketId = '',
): string | undefined {
  for (const element of elements(root, fill(reading.selector, ticketId))) {
    const text = textOf(element, reading, ticketId)
    if (text) return text
  }
  return undefined
}

function elements(root: ParentNode, selector: string): Iterable<Element> {
  return selector === ':scope' ? [root as Element] : root.querySelectorAll(selector)
}

function textOf(element: Element, { attribute, after, json }: TextReading, ticketId: string) {
  const field = attribute === 'value' ? (element as HTMLInputElement).value : undefined
  const whole = attribute ? (field ?? element.getAttribute(attribute)) : element.textContent
  const rest = after ? behind(whole ?? '', fill(after, ticketId)) : (whole ?? '')
  return json ? fromJson(rest, json) : rest.trim()
}

function behind(text: string, mark: string): string {
  const at = text.indexOf(mark)
  return at < 0 ? '' : text.slice(at + mark.length)
}

/** A page that writes something else there than it used to has no such text. */
function fromJson(text: string, path: string): string | undefined {
  const [line = ''] = text.split('\n', 1)
  try {
    return textAt(JSON.parse(line.trim().replace(/;$/, '')), path)
  } catch {
    return undefined
  }
}
