import { BUCKETS, bucketOf } from './data'
import type { Incoming } from './merge'

/** Responses are parted by bucket into so many parts: three million make 47,000 a part. */
const PARTS = 64
/** Characters gathered in memory, per part, before they are handed to the browser. */
const PIECE = 128 * 1024
/** Responses to merge in one transaction, and between two steps of the progress bar. */
export const BATCH = 20_000

interface Part {
  text: string
  pieces: Blob[]
  count: number
}

/**
 * Holds the responses of a file between the dry run and the import, outside of JavaScript's memory:
 * as Blobs, which the browser moves to disk when they grow. They are parted by bucket, so that each
 * bucket is read and written once, whatever the order of the file: merging the file in its own order
 * would rewrite every bucket again and again.
 */
export class Spill {
  count = 0
  private readonly parts: Part[] = Array.from({ length: PARTS }, () => ({
    text: '',
    pieces: [],
    count: 0,
  }))

  add(one: Incoming): void {
    const part = this.parts[Math.floor((bucketOf(one.response.address) * PARTS) / BUCKETS)]
    if (!part) throw new RangeError('No part for this bucket')
    part.text += `${part.text || part.pieces.length > 0 ? ',' : ''}${JSON.stringify(one)}`
    part.count++
    this.count++
    if (part.text.length > PIECE) {
      part.pieces.push(new Blob([part.text]))
      part.text = ''
    }
  }

  /** All responses, bucket after bucket; within one, in the order of the file. */
  async *batches(): AsyncGenerator<Incoming[]> {
    let batch: Incoming[] = []
    for (const part of this.parts) {
      if (batch.length > 0 && batch.length + part.count > BATCH) {
        yield batch
        batch = []
      }
      for (const one of await rowsIn(blobOf(part))) batch.push(one)
    }
    if (batch.length > 0) yield batch
  }

  /** All parts that hold something, as they are stored for an import. */
  *stored(): Generator<{ part: number; count: number; rows: Blob }> {
    for (const [part, one] of this.parts.entries()) {
      if (one.count > 0) yield { part, count: one.count, rows: blobOf(one) }
    }
  }
}

/** The responses in a part; written above by this extension, so not parsed against a shape. */
export async function rowsIn(part: Blob): Promise<Incoming[]> {
  return JSON.parse(`[${await part.text()}]`) as Incoming[]
}

const blobOf = ({ pieces, text }: Part) => new Blob([...pieces, text])
