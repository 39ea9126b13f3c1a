import { describe, expect, it } from 'vitest'
import { changedFields, wordChanges } from '@/lib/replies/editing/changes'
import { emptyForm, formProblems, inLanguage, withField } from '@/lib/replies/editing/form'
import { starters } from '@/lib/replies/starters'
import { MAX_TEMPLATE_LENGTH } from '@/lib/replies/template'
import { templateOf } from '../situations'

const sound = templateOf('Hello')

describe('a form', () => {
  it('of a starter can be saved as it is', () => {
    for (const starter of starters) expect(formProblems(starter)).toEqual([])
  })

  it('says of each field why it can not be saved', () => {
    expect(formProblems(emptyForm('new'))).toEqual([
      { field: 'title', code: 'empty' },
      { field: 'text', code: 'empty' },
    ])
    const long = 'x'.repeat(MAX_TEMPLATE_LENGTH + 1)
    expect(formProblems({ ...sound, text: long, segments: [], shortcut: 'two words' })).toEqual([
      { field: 'text', code: 'too-long' },
      { field: 'segments', code: 'empty' },
      { field: 'shortcut', code: 'not-taken' },
    ])
    expect(formProblems({ ...sound, tags: ['ok', 'x'.repeat(41), ''] })).toEqual([
      { field: 'tags', code: 'too-long' },
    ])
  })

  it('has no empty lists and lines where a condition is left out', () => {
    const full = withField(withField(sound, 'causes', ['price']), 'shortcut', 'late')
    expect(full).toMatchObject({ causes: ['price'], shortcut: 'late' })
    expect(withField(withField(full, 'causes', []), 'shortcut', '')).toEqual(sound)
    expect(withField(sound, 'risk', undefined)).toEqual(sound)
    expect(withField(sound, 'title', '')).toEqual({ ...sound, title: '' })
    expect(withField(sound, 'segments', [])).toEqual({ ...sound, segments: [] })
  })

  it('in another language is one of the same family, a draft', () => {
    const german = inLanguage(sound, 'de', 'de-1')
    expect(german).toEqual({
      ...sound,
      id: 'de-1',
      language: 'de',
      family: 'test',
      status: 'draft',
    })
    expect(inLanguage(german, 'fr', 'fr-1').family).toBe('test')
  })
})

describe('changes', () => {
  it('are told word by word', () => {
    expect(wordChanges('I am sorry.', 'I am very sorry.\nKim')).toEqual([
      { kind: 'same', text: 'I am ' },
      { kind: 'added', text: 'very ' },
      { kind: 'same', text: 'sorry.' },
      { kind: 'added', text: '\nKim' },
    ])
    expect(wordChanges('Late or missing delivery.', 'Late, as we say it.')).toEqual([
      { kind: 'same', text: 'Late' },
      { kind: 'removed', text: ' or missing delivery' },
      { kind: 'added', text: ', as we say it' },
      { kind: 'same', text: '.' },
    ])
    expect(wordChanges('same', 'same')).toEqual([{ kind: 'same', text: 'same' }])
    expect(wordChanges('', '')).toEqual([])
  })

  it('put together give both texts, however long', () => {
    const before = Array.from({ length: 3_000 }, (_, n) => `a${n}`).join(' ')
    const after = Array.from({ length: 3_000 }, (_, n) => `b${n}`).join(' ')
    for (const [old, fresh] of [
      [before, after],
      ['one two three', 'two three four'],
    ] as const) {
      const all = wordChanges(old, fresh)
      const without = (kind: string) =>
        all.flatMap((one) => (one.kind === kind ? [] : one.text)).join('')
      expect([without('added'), without('removed')]).toEqual([old, fresh])
    }
  })

  it('are told of every field that differs', () => {
    const plain = templateOf('a')
    expect(changedFields(plain, { ...plain, text: 'b', shortcut: 'x' })).toEqual([
      'text',
      'shortcut',
    ])
    expect(changedFields(plain, { ...plain })).toEqual([])
  })
})
