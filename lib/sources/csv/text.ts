import { SourceError } from '../problem'
import { chunksOf, type Encoding } from './encoding'

/**
 * The file's text, piece by piece, every line break as one line feed (files that passed through
 * several hands mix them), without byte order mark. `onBytes` hears how many bytes were read.
 * Throws SourceError `encoding` when the bytes are not what the file's mark promised: a letter
 * replaced by � would be a letter lost.
 */
export async function* textOf(
  file: Blob,
  encoding: Encoding,
  onBytes: (bytes: number) => void = () => {},
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true })
  const decode = (bytes?: Uint8Array) => {
    try {
      return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode()
    } catch {
      throw new SourceError({ code: 'encoding', encoding })
    }
  }
  let read = 0
  let carriageReturn = ''
  for await (const bytes of chunksOf(file)) {
    const text = carriageReturn + decode(bytes)
    // Whether a carriage return at the end is half of a break shows only in the next piece.
    carriageReturn = text.endsWith('\r') ? '\r' : ''
    read += bytes.length
    onBytes(read)
    yield withLineFeeds(carriageReturn ? text.slice(0, -1) : text)
  }
  yield withLineFeeds(carriageReturn + decode())
}

const withLineFeeds = (text: string) => (text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text)
