import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { draftEnd } from '@/lib/composer/draft-end'

const SIGNATURE = '-- \nAlex\nSupport'
const QUOTE = 'On Sat Nov 21 19:00:40 2026, jane@customers.example wrote:\n\n> Hi\n> there'

describe('where a draft ends', () => {
  test.each([
    ['nothing', '', ''],
    ['blank lines only', '\n\n', ''],
    ['a draft alone', 'Dear Jane,\n', 'Dear Jane,'],
    ['a signature alone', `\n\n${SIGNATURE}`, ''],
    ['a draft and a signature', `Dear Jane,\n\n${SIGNATURE}`, 'Dear Jane,'],
    ['a quoted mail and who wrote it', `\n${QUOTE}`, ''],
    ['a draft above a quoted mail', `Dear Jane,\n\n${QUOTE}`, 'Dear Jane,'],
    ['a quoted mail and a signature below it', `${QUOTE}\n\n${SIGNATURE}`, ''],
    ['an original message', 'Thanks\n-----Original Message-----\nFrom: Jane', 'Thanks'],
    ["an agent's own line above a quote", 'As you said:\n> Hi', 'As you said:'],
    ['dashes within a line', 'one -- two\n--- three', 'one -- two\n--- three'],
    [
      'a gap between greeting and closing words',
      `Dear Jane,\n\n\n\nYour team\n${SIGNATURE}`,
      'Dear Jane,',
    ],
    [
      'the last of two gaps',
      'Dear Jane,\n\n\nThanks.\n \n\nAlex\nSupport',
      'Dear Jane,\n\n\nThanks.',
    ],
    ['one empty line is no gap', 'One.\n\nTwo.\n\nThree.', 'One.\n\nTwo.\n\nThree.'],
    ['a gap in the quoted mail only', 'Thanks\n\n> a\n\n\n> b', 'Thanks'],
    ['a draft that ends like an attribution', `Order 1042:\n\n${SIGNATURE}`, 'Order 1042:'],
  ])('%s', (_, text, draft) => {
    expect(text.slice(0, draftEnd(text))).toBe(draft)
  })

  test('any draft is kept whole, whatever stands below it', () => {
    const line = fc.stringMatching(/^[a-zäöü ,.!?]{1,30}[a-z.]$/)
    const draft = fc.array(line, { minLength: 1, maxLength: 5 }).map((lines) => lines.join('\n'))
    const tail = fc.constantFrom('', '\n\n', `\n\n${SIGNATURE}`, `\n\n${QUOTE}`, '\n-- ')
    fc.assert(
      fc.property(draft, tail, (text, below) => {
        expect(draftEnd(text + below)).toBe(text.length)
      }),
    )
  })
})
