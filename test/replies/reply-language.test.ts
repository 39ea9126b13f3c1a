import { describe, expect, it } from 'vitest'
import type { Language } from '@/lib/replies/language'
import { languageIn, reliable, replyLanguage } from '@/lib/replies/reply-language'

const sure = (code: string, share = 95) => ({ code, share, sure: true })
const GERMAN = 'Das Paket ist immer noch nicht da'

describe('what a detector says of a text', () => {
  it.each([
    ['is taken where it is sure', GERMAN, sure('de'), 'de'],
    ['counts by the language alone', 'O pedido ainda não chegou', sure('pt-BR'), 'pt'],
    ['is not where it is not sure', GERMAN, { ...sure('de'), sure: false }, undefined],
    ['nor of a few letters', 'Katastrophe', sure('de'), undefined],
    ['nor of several languages', GERMAN, sure('de', 55), undefined],
    [
      'nor of one that replies are not written in',
      'Il pacco non è arrivato',
      sure('it'),
      undefined,
    ],
    ['nor against the common words of another', 'the box was not there, no', sure('de'), undefined],
    ['nor where it says nothing', GERMAN, undefined, undefined],
  ])('%s', (_, text, detected, language) => {
    expect(reliable(text, detected)).toBe(language)
  })

  it('names a language by its code, or none', () => {
    expect(['de-AT', 'EN', 'zh-Latn', ''].map(languageIn)).toEqual([
      'de',
      'en',
      undefined,
      undefined,
    ])
  })
})

describe('the language of a reply', () => {
  const detect = (known: Record<string, Language>) => (text: string) => Promise.resolve(known[text])
  const written = { comment: 'Gut', subject: 'Liefertermin', earlier: ['Merci', 'Gracias'] }

  it.each([
    ['of the comment', { Gut: 'de', 'Gut\nLiefertermin': 'en' }, 'de'],
    ['of the comment and the subject', { 'Gut\nLiefertermin': 'de', Merci: 'fr' }, 'de'],
    ['of what they wrote before, the latest first', { Merci: 'fr', Gracias: 'es' }, 'fr'],
    ['of the agent', {}, 'pt'],
  ] as const)('is that %s', async (_, known, language) => {
    expect(await replyLanguage(written, detect(known), 'pt-BR')).toBe(language)
  })

  it('is English where nothing tells, and nothing empty is asked about', async () => {
    const asked: string[] = []
    const none = { comment: undefined, subject: undefined, earlier: ['', ' '] }
    const ask = (text: string) => {
      asked.push(text)
      return Promise.resolve(undefined)
    }
    expect(await replyLanguage(none, ask, 'pl')).toBe('en')
    expect(asked).toEqual([])
  })
})
