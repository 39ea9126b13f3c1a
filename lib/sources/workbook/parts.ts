import { BlobReader, configure, type Entry, ZipReader } from '@zip.js/zip.js/lib/zip-core-native.js'
import { SourceError } from '../problem'

configure({ useWebWorkers: false })

/** What a part may unpack to: more than any workbook of responses, and a bound for zip bombs. */
const LARGEST_PART = 4 * 1024 ** 3

/** The parts of a workbook (a zip file), each read as a stream of text. */
export class Parts {
  private constructor(private readonly entries: ReadonlyMap<string, Entry>) {}

  /** Throws SourceError `workbook-broken` for what is no zip file. */
  static async of(file: Blob): Promise<Parts> {
    try {
      const entries = await new ZipReader(new BlobReader(file)).getEntries()
      return new Parts(new Map(entries.map((entry) => [entry.filename, entry])))
    } catch {
      throw new SourceError({ code: 'workbook-broken' })
    }
  }

  get names(): string[] {
    return [...this.entries.keys()]
  }

  has(name: string): boolean {
    return this.entries.has(name)
  }

  /**
   * The text of a part, piece by piece; nothing for a part that is not there. `onShare` hears how
   * much of it was read. Throws SourceError when it can not be unpacked.
   */
  async *text(name: string, onShare: (share: number) => void = () => {}): AsyncGenerator<string> {
    const entry = this.entries.get(name)
    if (!entry || entry.directory) return
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>()
    const reader = readable.getReader()
    // A failure reaches the reader, too; after an early end nobody asks any more.
    const unpacked = entry.getData(writable).catch(() => undefined)
    const decoder = new TextDecoder('utf-8')
    let read = 0
    try {
      for (;;) {
        const { done, value } = await reader.read().catch(() => {
          throw new SourceError({ code: 'workbook-broken' })
        })
        if (done) break
        read += value.length
        if (read > LARGEST_PART) throw new SourceError({ code: 'workbook-broken' })
        onShare(Math.min(1, read / Math.max(1, entry.uncompressedSize)))
        yield decoder.decode(value, { stream: true })
      }
      yield decoder.decode()
    } finally {
      await reader.cancel().catch(() => undefined)
      await unpacked
    }
  }
}
