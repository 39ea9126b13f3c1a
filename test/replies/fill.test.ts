import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { draftOf, fillSlots, openSlots } from '@/lib/replies/fill'
import { labelledSlot, type Part } from '@/lib/replies/parts'

const text = (words: string): Part => ({ kind: 'text', text: words })
const what = labelledSlot('what you will do', true)
const when = labelledSlot('by when', true)
const why = labelledSlot('why', false)
const parts = [
  text('Hello,\n\nI will '),
  what,
  text(' '),
  when,
  text('.\n\n'),
  why,
  text('\n\nAlex\nKim'),
]

const filled = { [what.id]: 'call the courier', [when.id]: 'by Friday' }

describe('fillSlots', () => {
  it('gives text and paragraphs', () => {
    expect(fillSlots(parts, filled)).toEqual({
      body: {
        text: 'Hello,\n\nI will call the courier by Friday.\n\nAlex\nKim',
        html: '<p>Hello,</p><p>I will call the courier by Friday.</p><p>Alex<br>Kim</p>',
      },
    })
  })

  it.each(['', '   ', '\n', '\u202e', '\u200b'])(
    'refuses a required slot that holds %j',
    (value) => {
      const result = fillSlots([...parts, when], { ...filled, [when.id]: value })
      expect(result).toEqual({ missing: [when] })
    },
  )

  it('takes an optional slot in, or leaves nothing of it', () => {
    const inline = [text('It is late '), why, text('.')]
    expect(fillSlots(inline, {})).toMatchObject({ body: { text: 'It is late.' } })
    expect(fillSlots(inline, { [why.id]: 'again' })).toMatchObject({
      body: { text: 'It is late again.' },
    })
  })

  it('keeps the lines that the agent typed', () => {
    const typed = { ...filled, [what.id]: ' call \r\n\n  the\u202e courier ' }
    expect(fillSlots(parts, typed)).toMatchObject({
      body: { text: expect.stringContaining('I will call\nthe courier by') },
    })
  })
})

describe('draftOf', () => {
  it('marks what is open in brackets', () => {
    const label = (slot: Part) => ('label' in slot ? slot.label : '')
    expect(draftOf(parts, { [when.id]: 'by Friday' }, label)).toEqual({
      text: 'Hello,\n\nI will [what you will do] by Friday.\n\nAlex\nKim',
      html: '<p>Hello,</p><p>I will [what you will do] by Friday.</p><p>Alex<br>Kim</p>',
    })
    expect(openSlots(parts, {})).toEqual([what, when])
  })
})

/** Reads our HTML by its whole grammar; anything else in it throws. */
function readHtml(html: string): string {
  if (!/^(<p>([^<>&"']|&(amp|lt|gt|quot|#39);|<br>)*<\/p>)+$/u.test(html)) {
    throw new Error(`Not paragraphs of escaped text: ${html}`)
  }
  const characters: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }
  return html
    .slice(3, -4)
    .replaceAll('</p><p>', '\n\n')
    .replaceAll('<br>', '\n')
    .replace(/&([^;]+);/g, (_, name: string) => characters[name] ?? '')
}

describe('the html of a reply', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({
      unit: fc.constantFrom(
        '<',
        '>',
        '&',
        '"',
        "'",
        '\n',
        ' ',
        'a',
        '<script>',
        '&lt;',
        '<br>',
        '\r',
      ),
    }),
  )

  it('says the same as its text, for anything typed or rendered', () => {
    fc.assert(
      fc.property(anything, anything, (words, typed) => {
        const result = fillSlots([text(words), what], { [what.id]: `x${typed}` })
        if (!('body' in result)) throw new Error('The slot is filled')
        expect(readHtml(result.body.html)).toBe(result.body.text)
      }),
    )
  })

  it('would be seen if it were not escaped', () => {
    expect(() => readHtml('<p><b>x</b></p>')).toThrow()
    expect(() => readHtml('<p>a & b</p>')).toThrow()
  })
})
