import { SourceError } from '../problem'

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

/** How many bytes the looks of a file are judged by. */
const SAMPLE = 64 * 1024

/**
 * The encoding of a text file: by its byte order mark, else by the null bytes that UTF-16 leaves in
 * Latin text, else UTF-8 when the whole file is valid UTF-8 (a sample would miss the one umlaut in
 * row 90,000), else Windows-1252, which old spreadsheets write and which takes every byte.
 * Throws SourceError for what is no text. `onBytes` hears how far it has read.
 */
export async function detectEncoding(
  file: Blob,
  onBytes: (bytes: number) => void = () => {},
): Promise<Encoding> {
  const sample = new Uint8Array(await file.slice(0, SAMPLE).arrayBuffer())
  const marked = markedEncoding(sample) ?? silentUtf16(sample)
  refuseOtherFormats(sample, marked)
  if (marked) return marked
  return (await isUtf8(file, onBytes)) ? 'utf-8' : 'windows-1252'
}

/** Whether a file is a zip file, as workbooks are, or something to read as text. */
export async function startOf(file: Blob): Promise<'zip' | 'other'> {
  return isZip(new Uint8Array(await file.slice(0, 4).arrayBuffer())) ? 'zip' : 'other'
}

const isZip = (bytes: Uint8Array) => startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)

const startsWith = (bytes: Uint8Array, ...start: number[]) =>
  start.every((byte, i) => bytes[i] === byte)

function markedEncoding(bytes: Uint8Array): Encoding | undefined {
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return 'utf-8'
  if (startsWith(bytes, 0xff, 0xfe)) return 'utf-16le'
  return startsWith(bytes, 0xfe, 0xff) ? 'utf-16be' : undefined
}

/**
 * UTF-16 without a mark: delimiters, digits and addresses leave null bytes on one side of each pair
 * and few on the other (letters such as U+4E00), whatever the language of the comments.
 */
function silentUtf16(bytes: Uint8Array): Encoding | undefined {
  const nulls = [0, 0]
  for (const [i, byte] of bytes.entries()) {
    if (byte === 0) nulls[i % 2] = (nulls[i % 2] ?? 0) + 1
  }
  const [even = 0, odd = 0] = nulls
  const enough = bytes.length / 10
  if (odd > enough && odd > 4 * even) return 'utf-16le'
  return even > enough && even > 4 * odd ? 'utf-16be' : undefined
}

function refuseOtherFormats(bytes: Uint8Array, marked: Encoding | undefined): void {
  // Workbooks: zip (xlsx, ods, numbers), and OLE (old Excel, and new ones with a password).
  if (isZip(bytes) || startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    throw new SourceError({ code: 'workbook' })
  }
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) throw new SourceError({ code: 'binary' })
  if (marked === 'utf-16le' || marked === 'utf-16be') return
  const controls = bytes.filter((byte) => byte < 32 && !TEXT_CONTROLS.has(byte)).length
  if (bytes.includes(0) || controls > bytes.length / 100) throw new SourceError({ code: 'binary' })
}

/** Tab, line feed, form feed, carriage return, and the end-of-file mark of old DOS tools. */
const TEXT_CONTROLS = new Set([9, 10, 12, 13, 26])

async function isUtf8(file: Blob, onBytes: (bytes: number) => void): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let read = 0
  try {
    for await (const bytes of chunksOf(file)) {
      decoder.decode(bytes, { stream: true })
      read += bytes.length
      onBytes(read)
    }
    decoder.decode()
    return true
  } catch (error) {
    if (error instanceof TypeError) return false
    throw error
  }
}

/** Browsers hand out megabytes at once; small pieces keep work between two of them short. */
const PIECE = 64 * 1024

/**
 * The file's bytes piece by piece, never the whole at once. Throws SourceError `unreadable` when the
 * file was changed, moved or locked since it was chosen.
 */
export async function* chunksOf(file: Blob): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader()
  try {
    for (;;) {
      const { done, value } = await reader.read().catch(() => {
        throw new SourceError({ code: 'unreadable' })
      })
      if (done) return
      for (let i = 0; i < value.length; i += PIECE) yield value.subarray(i, i + PIECE)
    }
  } finally {
    reader.cancel().catch(() => {
      // The stream failed already and said so above.
    })
  }
}
