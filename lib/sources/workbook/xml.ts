import { SaxesParser } from 'saxes'
import { SourceError } from '../problem'

export interface XmlHandler {
  /** Names without their namespace's prefix. */
  open?(name: string, attributes: Readonly<Record<string, string>>): void
  text?(text: string): void
  close?(name: string): void
}

/** No text of a cell is longer; what is, would fill the memory before it ends. */
const LONGEST = 32 * 1024 * 1024

/**
 * Reads XML as it comes and tells the handler; yields after each piece, so that what the handler
 * gathered can be passed on; a part that is not there has nothing to read. Entities that a file defines itself are an error, not expanded. Throws
 * SourceError `workbook-broken` for what is no XML.
 */
export async function* readXml(pieces: AsyncIterable<string>, handler: XmlHandler) {
  const parser = new SaxesParser({ xmlns: false })
  let since = 0
  let began = false
  parser.on('error', () => {
    throw new SourceError({ code: 'workbook-broken' })
  })
  parser.on('opentag', ({ name, attributes }) => {
    since = 0
    handler.open?.(localName(name), attributes)
  })
  parser.on('text', (text) => handler.text?.(text))
  parser.on('cdata', (text) => handler.text?.(text))
  parser.on('closetag', ({ name }) => {
    since = 0
    handler.close?.(localName(name))
  })
  for await (const piece of pieces) {
    since += piece.length
    began = true
    parser.write(piece)
    if (since > LONGEST) throw new SourceError({ code: 'workbook-broken' })
    yield
  }
  if (began) parser.close()
  yield
}

const localName = (name: string) => name.slice(name.indexOf(':') + 1)

/** An attribute whatever its namespace's prefix (`r:id`). */
export function attribute(attributes: Readonly<Record<string, string>>, name: string) {
  const key = Object.keys(attributes).find((one) => localName(one) === name && one !== name)
  return (key === undefined ? undefined : attributes[key]) ?? attributes[name]
}
