import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bare, compare } from '@/lib/composer/compare'

/** What `compare` reads of a textarea. */
const holding = (value: string) => ({ nodeName: 'TEXTAREA', value }) as unknown as HTMLElement

function expectation(before: string, inserted: string, after: string) {
  const [a, b, c] = [bare(before), bare(inserted), bare(after)]
  return { before: a, inserted: b, after: c, was: a + c }
}

describe('reading an insertion back', () => {
  test.each([
    ['it stands there', 'Dear Jane, SORRY Alex', 'taken'],
    ['in other spaces and lines', 'Dear\u00a0Jane,\n\n\u200bSORRY\n\nAlex', 'taken'],
    ['elsewhere, which is still once', 'SORRY Dear Jane, Alex', 'taken'],
    ['nothing happened', 'Dear Jane, Alex', 'nothing'],
    ['only spaces came', 'Dear Jane,\n\n\n Alex', 'nothing'],
    ['a part of it came', 'Dear Jane, SOR Alex', 'other'],
    ["the agent's text went", 'Alex', 'other'],
  ])('%s', (_, text, result) => {
    expect(compare(holding(text), expectation('Dear Jane,', 'SORRY', 'Alex'))).toBe(result)
  })

  test('the same text that stood there before is not the new one', () => {
    const expected = expectation('SORRY', 'SORRY', '')
    expect(compare(holding('SORRY'), expected)).toBe('nothing')
    expect(compare(holding('SORRY SORRY'), expected)).toBe('taken')
  })

  test('a text inserted over itself is there', () => {
    const expected = { ...expectation('', 'SORRY', ''), was: 'SORRY' }
    expect(compare(holding('SORRY'), expected)).toBe('taken')
  })

  test('an editor left alone is never taken for one that took', () => {
    const text = fc.string({ maxLength: 8, unit: fc.constantFrom('a', 'b', ' ') })
    const some = text.filter((one) => bare(one) !== '')
    fc.assert(
      fc.property(text, some, text, (before, inserted, after) => {
        const expected = expectation(before, inserted, after)
        expect(compare(holding(before + after), expected)).toBe('nothing')
        expect(compare(holding(before + inserted + after), expected)).toBe('taken')
      }),
    )
  })
})
