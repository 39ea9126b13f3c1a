import { describe, expect, it } from 'vitest'
import { checkReply } from '@/lib/replies/check/check-reply'
import { ruleIds } from '@/lib/replies/check/finding'
import { rules } from '@/lib/replies/check/rules'
import { shinglesOf as shingles } from '@/lib/replies/check/shingles'
import { findingsOf, GOOD, jane, markedBy } from './examples'

it('a good reply has nothing against it', () => {
  expect(checkReply(GOOD, jane).findings).toEqual([])
})

it('every rule has its place in the registry, in the order of the ids', () => {
  expect(rules.map(({ id }) => id)).toEqual(ruleIds)
})

describe('unresolved', () => {
  it.each([
    ['Your refund of {{ amount }} is sent', ['{{ amount }}']],
    ['{% if x %} hello', ['{% if x %}']],
    ['Hi {name}, hello', ['{name}']],
    ['Hi %FIRSTNAME%, hello', ['%FIRSTNAME%']],
    ['sent on [DATE] to [your address]', ['[DATE]', '[your address]']],
    ['see <INSERT LINK> there', ['<INSERT LINK>']],
    ['order XXX is', ['XXX']],
    ['we pay € XX back', ['XX']],
    [`${'TO'}${'DO'}: look up`, [`${'TO'}${'DO'}`]],
    ['on ____ at noon', ['____']],
    ['number is undefined.', ['undefined']],
    ['refund of $ is sent', ['$']],
  ])('%s', (reply, marked) => {
    expect(markedBy('unresolved', reply)).toEqual(marked)
  })

  it.each([
    'thanks <3, see <https://x.example/a> and [1], size XXL and XXXL, love xxx',
    'todo el mundo, XX siglo, $ 20 and 20 $, a – b',
    'Type <b>bold</b>',
    'Order #12 and No. 5',
  ])('not: %s', (reply) => {
    expect(markedBy('unresolved', reply)).toEqual([])
  })

  it('takes what the customer reported for no mark of ours', () => {
    const customerWords = ['Your mail says “Hello [NAME]”']
    expect(markedBy('unresolved', 'You got “Hello [NAME]”', { customerWords })).toEqual([])
    expect(markedBy('unresolved', 'Hello [NAME]', { customerWords })).toEqual(['[NAME]'])
  })

  it('names every open gap', () => {
    const openSlots = [{ label: 'what you will do' }, { label: 'by when' }]
    expect(findingsOf('unresolved', '', { openSlots }).map(({ what }) => what)).toEqual([
      { code: 'open-slot', label: 'what you will do' },
      { code: 'open-slot', label: 'by when' },
    ])
  })

  it('sees the gap that an empty variable left in the greeting', () => {
    const [finding] = findingsOf('unresolved', 'Hi , your order')
    expect(finding).toMatchObject({ what: { code: 'missing-value' }, fix: { text: ' Jane' } })
  })
})

describe('acknowledge', () => {
  it.each([
    'Hello Jane, your order is on its way.',
    'Hello Jane, you have been ordering from us.',
    'Hello Jane, about the parcel: it left.',
    'Hello Jane, that nobody called you is bad.',
  ])('taken up: %s', (reply) => {
    expect(markedBy('acknowledge', reply)).toEqual([])
  })

  it.each(['Hello Jane, thank you for your message.', 'Hello Jane, we will get back to you.'])(
    'not taken up: %s',
    (reply) => {
      expect(findingsOf('acknowledge', reply)[0]?.what).toEqual({
        code: 'acknowledge',
        words: ['ordered', 'nobody'],
      })
    },
  )

  it.each([
    ['no words', []],
    ['another script', ['配送が遅い。']],
    ['another language', ['Die Lieferung kam drei Wochen zu spät und war auch noch beschädigt.']],
    ['nothing of content', ['ok thanks']],
  ])('says nothing where it can not compare: %s', (_, customerWords) => {
    expect(markedBy('acknowledge', 'Hello Jane, thank you.', { customerWords })).toEqual([])
  })
})

describe('ownership', () => {
  it.each([
    'We should have told you.',
    'That is our fault.',
    'I got your order wrong.',
    'Our system lost it.',
    'It should never have happened.',
    'I apologise for not calling.',
  ])('taken: %s', (sentence) => {
    expect(markedBy('ownership', `Hello Jane, ${sentence}`)).toEqual([])
  })

  it.each([
    'I am sorry about your order.',
    'We have received your message.',
    'You should have told us.',
    'It is not our fault.',
    'I am sorry if we got it wrong.',
  ])('not taken: %s', (sentence) => {
    expect(markedBy('ownership', `Hello Jane, ${sentence}`)).toEqual([''])
  })

  it('is asked for at the first contact, of the unhappy and of who says sorry', () => {
    const reply = 'Hello Jane, your order is here.'
    const found = (facts: Parameters<typeof markedBy>[2], text = reply) =>
      markedBy('ownership', text, facts).length > 0
    expect(found({ segment: 'detractor' })).toBe(true)
    expect(found({ segment: 'detractor', step: 'follow-up' })).toBe(false)
    expect(found({ segment: 'passive' })).toBe(false)
    expect(found({ segment: 'passive' }, `${reply} Sorry!`)).toBe(true)
    expect(found({ segment: 'promoter' }, `${reply} Sorry!`)).toBe(false)
  })
})

describe('action, time and vague time', () => {
  it.each([
    ['I understand that you are angry.', ['action']],
    ['I will send it again.', ['time']],
    ['I will send it again soon.', ['vague-time']],
    ['I will send it again as soon as possible.', ['vague-time']],
    ['I will send it again by Friday.', []],
    ['I have refunded it.', []],
    ['Your refund is on its way since this morning.', []],
    ['Shall I send it again?', []],
    ['You ordered on Monday. I will look for it.', ['time']],
    ['On 3 March you wrote to us. I will look for it.', ['time']],
    ['Kim comes to you on Monday.', []],
    ['I will send it as soon as you tell me the address.', []],
    ['We will get back to you.', ['action', 'time']],
    ['Nothing more to say. See you soon.', ['action']],
  ])('%s', (sentence, expected) => {
    const reply = `Hello Jane, ${sentence}`
    const found = (['action', 'time', 'vague-time'] as const).filter(
      (rule) => findingsOf(rule, reply).length > 0,
    )
    expect(found).toEqual(expected)
  })

  it('wait for the gaps to be filled', () => {
    const openSlots = [{ label: 'what you will do' }]
    expect(markedBy('action', 'Hello Jane, sorry.', { openSlots })).toEqual([])
    expect(markedBy('time', 'Hello Jane, I will write.', { openSlots })).toEqual([])
  })

  it('ask nothing of a letter of thanks', () => {
    for (const rule of ['action', 'time', 'vague-time'] as const) {
      expect(markedBy(rule, 'I will tell Kim soon. Sorry!', { segment: 'promoter' })).toEqual([])
    }
  })
})

describe('dead-end', () => {
  it.each([
    ['We cannot refund this.', ['We cannot refund']],
    ['It is not possible. Our terms say so. Goodbye.', ['It is not possible']],
    ['There is nothing I can do.', ['nothing I can do']],
    ['We cannot refund this, but I can replace it.', []],
    ['We cannot refund this. I have put a new one in the post today.', []],
    ['We cannot refund this. Shall I replace it?', []],
    ['We cannot refund this. Is there anything else I can help with?', ['We cannot refund']],
    ['I could not have done it without you.', []],
    ['I cannot thank you enough.', []],
    ['I will call as early as possible.', []],
    ['Under your policy number 12 it is covered.', []],
  ])('%s', (reply, marked) => {
    expect(markedBy('dead-end', reply)).toEqual(marked)
  })
})

describe('near-duplicate', () => {
  const lastReply = (text: string) => ({ lastReply: shingles(text) })
  it('finds the same letter with a word or a quotation changed', () => {
    const changed = GOOD.replace('Friday', 'Monday').replace(/“.*”/, '“Still nothing.”')
    expect(markedBy('near-duplicate', changed, lastReply(GOOD))).toEqual([''])
  })

  it('lets another letter pass, and any first one', () => {
    const other = 'Hello Jane, your order left us this morning, and Kim brings it to you on Monday.'
    expect(markedBy('near-duplicate', other, lastReply(GOOD))).toEqual([])
    expect(markedBy('near-duplicate', GOOD)).toEqual([])
    expect(markedBy('near-duplicate', 'Thank you, Jane.', lastReply('Thank you, Jane.'))).toEqual(
      [],
    )
  })
})
