import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyFix } from '@/lib/replies/check/edit'
import { writtenOf } from '@/lib/replies/fill'
import { labelledSlot, type Part } from '@/lib/replies/parts'
import { pieceWith, placesOf, within } from '@/lib/replies/placed'

const text = (words: string): Part => ({ kind: 'text', text: words })
const WHAT = labelledSlot('what you will do', true)
const MORE = labelledSlot('more', false)
const parts = [text('Hello Jane,\n\nI will '), WHAT, text(' for you '), MORE, text('. Thanks')]

const written = (what: string, more = '') => {
  const { text: whole, pieces } = writtenOf(parts, { [WHAT.id]: what, [MORE.id]: more })
  return { whole, pieces, places: placesOf(pieces, whole) }
}
const spanOf = (whole: string, words: string) => {
  const start = whole.indexOf(words)
  return { start, end: start + words.length }
}

describe('the pieces of a reply', () => {
  test('an open gap is marked, and one that may stay open leaves nothing', () => {
    expect(written('').whole).toBe('Hello Jane,\n\nI will […] for you. Thanks')
  })

  test('words are found in the piece that brought them', () => {
    const { whole, places, pieces } = written('call  you\n asap', 'today')
    const found = places.map((place, index) => {
      const part = within(place, spanOf(whole, 'you\nasap for'))
      return part && pieces[index]?.slice(part.start, part.end)
    })
    expect(found).toEqual([undefined, 'you\nasap', ' for', undefined, undefined])
  })

  test('a change lies in one piece, or in none', () => {
    const { whole, places } = written('call you asap')
    expect(pieceWith(places, spanOf(whole, 'asap'))).toEqual({ piece: 1, start: 9, end: 13 })
    expect(pieceWith(places, spanOf(whole, 'asap for'))).toBeUndefined()
    expect(pieceWith(places, { start: 10, end: 10 })).toEqual({ piece: 0, start: 10, end: 10 })
  })

  test('for any text: a word changed in its piece changes that word in the whole', () => {
    const word = fc.string({ unit: fc.constantFrom(...'ab👍é\n .'), maxLength: 12 })
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), fc.nat(), (values, pick) => {
        const some = values.flatMap((value, index): Part[] => [
          text(value),
          labelledSlot(`gap ${index}`, index % 2 === 0),
        ])
        const slots = Object.fromEntries(some.map((_, i) => [`slot:gap ${i}`, values[i] ?? '']))
        const { text: whole, pieces } = writtenOf(some, slots)
        const places = placesOf(pieces, whole)
        const words = [...whole.matchAll(/[^\s]+/g)]
        const one = words[pick % (words.length || 1)]
        if (!one) return
        const span = { start: one.index, end: one.index + one[0].length }
        const at = pieceWith(places, span)
        if (!at) return
        const { piece, start, end } = at
        expect(pieces[piece]?.slice(start, end)).toBe(one[0])
        const changed = pieces.with(piece, applyFix(pieces[piece] ?? '', { start, end, text: 'X' }))
        const again = placesOf(changed, applyFix(whole, { ...span, text: 'X' }))
        expect(again[piece]?.[start]).toBe(span.start)
      }),
    )
  })
})
