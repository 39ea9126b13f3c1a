import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readScore } from '@/lib/sources/score'

describe('readScore', () => {
  it.each([
    ['0', 0],
    ['10', 10],
    [' 7 ', 7],
    ['9.0', 9],
    ['9,00', 9],
    ['-0', 0],
    ['９', 9],
    ['9 - Extremely likely', 9],
    ['10 – sehr wahrscheinlich', 10],
    ['0 = Not at all likely', 0],
    ['10 (Extremely likely)', 10],
    ['7. Rather likely', 7],
    ["'8", undefined],
    ["'-0", 0],
  ])('%j is %s', (text, score) => {
    const read = readScore(text)
    expect('score' in read ? read.score : undefined).toBe(score)
  })

  it.each([
    ['', 'unanswered'],
    ['  ', 'unanswered'],
    ['ten', 'score-not-number'],
    ['n/a', 'score-not-number'],
    ['9th', 'score-not-number'],
    ['7 8', 'score-not-number'],
    ['9 - one of 10', 'score-not-number'],
    ['1e1', 'score-not-number'],
    ['0x9', 'score-not-number'],
    ['9/10', 'score-out-of'],
    ['9 / 10', 'score-out-of'],
    ['9 out of 10', 'score-out-of'],
    ['9 von 10', 'score-out-of'],
    ['7.5', 'score-not-whole'],
    ['7,5', 'score-not-whole'],
    ['1.000', 'score-not-whole'],
    ['11', 'score-range'],
    ['-1', 'score-range'],
    ['99 - very', 'score-range'],
    ['100', 'score-range'],
  ])('%j is refused as %s', (text, code) => {
    expect(readScore(text)).toEqual({ code })
  })

  it('never makes a score of anything but 0 to 10', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.double().map(String), fc.integer().map(String)),
        (text) => {
          const read = readScore(text)
          if ('score' in read) {
            expect(Number.isInteger(read.score) && read.score >= 0 && read.score <= 10).toBe(true)
            expect(Object.is(read.score, -0)).toBe(false)
          }
        },
      ),
    )
  })
})
