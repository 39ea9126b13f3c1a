/** A stretch of a text, in UTF-16 units; `end` is behind the last. */
export interface Stretch {
  start: number
  end: number
}

/** Where each unit of a piece stands in the whole reply; one more than it has: where it ends. */
export type Place = readonly number[]

/**
 * Finds the pieces of a reply (`writtenOf`) in its text. Joining them only drops or exchanges blank
 * space, so their letters stand there in order.
 */
export function placesOf(pieces: readonly string[], text: string): Place[] {
  let at = 0
  return pieces.map((piece) => {
    const place: number[] = []
    for (const unit of piece.split('')) {
      const blank = isBlank(unit)
      while (!blank && at < text.length && isBlank(text[at])) at++
      place.push(at)
      if (!blank || (at < text.length && isBlank(text[at]))) at++
    }
    return [...place, at]
  })
}

/** The part of a stretch of the whole that lies in a piece; undefined where none does. */
export function within(place: Place, { start, end }: Stretch): Stretch | undefined {
  const first = place.findIndex((at, unit) => at >= start && at < end && unit < place.length - 1)
  if (first < 0) return undefined
  const last = place.findLastIndex((at, unit) => at < end && unit < place.length - 1)
  return { start: first, end: last + 1 }
}

/** A stretch, also an empty one, that lies in one piece as a whole: which piece, and where in it. */
export function pieceWith(
  places: readonly Place[],
  { start, end }: Stretch,
): ({ piece: number } & Stretch) | undefined {
  const piece = places.findIndex(
    (place) => place.length > 1 && (place[0] ?? 0) <= start && end <= (place.at(-1) ?? 0),
  )
  const place = places[piece]
  if (!place) return undefined
  // Blank space that was dropped stands where the next letter does.
  const from = place.findLastIndex((at) => at <= start)
  return {
    piece,
    start: from,
    end: Math.max(
      from,
      place.findIndex((at) => at >= end),
    ),
  }
}

const isBlank = (unit: string | undefined) => unit !== undefined && /\s/.test(unit)
