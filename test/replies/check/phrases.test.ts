import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lexiconOf } from '@/lib/replies/check/lexicons'
import { ownWords } from '@/lib/replies/check/own-words'
import { parsePhrase } from '@/lib/replies/check/phrase-notation'
import { findPhrases, type Phrases } from '@/lib/replies/check/phrases'
import { searchable } from '@/lib/replies/check/searchable'
import { languages } from '@/lib/replies/language'

function found(text: string, find: string, except?: string): string[] {
  const phrases = { find, ...(except && { except }) }
  return findPhrases(searchable(ownWords(text)), phrases).map(({ start, end }) =>
    text.slice(start, end),
  )
}

describe('the notation of phrases', () => {
  it.each([
    ['Deliveries were delivered late.', 'deliver*', ['Deliveries', 'delivered']],
    ['It was faster and better.', '*er', ['faster', 'better']],
    ['We will definitely call.', 'will * call', ['will definitely call']],
    ['I have, as you asked, sent it.', 'have … sent', ['have, as you asked, sent']],
    ['I have sent it.', 'have … sent', ['have sent']],
    ['One two three four five six.', 'one … six', ['One two three four five six']],
    ['One two three four five six seven.', 'one … seven', []],
    ['in 3 days, in three days', 'in (#|three) days', ['in 3 days', 'in three days']],
    ['on the 16th at 9:40', 'the #th at #:#', ['the 16th at 9:40']],
    ['really sorry, sorry', '[really|very] sorry', ['really sorry', 'sorry']],
    ['sorry, but no', 'sorry but', ['sorry, but']],
    ['sorry. But no', 'sorry but', []],
    ['I’ll call', "i'll call", ['I’ll call']],
    ['100 % safe, 100% safe', '100% safe', ['100 % safe', '100% safe']],
    ['Prezado(a) cliente', 'prezado a cliente', ['Prezado(a) cliente']],
    ['UNSORRY sorryness', 'sorry', []],
    ['we do, we do not', 'we (do|do not)', ['we do', 'we do not']],
  ])('%s ~ %s', (text, phrase, expected) => {
    expect(found(text, phrase)).toEqual(expected)
  })

  it('drops what touches an exception', () => {
    expect(found('the concert promoter and a promoter', 'promoter', 'concert promoter')).toEqual([
      'promoter',
    ])
  })

  it('refuses brackets that do not match', () => {
    for (const slip of ['(a|b', 'a) b', '[a] (b]', '(a)b']) {
      expect(() => parsePhrase(slip), slip).toThrow()
    }
  })

  it('every phrase of every lexicon can be read', () => {
    const visit = (value: unknown): string[] => {
      if (typeof value !== 'object' || value === null) return []
      if ('find' in value && typeof value.find === 'string') {
        const { find, except = '' } = value as Phrases
        return `${find}\n${except}`.split('\n').filter((line) => line.trim() !== '')
      }
      return Object.values(value).flatMap(visit)
    }
    for (const language of languages) {
      const lines = visit(lexiconOf(language))
      expect(lines.length).toBeGreaterThan(100)
      for (const line of lines) expect(parsePhrase(line.trim()).length, line).toBeGreaterThan(0)
      // Texts are compared in lower case.
      for (const line of lines) expect(line).toBe(line.toLowerCase())
    }
  })

  it('finds a phrase wherever it stands between sentences', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'ß', 'İ', '👍', ' ', '.', '\n', '“') })
    fc.assert(
      fc.property(text, text, (before, after) => {
        const reply = `${before}. In due course. ${after}`.replaceAll('“', '')
        expect(found(reply, 'in due course')).toEqual(['In due course'])
      }),
    )
  })
})

describe("the writer's own words", () => {
  it.each([
    ['You wrote “calm DOWN” to me', 'calm'],
    ['You wrote "calm down" to me', 'calm'],
    ["You wrote 'calm down!' to me", 'calm'],
    ['Sie schreiben „ganz ruhig“ und', 'ruhig'],
    ['Vous écrivez « calmez-vous » ici', 'calmez'],
    ['> calm down\nI am calm', 'calm down'],
    ['See https://x.example/calm-down today', 'calm'],
    ['Write to calm@x.example today', 'calm@'],
  ])('%s', (text, word) => {
    const own = ownWords(text)
    expect(own).toHaveLength(text.length)
    expect(own.toLowerCase()).not.toContain(word)
  })

  it.each([
    'The 27" screen and the 24" one',
    "It's our customers' choice, isn't it?",
    'He said "wait and never closed it',
    "rock 'n' roll",
  ])('are not taken for a quotation: %s', (text) => {
    expect(ownWords(text)).not.toContain('\ufffc\ufffc\ufffc\ufffc')
  })
})
