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
  if (encoding === 'windows-1252') return yield* oldTextOf(file, onBytes)
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

/** A line longer than this is decoded in pieces. */
const LONGEST = 256 * 1024

/**
 * The text of a file that is no UTF-8 throughout: line by line, since files that were put together of
 * several exports have lines of both kinds. A line of Windows-1252 that is UTF-8 by chance says
 * something like "Ã¼", which nobody writes.
 */
async function* oldTextOf(file: Blob, onBytes: (bytes: number) => void): AsyncGenerator<string> {
  const utf8 = new TextDecoder('utf-8', { fatal: true })
  const old = new TextDecoder('windows-1252')
  const lineOf = (bytes: Uint8Array) => {
    try {
      return utf8.decode(bytes)
    } catch {
      return old.decode(bytes)
    }
  }
  let rest = new Uint8Array()
  let read = 0
  for await (const bytes of chunksOf(file)) {
    const all = joined(rest, bytes)
    let text = ''
    let start = 0
    for (let end = all.indexOf(LF); end >= 0; end = all.indexOf(LF, start)) {
      text += lineOf(all.subarray(start, end + 1))
      start = end + 1
    }
    rest = all.slice(start)
    if (rest.length > LONGEST) {
      text += lineOf(rest)
      rest = new Uint8Array()
    }
    read += bytes.length
    onBytes(read)
    yield withLineFeeds(text)
  }
  yield withLineFeeds(lineOf(rest))
}

const LF = 10

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const all = new Uint8Array(a.length + b.length)
  all.set(a)
  all.set(b, a.length)
  return all
}

const withLineFeeds = (text: string) => (text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text)
