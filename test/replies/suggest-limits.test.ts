import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { familyOf } from '@/lib/replies/family'
import { languages } from '@/lib/replies/language'
import type { Situation } from '@/lib/replies/situation'
import { starters } from '@/lib/replies/starters/en'
import { suggest } from '@/lib/replies/suggest'
import { statuses, type Template, ticketChannels } from '@/lib/replies/template'
import { usedBefore } from '@/lib/replies/used-before'
import { COMMENT, caseOf, NOW, replySent, situationOf, templateOf } from './situations'

const situation = situationOf([{ score: 2, comment: COMMENT }], { case: caseOf() })
const idsOf = (templates: readonly Template[], one: Situation = situation) =>
  suggest(templates, one).map(({ template }) => template.id)
const kindsOf = (templates: readonly Template[], one: Situation) =>
  suggest(templates, one).map(({ template, reasons }) => [
    template.id,
    reasons.map(({ kind }) => kind).includes('no-template-in'),
  ])

const about = (id: string, changes: Partial<Template> = {}) =>
  templateOf('x', { id, describes: 'ordered, nobody answers', ...changes })

/** Templates of any kind, some of one family. */
const templates = fc
  .array(
    fc.record({
      family: fc.constantFrom('a', 'b', 'c'),
      status: fc.constantFrom(...statuses),
      language: fc.constantFrom(...languages),
      describes: fc.constantFrom('', 'ordered weeks ago', 'nobody answers', 'Bestellung fehlt'),
      helpdesk: fc.option(fc.constantFrom('rt5', 'zendesk')),
      channel: fc.option(fc.constantFrom(...ticketChannels)),
    }),
    { maxLength: 12 },
  )
  .map((all) =>
    all.map(({ helpdesk, channel, ...rest }, i) =>
      templateOf('x', {
        ...rest,
        id: `t${i}`,
        ...(helpdesk && { helpdesks: [helpdesk] }),
        ...(channel && { channels: [channel] }),
      }),
    ),
  )

describe('suggestions, whatever the templates', () => {
  it('are the same in whatever order the templates come', () => {
    fc.assert(
      fc.property(templates, fc.nat(), fc.constantFrom(...languages), (all, at, language) => {
        const turned = [...all.slice(at % 13), ...all.slice(0, at % 13)].reverse()
        const one = { ...situation, language }
        expect(idsOf(turned, one)).toEqual(idsOf(all, one))
      }),
    )
  })

  it('are approved, for helpdesk and channel, one of a family, in the language or in English', () => {
    fc.assert(
      fc.property(templates, fc.constantFrom(...languages), (all, language) => {
        const ticket = { id: '1', helpdesk: 'rt5', channel: 'chat' as const }
        const shown = suggest(all, { ...situation, ticket, language }).map((one) => one.template)
        for (const one of shown) {
          expect(one.status).toBe('approved')
          expect(one.helpdesks ?? ['rt5']).toContain('rt5')
          expect(one.channels ?? ['chat']).toContain('chat')
          expect([language, 'en']).toContain(one.language)
        }
        expect(new Set(shown.map(familyOf)).size).toBe(shown.length)
      }),
    )
  })
})

describe('helpdesk and channel', () => {
  const conditioned = [about('rt', { helpdesks: ['rt5'] }), about('chat', { channels: ['chat'] })]

  it.each([
    ['are kept where they are known', { helpdesk: 'zendesk', channel: 'email' as const }, []],
    ['are met', { helpdesk: 'rt5', channel: 'chat' as const }, ['chat', 'rt']],
    ['exclude nothing where they are not known', {}, ['chat', 'rt']],
  ])('%s', (_, ticket, expected) => {
    expect(idsOf(conditioned, { ...situation, ticket: { id: '1', ...ticket } }).sort()).toEqual(
      expected,
    )
  })
})

describe('the language of the ticket', () => {
  const english = about('en-late', { family: 'late' })
  const german = about('de-late', { family: 'late', language: 'de', describes: '' })
  const other = about('en-other')

  it('comes first; its translation does not stand beside it; English says why it is there', () => {
    expect(kindsOf([english, german, other], { ...situation, language: 'de' })).toEqual([
      ['de-late', false],
      ['en-other', true],
    ])
    expect(kindsOf([english, german, other], situation).map(([id]) => id)).not.toContain('de-late')
    expect(kindsOf([english, other], { ...situation, language: 'fr' })).toEqual([
      ['en-late', true],
      ['en-other', true],
    ])
  })

  it('does not bring before an English one what nothing speaks for', () => {
    const [fits, idle] = [about('en-late'), templateOf('x', { id: 'de-price', language: 'de' })]
    const priced = { ...idle, title: 'Zu teuer', causes: ['price'] }
    expect(kindsOf([priced, fits], { ...situation, language: 'de' })).toEqual([
      ['en-late', true],
      ['de-price', false],
    ])
    const spoken = { ...priced, title: 'Bestellung', describes: 'ordered, nobody answers' }
    expect(kindsOf([spoken, fits], { ...situation, language: 'de' })[0]).toEqual([
      'de-price',
      false,
    ])
  })

  it.each([
    ['de', 'Das Paket ist nie angekommen', 'late-delivery'],
    ['es', 'Me han cobrado dos veces la factura', 'billing'],
    ['fr', 'Personne ne répond, jamais de réponse', 'late-answer'],
    ['pt', 'Quero cancelar, vou mudar de operadora', 'thinking-of-leaving'],
  ] as const)('is understood in %s, also by templates in English', (language, comment, family) => {
    const one = situationOf([{ score: 2, comment }], { case: caseOf(), language })
    const [first] = suggest(starters, one)
    expect(first && familyOf(first.template)).toBe(family)
  })
})

describe('a template that the customer was sent', () => {
  const english = about('en-late', { family: 'late' })
  const german = about('de-late', { family: 'late', language: 'de' })
  const all = [english, german, about('other')]
  const past = [replySent('de-late', NOW - 5), replySent('de-late', NOW - 9, 'earlier')]

  it('is known in every language, with the last time and the language it was in', () => {
    expect(usedBefore(english, past, all)).toEqual({ at: NOW - 5, language: 'de' })
    expect(usedBefore(german, past, all)).toEqual({ at: NOW - 5 })
    expect(usedBefore(about('other'), past, all)).toBeUndefined()
    expect(idsOf(all, { ...situation, past })[0]).toBe('other')
  })

  it('is not, once the sending was taken back; is still, when the template was retired or is gone', () => {
    const [last] = past
    if (last?.kind !== 'reply-sent') throw new Error('There is one')
    const undone = { ...last, kind: 'undone' as const, id: 'u', undoes: last.id, at: NOW }
    expect(usedBefore(german, [...past, undone as never], all)).toEqual({ at: NOW - 9 })
    expect(usedBefore(english, past, [english, { ...german, status: 'retired' }])).toBeDefined()
    expect(usedBefore(german, past, [])).toEqual({ at: NOW - 5 })
  })
})
