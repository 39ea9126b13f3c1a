import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lintTemplate } from '@/lib/replies/lint'
import type { Template } from '@/lib/replies/template'
import { templateOf } from '../situations'
import { codes, lint } from './linting'

describe('characters', () => {
  it.each([
    ['pay \u202eevil', 'hidden-character', 5, 'U+202E'],
    ['a\u200bb', 'hidden-character', 2, 'U+200B'],
    ['a\u00adb', 'hidden-character', 2, 'U+00AD'],
    ['a\u200db', 'hidden-character', 2, 'U+200D'],
    ['\ufeffa', 'hidden-character', 1, 'U+FEFF'],
    ['a\u0007', 'hidden-character', 2, 'U+0007'],
    ['to pаypal', 'mixed-letters', 4, 'pаypal'],
    ['Τhank you', 'mixed-letters', 1, 'Τhank'],
    ['a <b>bold</b> word', 'html', 3, '<b>'],
    ['<script>alert(1)</script>', 'html', 1, '<script>'],
    ['a&nbsp;b', 'html', 2, '&nbsp;'],
  ])('%j: %s', (text, code, column, detail) => {
    expect(lint(text)[0]).toMatchObject({ code, line: 1, column, detail, field: 'text' })
  })

  it.each(['5 µm and 3 kΩ', '👩‍💻 and é', 'Дмитрий Anna', '1 < 2 and 3 > 2', 'AT&T', '日本語かな'])(
    '%j is fine',
    (text) => {
      expect(codes(text)).toEqual([])
    },
  )

  it('are looked for in the title and the description too', () => {
    const found = lint('a', { title: 'a\u202e', describes: 'lаte' })
    expect(found.map(({ code, field }) => `${code} ${field}`)).toEqual([
      'hidden-character title',
      'mixed-letters describes',
    ])
  })
})

describe('how it is found', () => {
  const mine = templateOf('a', {
    describes: 'great',
    segments: ['promoter'],
    step: 'thanks',
    shortcut: 'ty',
    family: 'thanks',
  })
  const other = { ...mine, id: 'other', title: 'Other' }
  const against = (changes: Partial<Template>, template: Template = mine) =>
    lintTemplate(template, { others: [mine, { ...other, ...changes }] })
      .map(({ code }) => code)
      .filter((code) => code !== 'check')

  it('needs words, and a shortcut and language of its own', () => {
    expect(codes('a', { describes: ' ' })).toEqual(['no-describes'])
    expect(against({ family: 'b' })).toEqual(['shortcut-taken'])
    expect(against({ language: 'de' })).toEqual([])
    expect(against({ shortcut: 'b' })).toEqual(['language-taken'])
    expect(against({ status: 'retired' })).toEqual([])
  })
})

describe('for any text', () => {
  const piece = fc.constantFrom(
    '{{',
    '}}',
    '{%',
    '%}',
    ' if ',
    ' endif ',
    'customer.name',
    '{% if customer.name == "a" %}',
    '{% elsif ticket.id %}',
    '{% else %}',
    '{% endif %}',
    '{% case ticket.id %}',
    '{% when "a" %}',
    '{% endcase %}',
    '"',
    '\n',
    'é',
    '😀',
  )
  it('it says something sensible and never throws', () => {
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 10 }), (pieces) => {
        const text = pieces.join('')
        for (const { line, column, field, endColumn = column } of lint(text)) {
          expect(field).toBe('text')
          const written = text.split('\n')[line - 1]
          expect(written).toBeDefined()
          expect(column).toBeGreaterThan(0)
          expect(endColumn - 1).toBeLessThanOrEqual(written?.length ?? 0)
        }
      }),
    )
  })
})
