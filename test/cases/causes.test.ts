import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { suggestCause } from '@/lib/cases/causes'

describe('suggestCause', () => {
  it.each([
    [
      'I ordered two weeks ago and nobody answers my e-mails. Last time it was perfect.',
      'delivery',
      ['ordered two weeks ago'],
    ],
    ['Broke on day two', 'product-quality', ['Broke']],
    ['Far too EXPENSIVE for what it is', 'price', ['EXPENSIVE']],
    ['You charged twice and no refund yet', 'billing', ['charged twice', 'refund']],
    ['Your support never replied', 'support-experience', ['support', 'never replied']],
    ['The app is so slow', 'speed', ['slow']],
    ['I can’t find anything, confusing', 'usability', ['can’t find', 'confusing']],
    ['Not as described.', 'expectations', ['Not as described']],
  ])('%j: %s', (comment, cause, words) => {
    expect(suggestCause([comment])).toEqual({ cause, words })
  })

  it('reads the subject where the comment says nothing', () => {
    expect(suggestCause(['', 'Invoice 1042'])?.cause).toBe('billing')
    const both = suggestCause(['Rude support', 'Where is my order 1042?'])
    expect(both?.cause).toBe('support-experience')
  })

  it.each(['', 'Nothing to say', 'slowenia', 'abilities', '“robot”'])(
    'guesses nothing from %j',
    (comment) => {
      expect(suggestCause([comment])).toBeUndefined()
    },
  )

  it('gives words that stand in the text', () => {
    const piece = fc.constantFrom('slow', 'refund', ' ', 'ordered', 'two', 'weeks', 'ago', '*', 'é')
    fc.assert(
      fc.property(
        fc.array(piece).map((all) => all.join(' ')),
        (text) => {
          for (const words of suggestCause([text])?.words ?? []) expect(text).toContain(words)
        },
      ),
    )
  })
})
