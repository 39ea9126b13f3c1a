import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { excerptOf } from '@/lib/replies/find/excerpt'
import { findTemplates } from '@/lib/replies/find/find'
import { indexWords } from '@/lib/replies/find/word-index'
import { starters } from '@/lib/replies/starters'
import type { Template } from '@/lib/replies/template'
import { templateOf as withText } from './situations'

const templateOf = (changes: Partial<Template>) => withText(changes.text ?? 'x', changes)

const index = indexWords(starters)
const idsFor = (query: string, templates?: Template[]) =>
  findTemplates(templates ? indexWords(templates) : index, query).templates.map(({ id }) => id)

const refund = templateOf({
  id: 'refund',
  title: 'Refund is on its way',
  tags: ['money back'],
  describes: 'charged twice',
  text: 'You get it on {{ response.date | date }}. Größere Beträge dauern länger. {% slot "by when" %}',
  shortcut: 'ref',
})
const sorry = templateOf({ id: 'sorry', title: 'Sorry for the wait', describes: 'late parcel' })
const own = [sorry, refund]

/** One letter left out, put in, exchanged for another, or exchanged with the next one. */
function misspelt(text: string, kind: number, place: number, letter: string): string {
  const letters = [...text.matchAll(/\p{L}/gu)].map(({ index: at }) => at)
  const at = letters[place % letters.length] ?? 0
  const [before, here = '', after] = [text.slice(0, at), text[at], text.slice(at + 1)]
  if (kind === 0) return before + after
  if (kind === 1) return before + letter + here + after
  const next = after[0]
  if (kind === 2 || !next || !/\p{L}/u.test(next)) return before + letter + after
  return before + next + here + after.slice(1)
}

describe('finding templates', () => {
  it('finds every one by its title with one letter amiss, within reach of the digits', () => {
    const letters = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz')
    const typo = fc.record({ kind: fc.nat(3), place: fc.nat(200), letter: letters })
    fc.assert(
      fc.property(fc.constantFrom(...starters), typo, ({ id, title }, { kind, place, letter }) => {
        expect(idsFor(misspelt(title, kind, place, letter)).slice(0, 9)).toContain(id)
      }),
      { numRuns: 150 },
    )
  })

  it('control: two words of two amiss everywhere find nothing', () => {
    expect(idsFor('xqzrf wvkpt', own)).toEqual([])
  })

  it('does not care for accents, capitals, word order and the space between two words', () => {
    const accents = ['', '\u0301', '\u0308']
    fc.assert(
      fc.property(
        fc.constantFrom(...starters),
        fc.array(fc.record({ upper: fc.boolean(), accent: fc.constantFrom(...accents) }), {
          minLength: 100,
          maxLength: 100,
        }),
        ({ id, title }, changes) => {
          const written = [...title].map((letter, i) => {
            const { upper = false, accent = '' } = changes[i] ?? {}
            return /\p{L}/u.test(letter) ? (upper ? letter.toUpperCase() : letter) + accent : letter
          })
          expect(idsFor(written.join(''))[0]).toBe(id)
          expect(idsFor(title.split(' ').toReversed().join(' '))[0]).toBe(id)
          expect(idsFor(title.replace(' ', ''))).toContain(id)
        },
      ),
      { numRuns: 40 },
    )
  })

  it.each([
    ['ref', ['refund']],
    ['/ref', ['refund']],
    ['money', ['refund']],
    ['twice', ['refund']],
    ['großere', ['refund']],
    ['grossere', ['refund']],
    ['betrage', ['refund']],
    ['reufn', ['refund']],
    ['refudn is', ['refund']],
    ['wait', ['sorry']],
    ['the', ['sorry']],
    ['late refund parcel', ['sorry']],
    ['slot', []],
    ['response', []],
    ['', []],
    ['…', []],
  ])('%j finds %j', (query, ids) => {
    expect(idsFor(query, own)).toEqual(ids)
  })

  it('puts a title before tags, those before what it describes, and that before its text', () => {
    const words = { title: 'x', tags: ['x'], describes: 'x', text: 'x' }
    const all = (['text', 'describes', 'tags', 'title'] as const).map((field) =>
      templateOf({ ...words, id: field, [field]: field === 'tags' ? ['parcel'] : 'parcel' }),
    )
    expect(idsFor('parcel', all)).toEqual(['title', 'tags', 'describes', 'text'])
  })

  it('puts what was typed before what has a letter amiss, and a favoured one first among equals', () => {
    const [late, date, later] = ['late', 'date', 'late'].map((title, i) =>
      templateOf({ id: `${title}${i}`, title, describes: '', text: 'x' }),
    ) as [Template, Template, Template]
    expect(idsFor('late', [date, late, later])).toEqual(['late0', 'late2', 'date1'])
    const favoured = findTemplates(indexWords([date, late, later]), 'late', (one) =>
      one === later ? 0.1 : 0,
    )
    expect(favoured.templates[0]).toBe(later)
  })
})

describe('marks', () => {
  const marked = (query: string, text: string) => {
    const { stretches } = findTemplates(indexWords(own), query).marks(text)
    return stretches.map(({ start, end }) => text.slice(start, end))
  }

  it.each([
    ['refu', ['Refu']],
    ['rfeund', ['Refund']],
    ['its way', ['its', 'way']],
    ['itsway', ['its way']],
    ['parcel', []],
  ])('of %j in a title are %j', (query, parts) => {
    expect(marked(query, refund.title)).toEqual(parts)
  })

  it('are whole words where folding changed their length', () => {
    expect(marked('gross', 'Größere Beträge')).toEqual(['Größere'])
    expect(marked('betrag', 'Größere Beträge')).toEqual(['Beträg'])
  })

  it('lie within the text and never overlap', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(...starters.map((one) => one.text)),
    )
    fc.assert(
      fc.property(texts, texts, (query, text) => {
        const { stretches } = findTemplates(index, query).marks(text)
        let last = 0
        for (const { start, end } of stretches.toSorted((a, b) => a.start - b.start)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          last = end
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('an excerpt', () => {
  const excerpt = (query: string, template: Template) => {
    const found = excerptOf(template, findTemplates(indexWords(own), query))
    return (
      found && [
        found.text,
        ...found.stretches.map(({ start, end }) => found.text.slice(start, end)),
      ]
    )
  }

  it.each([
    ['refund', undefined],
    ['ref', undefined],
    ['money', ['money back', 'money']],
    ['refund twice', ['charged twice', 'twice']],
    ['refund dauern', ['… on …. Größere Beträge dauern länger. …', 'dauern']],
  ])('of what %j found beside the title is %j', (query, expected) => {
    expect(excerpt(query, refund)).toEqual(expected)
  })

  it('begins shortly before what was found', () => {
    const text = `${'word '.repeat(40)}parcel ${'more '.repeat(40)}`
    const long = templateOf({ text })
    const found = excerptOf(long, findTemplates(indexWords([long]), 'parcel'))
    expect(found?.text).toMatch(/^… (word ){3,5}parcel (more )+/)
    expect(found?.text.length).toBeLessThan(100)
    expect(found?.stretches.map(({ start, end }) => found.text.slice(start, end))).toEqual([
      'parcel',
    ])
  })
})
