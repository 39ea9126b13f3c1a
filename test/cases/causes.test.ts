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
    ['Broke on day two', 'product-quality', ['Broke on']],
    ['Far too EXPENSIVE for what it is', 'price', ['too EXPENSIVE', 'for what it is']],
    ['You charged twice and no refund yet', 'billing', ['charged twice', 'no refund']],
    ['Your support never replied', 'support-experience', ['support', 'never replied']],
    ['The app is so slow', 'speed', ['so slow']],
    ['I can’t find anything, confusing', 'usability', ['can’t find', 'confusing']],
    ['Not as described.', 'expectations', ['Not as described']],
  ])('%j: %s', (comment, cause, words) => {
    expect(suggestCause([comment])).toEqual({ cause, words, learnt: false })
  })

  it('reads the subject where the comment says nothing', () => {
    expect(suggestCause(['', 'Invoice 1042'])?.cause).toBe('billing')
    const both = suggestCause(['Rude support', 'Where is my order 1042?'])
    expect(both?.cause).toBe('support-experience')
  })

  it.each(['', 'Nothing to say', 'slowenia', 'abilities', '“robotics”'])(
    'guesses nothing from %j',
    (comment) => {
      expect(suggestCause([comment])).toBeUndefined()
    },
  )

  it.each([
    ['Delivery was fast, but the app crashes', 'product-quality'],
    ['Great support, lovely staff. Just too expensive', 'price'],
    ['Not expensive at all, but the website is confusing', 'usability'],
    ['The app is good although support never replied', 'support-experience'],
    ["I don't mind the price. It never arrived", 'delivery'],
    ['dont like the interface, cant find anything', 'usability'],
  ])('weighs what is praised, denied or set aside less: %j', (comment, cause) => {
    expect(suggestCause([comment])?.cause).toBe(cause)
  })

  it('names no praised thing as a cause', () => {
    expect(suggestCause(['Great support and fast delivery'])).toBeUndefined()
  })

  it('reads a comment of any length', () => {
    const long = 'the order that I ordered two weeks ago never arrived '.repeat(20_000)
    expect(suggestCause([long])?.cause).toBe('delivery')
  })

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
