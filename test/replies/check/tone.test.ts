import { describe, expect, it } from 'vitest'
import { findingsOf, jane, markedBy } from './examples'

describe('non-apology', () => {
  it.each([
    ['I am sorry if this upset you.', 'sorry if'],
    ['We are sorry that you feel that way.', 'sorry that you feel that'],
    ['We apologise for any inconvenience caused.', 'apologise for any inconvenience caused'],
    ['Sorry for the confusion.', 'Sorry for the confusion'],
  ])('%s', (reply, marked) => {
    expect(markedBy('non-apology', reply)).toEqual([marked])
  })

  it.each([
    'I am sorry that we did not answer.',
    'I am sorry about your order.',
    'Sorry! If you like, I can call.',
    'I apologise: it was an inconvenient time to call.',
  ])('not: %s', (reply) => {
    expect(markedBy('non-apology', reply)).toEqual([])
  })
})

describe('blame', () => {
  it.each([
    'You should have read the manual.',
    'You failed to tell us.',
    'You clearly didn’t read it.',
    'You must have entered the wrong code.',
    'As I already told you, no.',
    'This is a user error.',
    'It is the courier’s fault.',
    'That is outside our control.',
  ])('%s', (reply) => {
    expect(markedBy('blame', reply)).toHaveLength(1)
  })

  it.each([
    'You should have received it by now.',
    'You didn’t deserve this.',
    'You must have been worried.',
    'You should not have to wait.',
    'It is not your fault.',
    'You wrote: “You should have read my mail.”',
    'We should have read it.',
    'You did not get an answer.',
  ])('not: %s', (reply) => {
    expect(markedBy('blame', reply)).toEqual([])
  })
})

describe('over-promise', () => {
  it.each([
    'This will never happen again.',
    'I guarantee that it arrives.',
    'I promise that it works.',
    'It is 100% safe.',
    'It will definitely arrive.',
    'We will always answer at once.',
  ])('%s', (reply) => {
    expect(markedBy('over-promise', reply).length).toBeGreaterThan(0)
  })

  it.each([
    'As promised, here it is.',
    'I can’t promise you a date.',
    'I promise to call you at five.',
    'The guarantee period ends in May.',
    'That was definitely our mistake.',
    'You can always call me.',
    'You asked for a money-back guarantee.',
    'I called the depot immediately.',
  ])('not: %s', (reply) => {
    expect(markedBy('over-promise', reply)).toEqual([])
  })
})

describe('internal', () => {
  it.each([
    'You gave us a 3.',
    'You rated us 4 out of 10.',
    'As a detractor you matter.',
    'Our NPS is fine.',
    'I raised it with tier 2.',
    'We breached the SLA.',
    'Your score of 2 surprised us.',
  ])('%s', (reply) => {
    expect(markedBy('internal', reply).length).toBeGreaterThan(0)
  })

  it.each([
    'The concert promoter moved the date.',
    'Your credit score of 610 counts.',
    'You gave us two addresses.',
    'We have 3 of them.',
    'The rating plate is at the back.',
    'Thank you for your 3 emails.',
  ])('not: %s', (reply) => {
    expect(markedBy('internal', reply)).toEqual([])
  })
})

describe('dismissive', () => {
  it.each(['Calm down, please.', 'You just need to wait.', 'Simply restart it.', 'Sorry, but no.'])(
    '%s',
    (reply) => {
      expect(markedBy('dismissive', reply)).toHaveLength(1)
    },
  )

  it.each([
    'I have just called them.',
    'I simply forgot.',
    'No problem, sorry to keep you.',
    'What actually happened is this.',
    'Just now it arrived.',
    'You wrote “calm down”.',
  ])('not: %s', (reply) => {
    expect(markedBy('dismissive', reply)).toEqual([])
  })
})

describe('too-many-sorry', () => {
  const words = (n: number) => Array.from({ length: n }, (_, i) => `word${i}`).join(' ')
  it('counts apologies and marks the second', () => {
    const [finding] = findingsOf('too-many-sorry', 'Sorry. We failed. I apologise. Sorry!')
    expect(finding?.what).toEqual({ code: 'many-apologies', count: 3 })
    expect(markedBy('too-many-sorry', 'Sorry. We failed. I apologise.')).toEqual(['apologise'])
  })

  it('finds one that comes when most is said', () => {
    expect(findingsOf('too-many-sorry', `${words(60)}. Sorry.`)[0]?.what.code).toBe('late-apology')
    expect(markedBy('too-many-sorry', `Sorry. ${words(60)}.`)).toEqual([])
    expect(markedBy('too-many-sorry', `${words(20)}. Sorry.`)).toEqual([])
  })

  it('does not count what the customer wrote', () => {
    expect(markedBy('too-many-sorry', 'You wrote “sorry, sorry”. I am sorry.')).toEqual([])
  })
})

describe('owner, generic, thanks', () => {
  it.each([
    ['owner', 'We sent it. We are glad.', 1],
    ['owner', 'We sent it, and I checked.', 0],
    ['owner', 'It was sent.', 0],
    ['generic', 'We value your feedback.', 1],
    ['generic', 'Please do not hesitate to contact us.', 1],
    ['generic', 'You kindly sent us the receipt.', 0],
    ['generic', 'We committed to two days.', 0],
    ['thanks', 'Goodbye.', 1],
    ['thanks', 'Many thanks, Alex', 0],
    ['thanks', 'I appreciate it.', 0],
    ['thanks', 'Thanks to a bug it failed.', 1],
    ['thanks', 'I would appreciate it if you called.', 1],
  ] as const)('%s: %s', (rule, reply, count) => {
    expect(markedBy(rule, reply)).toHaveLength(count)
  })
})

describe('length and readability', () => {
  const words = (n: number) => `W${Array.from({ length: n }, () => 'ord').join(' w')}`
  it.each([
    ['length', words(180), 0],
    ['length', words(181), 1],
    ['readability', `${words(30)}. ${words(31)}.`, 1],
    ['readability', `${words(22)}. ${words(22)}. ${words(22)}.`, 0],
    ['readability', `${words(40)}.`, 0],
    ['readability', Array.from({ length: 11 }, () => `${words(10)}.`).join(' '), 1],
    ['readability', Array.from({ length: 11 }, () => `${words(10)}.`).join('\n\n'), 0],
  ] as const)('%s %#', (rule, reply, count) => {
    expect(markedBy(rule, reply)).toHaveLength(count)
  })
})

describe('shouting', () => {
  it.each([
    ['It is NOT fine.', ['NOT']],
    ['Great!!', ['!!']],
    ['What?!?', ['?!?']],
    ['THIS PARCEL ARRIVES TOMORROW', ['THIS', 'PARCEL', 'ARRIVES', 'TOMORROW']],
    ['By UPS and DHL, ETA noon, IBAN DE00 1234.', []],
    ['Your size XXL is here!', []],
    ['Great! Thanks!', []],
    ['You wrote “STAY AWAY!!”', []],
  ])('%s', (reply, marked) => {
    expect(markedBy('shouting', reply)).toEqual(marked)
  })

  it('takes up what the customer has in capitals', () => {
    const customerWords = ['I TOLD you']
    expect(markedBy('shouting', 'You TOLD us.', { customerWords })).toEqual([])
    expect(markedBy('shouting', 'You TOLD us.', jane)).toEqual(['TOLD'])
  })
})
