import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { causeIds } from '@/lib/cases/causes'
import type { Situation } from '@/lib/replies/situation'
import { starters } from '@/lib/replies/starters/en'
import { suggest } from '@/lib/replies/suggest'
import { ADDRESS, COMMENT, caseOf, NOW, replySent, situationOf, templateOf } from './situations'

const ids = (situation: Situation) =>
  suggest(starters, situation).map(({ template }) => template.id)
const reasonsOf = (id: string, situation: Situation) =>
  suggest(starters, situation).find(({ template }) => template.id === id)?.reasons

describe('the first suggestion', () => {
  it.each([
    ['Ordered two weeks ago and the parcel has not arrived', 'en-late-delivery'],
    ['It broke after two days, very poor quality', 'en-quality'],
    ['Far too expensive for what it does', 'en-price'],
    ['Nobody answers my e-mails, and on the phone they were rude', 'en-support'],
    ['You charged me twice and the refund never came', 'en-billing'],
    ['The app is so slow, loading takes forever', 'en-slow'],
    ['Confusing menus, I can not find anything', 'en-hard-to-use'],
    ['Not as described, the picture was misleading', 'en-not-as-promised'],
    ['It lacks an export, a missing feature that I need', 'en-missing-feature'],
    ['I will cancel and switch to a competitor', 'en-thinking-of-leaving'],
    ['Terrible.', 'en-ask-what-helps'],
    ['', 'en-ask-what-helps'],
  ])('for an unhappy customer who wrote %j is %s', (comment, id) => {
    const situation = situationOf(
      [
        { score: 7, daysAgo: 90 },
        { score: 2, comment },
      ],
      { ticket: { id: '1' }, case: caseOf() },
    )
    expect(ids(situation)[0]).toBe(id)
  })

  it.each([
    ['delivery', 'en-late-delivery'],
    ['product-quality', 'en-quality'],
    ['price', 'en-price'],
    ['billing', 'en-billing'],
    ['support-experience', 'en-support'],
    ['speed', 'en-slow'],
    ['usability', 'en-hard-to-use'],
    ['expectations', 'en-not-as-promised'],
    ['other', 'en-ask-what-helps'],
  ])('for the confirmed cause %s is %s, whatever the words say', (cause, id) => {
    const comment = 'The parcel came late, and it was broken'
    const other = cause === 'other' ? 'Bad' : comment
    const situation = situationOf([{ score: 2, comment: other }], { case: caseOf({ cause }) })
    expect(ids(situation)[0]).toBe(id)
    if (cause === 'other') return
    expect(reasonsOf(id, situation)).toContainEqual({ kind: 'cause', cause, confirmed: true })
  })

  it('knows every cause', () => {
    expect(causeIds).toHaveLength(9)
  })

  it.each([
    ['repeat detractor', [4, 2], 'en-let-down-again', 'repeat-detractor'],
    ['slipping promoter', [9, 4], 'en-was-happy-before', 'slipping-promoter'],
    ['slipping to passive', [10, 7], 'en-less-happy-than-before', 'slipping-promoter'],
  ])('for a %s is made for that', (_, scores, id, risk) => {
    const situation = situationOf(scores.map((score) => ({ score, comment: COMMENT })))
    expect(ids(situation)[0]).toBe(id)
    expect(reasonsOf(id, situation)).toContainEqual({ kind: 'risk', risk })
  })

  it.each([
    ['Fine, nothing special', 'en-what-would-make-it-great'],
    ['', 'en-what-would-make-it-great'],
    ['Good, but a bit slow and the delivery could be better', 'en-good-but'],
  ])('for a passive customer who wrote %j is %s', (comment, id) => {
    expect(ids(situationOf([{ score: 7, comment }], { ticket: { id: '1' } }))[0]).toBe(id)
  })

  it.each([
    ['Your team is great, thank you', undefined, 'en-thank-you'],
    ['I told all my friends about you', undefined, 'en-ask-to-recommend'],
    ['', 'Question: how do I change my account?', 'en-thank-you-and-answer'],
  ])('for a promoter who wrote %j about %j is %s', (comment, subject, id) => {
    const ticket = subject ? { id: '1', subject } : { id: '1' }
    expect(ids(situationOf([{ score: 10, comment }], { ticket }))[0]).toBe(id)
  })
})

describe('the step', () => {
  const unhappy = [{ score: 2, comment: COMMENT }]

  it('is the follow-up after the first contact, with or without a case', () => {
    const inCase = situationOf(unhappy, { case: caseOf({ state: 'contacted', contactedAt: NOW }) })
    const without = situationOf(unhappy, { past: [replySent('x', NOW - 1000)] })
    for (const situation of [inCase, without]) {
      const steps = suggest(starters, situation).map(({ template }) => template.step)
      expect(steps[0]).toBe('follow-up')
      expect(steps).not.toContain('first-contact')
    }
  })

  it('is the first contact again when the contact was taken back, or came before the response', () => {
    const sent = replySent('x', NOW - 1000)
    const undone = {
      id: 'u',
      at: NOW,
      agent: { name: 'Kim' },
      address: ADDRESS,
      kind: 'undone' as const,
      undoes: sent.id,
    }
    for (const past of [[sent, undone], [replySent('x', 0)]]) {
      const [first] = suggest(starters, situationOf(unhappy, { past }))
      expect(first?.template.step).toBe('first-contact')
    }
  })

  it('is closing the loop once the case is closed', () => {
    expect(ids(situationOf(unhappy, { case: caseOf({ state: 'closed' }) }))[0]).toBe(
      'en-fixed-because-of-you',
    )
  })
})

describe('what this customer got before', () => {
  const situation = situationOf([{ score: 2, comment: COMMENT }], { case: caseOf() })

  it('comes later, and says so with the last time', () => {
    const [best] = ids(situation)
    if (!best) throw new Error('There is a best one')
    const past = [
      replySent(best, 500),
      replySent(best, 900, 'again'),
      replySent(best, 700, 'third'),
    ]
    expect(ids({ ...situation, past })[0]).not.toBe(best)
    const only = starters.filter(({ id }) => id === best)
    expect(suggest(only, { ...situation, past })[0]?.reasons).toContainEqual({
      kind: 'used-before',
      at: 900,
    })
  })

  it('is never suggested without saying so', () => {
    fc.assert(
      fc.property(
        fc.subarray(starters.map(({ id }) => id)),
        fc.integer({ min: 0, max: 10 }),
        (used, score) => {
          const past = used.map((id) => replySent(id, 1))
          for (const { template, reasons } of suggest(
            starters,
            situationOf([{ score }], { past }),
          )) {
            const says = reasons.some(({ kind }) => kind === 'used-before')
            expect(says).toBe(used.includes(template.id))
          }
        },
      ),
    )
  })
})

describe('suggestions', () => {
  it('are none for a customer without any response', () => {
    expect(suggest(starters, situationOf([]))).toEqual([])
  })

  it('are for the segment only, at most three, the same for the same situation', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 }), fc.lorem(), (score, comment) => {
        const situation = situationOf([{ score, comment }])
        const suggestions = suggest(starters, situation)
        expect(suggestions.length).toBeLessThanOrEqual(3)
        expect(suggestions.length).toBeGreaterThanOrEqual(score > 6 ? 2 : 3)
        for (const { template } of suggestions) {
          expect(template.segments).toContain(situation.history?.segment)
        }
        expect(suggest(starters, situation)).toEqual(suggestions)
      }),
    )
  })

  it('name the words that the customer and the template share', () => {
    const situation = situationOf([{ score: 2, comment: COMMENT }])
    expect(reasonsOf('en-support', situation)).toContainEqual({
      kind: 'words',
      words: expect.arrayContaining(['nobody']),
    })
  })

  it('are for each thing that the words tell', () => {
    const situation = situationOf([{ score: 8 }, { score: 3, comment: COMMENT }])
    expect(ids(situation)).toEqual(expect.arrayContaining(['en-late-delivery', 'en-late-answer']))
  })

  it('say when a cause is only guessed, and when none is known', () => {
    const guessed = situationOf([{ score: 2, comment: 'The parcel never arrived' }])
    expect(reasonsOf('en-late-delivery', guessed)).toContainEqual({
      kind: 'cause',
      cause: 'delivery',
      confirmed: false,
    })
    const unclear = situationOf([{ score: 2 }], { ticket: { id: '1' } })
    expect(reasonsOf('en-ask-what-helps', unclear)).toContainEqual({ kind: 'cause-unknown' })
  })

  it('take a likeness of words over none', () => {
    const about = (id: string, describes: string) => templateOf('x', { id, describes })
    const templates = [about('a', 'chairs wobble'), about('b', 'tables wobble'), about('c', '')]
    const situation = situationOf([{ score: 2, comment: 'My table is wobbling' }])
    expect(suggest(templates, situation).map(({ template }) => template.id)).toEqual([
      'b',
      'a',
      'c',
    ])
  })
})
