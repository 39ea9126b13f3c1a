import { SourceError } from '../problem'
import type { Parts } from './parts'
import { readXml } from './xml'

/** Characters that a workbook's table of texts may have: it has to be in memory. */
const MOST = 128 * 1024 * 1024

/** The texts that cells name by number. Pronunciation aids (`rPh`) are not part of them. */
export async function sharedStrings(parts: Parts, name: string): Promise<string[]> {
  const strings: string[] = []
  let length = 0
  let text = ''
  let inText = false
  let spoken = false
  const handler = {
    open(tag: string) {
      if (tag === 'si') text = ''
      if (tag === 'rPh') spoken = true
      if (tag === 't') inText = true
    },
    text(piece: string) {
      if (inText && !spoken) text += piece
    },
    close(tag: string) {
      if (tag === 't') inText = false
      if (tag === 'rPh') spoken = false
      if (tag !== 'si') return
      length += text.length
      if (length > MOST) throw new SourceError({ code: 'workbook-large' })
      strings.push(text)
    },
  }
  for await (const _ of readXml(parts.text(name), handler));
  return strings
}
