import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quoteOf, shorten } from '@/lib/replies/quote'

describe('quoteOf', () => {
  it.each([
    ['Late again.', '“Late again.”'],
    ['nobody answers', '“nobody answers”'],
    ['You said "tomorrow" and "soon".', '“You said ‘tomorrow’ and ‘soon’.”'],
    ['Dr. Who helped „gut“ («bien»)', '“Dr. Who helped ‘gut’ (‘bien’)”'],
    ['Too late!!! Really?! Yes.', '“Too late!!! Really?! Yes.”'],
    ['配送が遅い。誰も返事をくれない。', '“配送が遅い。誰も返事をくれない。”'],
  ])('%j', (text, quoted) => {
    expect(quoteOf(text, 'en')).toBe(quoted)
  })

  it('takes whole sentences while they stay short', () => {
    const first = `${'word '.repeat(20)}end.`
    const second = `More ${'more '.repeat(20)}end.`
    expect(quoteOf(`${first} Short one. ${second}`, 'en')).toBe(`“${first} Short one.”`)
  })

  it('ends a long sentence after a whole word', () => {
    const quoted = quoteOf(`${'complicated '.repeat(30)}end.`, 'en')
    expect(quoted).toBe(`“${'complicated '.repeat(13).trim()}…”`)
  })

  it('is never longer than promised, and starts with their words', () => {
    fc.assert(
      fc.property(fc.lorem({ mode: 'sentences', maxCount: 8 }), (text) => {
        const quoted = quoteOf(text, 'en')
        expect(quoted.length).toBeLessThanOrEqual(163)
        expect(text.startsWith(quoted.slice(1, -1).replace(/…$/, ''))).toBe(true)
      }),
    )
  })
})

describe('shorten', () => {
  it('cuts no character in two', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 30 }), (text, n) => {
        const short = shorten(text, n, 'en')
        expect(short.isWellFormed()).toBe(text.isWellFormed())
        if (short !== text) expect(text.startsWith(short.slice(0, -1))).toBe(true)
      }),
    )
  })
})
