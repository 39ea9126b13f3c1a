import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { causeIds } from '@/lib/cases/causes'
import { fillSlots } from '@/lib/replies/fill'
import type { Part, SlotPart } from '@/lib/replies/parts'
import { renderTemplate } from '@/lib/replies/render'
import type { Situation } from '@/lib/replies/situation'
import { starters } from '@/lib/replies/starters/en'
import { Template } from '@/lib/replies/template'
import { COMMENT, caseOf, NOW, situationOf } from './situations'

const one = <T>(id: string, of: readonly T[], key: (item: T) => string): T => {
  const found = of.find((item) => key(item) === id)
  if (!found) throw new Error(`No ${id}`)
  return found
}

const contacted = caseOf({ state: 'contacted', contactedAt: NOW - 100_000_000 })
const situations: [string, Situation][] = [
  [
    'full',
    situationOf([
      { score: 9, comment: 'Great' },
      { score: 3, comment: COMMENT },
    ]),
  ],
  ['no comment', situationOf([{ score: 3 }])],
  [
    'no name',
    situationOf([{ score: 3, comment: COMMENT }], { customer: { address: 'a@b.example' } }),
  ],
  [
    'company mailbox',
    situationOf([{ score: 3, comment: COMMENT }], {
      customer: { address: 'support@acme.example', name: 'Acme Ltd' },
    }),
  ],
  [
    'other script',
    situationOf([{ score: 3, comment: '配送が遅い。' }], {
      customer: { address: 'lee@b.example', name: '李小龍' },
    }),
  ],
  ['in contact', situationOf([{ score: 3, comment: COMMENT }], { case: contacted })],
  [
    'bare',
    situationOf([{ score: 3 }], { customer: { address: 'a@b.example' }, ticket: { id: '1' } }),
  ],
  ['login for a name', situationOf([{ score: 3 }], { agent: { name: 'agent' } })],
]

/** A gap filled as an agent would, so that the whole can be read and counted. */
function typedFor(slot: SlotPart): string {
  const label = 'label' in slot ? slot.label : ''
  if (/when/.test(label)) return 'by Friday at noon'
  return /what you (will|have)/.test(label)
    ? 'call the courier and ask for the parcel'
    : 'the order'
}

const slotsIn = (parts: readonly Part[]) => parts.filter((part) => part.kind === 'slot')

function replyOf(template: Template, situation: Situation, optional = true): string {
  const { parts, problems } = renderTemplate(template, situation)
  expect(problems).toEqual([])
  const slots = slotsIn(parts).filter(({ required }) => required || optional)
  const filled = fillSlots(
    parts,
    Object.fromEntries(slots.map((slot) => [slot.id, typedFor(slot)])),
  )
  if (!('body' in filled)) throw new Error('All slots are filled')
  return filled.body.text
}

/** What peers.md §4.3 found to do harm, as far as it is words. */
const FORBIDDEN = [
  /any inconvenience|inconvenience caused/i,
  /sorry (if|that you feel)|regret that you/i,
  /value your feedback|valued customer|your satisfaction|committed to|rest assured|kindly/i,
  /guarantee|promise|never happen again|100 ?%|always|definitely|immediately/i,
  /as soon as possible|shortly|in due course|\bsoon\b/i,
  /nothing (we|i) can do|our policy|not my department|unfortunately/i,
  /you (should have|failed to|didn['’]t|misunderstood|must have)|user error|as i already said/i,
  /calm down|\bactually\b|\bsimply\b|\bjust\b|\bobviously\b|sorry,? but/i,
  /\b(nps|score|detractor|passive|promoter|rating|survey|segment)s?\b|\b(0|10|[1-9])\/10\b/i,
  /!|[A-Z]{4,}/,
  /\bXXX\b|TO[-]?DO|\[NAME\]|[{}]|<|>/,
]

const sorry = (text: string) => text.match(/\bsorry\b|apolog|regret/gi)?.length ?? 0

describe('the starter templates', () => {
  it('are at least 40, each with an id, a title and a shortcut of its own', () => {
    expect(starters.length).toBeGreaterThanOrEqual(40)
    expect(new Set(starters.map(({ shortcut }) => shortcut)).size).toBe(starters.length)
    expect(new Set(starters.map(({ id }) => id)).size).toBe(starters.length)
    expect(new Set(starters.map(({ title }) => title)).size).toBe(starters.length)
  })

  it('name causes that there are', () => {
    const named = new Set(starters.flatMap(({ causes = [] }) => causes))
    for (const cause of named) expect(causeIds).toContain(cause)
    expect([...named].sort()).toEqual([...causeIds].sort())
  })

  it('cover every segment and step', () => {
    const covered = starters.flatMap(({ segments, step }) => segments.map((s) => `${s} ${step}`))
    for (const needed of [
      'detractor first-contact',
      'detractor follow-up',
      'detractor close-the-loop',
      'passive first-contact',
      'passive follow-up',
      'promoter thanks',
    ]) {
      expect(covered).toContain(needed)
    }
  })
})

describe.each(starters.map((template) => [template.id, template] as const))('%s', (_, template) => {
  it('is a template', () => {
    expect(Template.parse(template)).toEqual(template)
  })

  it.each(situations)('reads well: %s', (_name, situation) => {
    for (const optional of [true, false]) {
      const text = replyOf(template, situation, optional)
      const ownWords = text.replace(/“[^”]*”/g, '')
      for (const phrase of FORBIDDEN) expect(ownWords).not.toMatch(phrase)
      expect(text).toMatch(/^Hello( Jane)?,\n\n\S/)
      expect(text).toMatch(/thank/i)
      expect(text.split(/\s+/).length).toBeLessThanOrEqual(180)
      expect(text).not.toMatch(/ [,.;:]|\(\)|“”| {2}|\n{3}|\.\.|^\s|\s$/)
      expect(sorry(text)).toBeLessThanOrEqual(1)
      // No sentence hangs on a gap that may stay empty.
      const paragraphs = text.split('\n\n').slice(1, optional ? 1 : -1)
      for (const paragraph of paragraphs) expect(paragraph).toMatch(/[.?”]$/)
    }
  })

  it('signs with the agent’s name, or asks for it', () => {
    const [, full] = one('full', situations, ([name]) => name)
    const [, login] = one('login for a name', situations, ([name]) => name)
    expect(replyOf(template, full)).toMatch(/\nAlex$/)
    expect(slotsIn(renderTemplate(template, login).parts).map(({ id }) => id)).toContain(
      'variable:agent.name',
    )
  })

  it('asks an agent who answers a detractor for the action and the time', () => {
    if (!template.segments.includes('detractor')) return
    const required = slotsIn(renderTemplate(template, situationOf([{ score: 3 }])).parts)
      .filter((slot) => slot.required)
      .map((slot) => ('label' in slot ? slot.label : ''))
    expect(required.some((label) => /what (you|was)/.test(label))).toBe(true)
    expect(required.some((label) => /by when|since when/.test(label))).toBe(true)
  })

  it('takes responsibility and says sorry once, where the customer is unhappy', () => {
    if (!template.segments.includes('detractor') || template.step !== 'first-contact') return
    const text = replyOf(template, situationOf([{ score: 3, comment: COMMENT }]))
    expect(sorry(text)).toBe(1)
    expect(text).toMatch(
      /\b(we|I) (should have|fell short|let you down|made|have kept|gave|did not|do not have|sent|left you)|our fault|what we said/i,
    )
    expect(text).toMatch(/reaches me/)
    expect(text).toContain('“I ordered two weeks ago and nobody answers my e-mails.')
  })
})

describe('for any customer', () => {
  const words = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.string({
      unit: fc.constantFrom(
        '{{',
        '}}',
        '{%',
        '%}',
        ' agent.name ',
        'slot "x"',
        '<b>',
        'a',
        ' ',
        '\n',
        '\u202e',
      ),
      maxLength: 60,
    }),
  )
  const anyone = fc.record({
    name: words,
    company: words,
    comment: words,
    subject: words,
    agent: words,
  })

  it('no braces, tags or hidden characters come in, and no variable goes missing', () => {
    fc.assert(
      fc.property(anyone, fc.constantFrom(...starters), (person, template) => {
        const situation = situationOf([{ score: 3, comment: person.comment }], {
          customer: { address: 'a@b.example', name: person.name, company: person.company },
          ticket: { id: '1', subject: person.subject },
          agent: { name: person.agent },
        })
        const { parts, problems } = renderTemplate(template, situation)
        expect(problems).toEqual([])
        const text = parts.map((part) => (part.kind === 'text' ? part.text : '·')).join('')
        expect(text).not.toMatch(/[{}]|(?!\u200c|\u200d|\n)[\p{Cc}\p{Cf}\p{Cs}]/u)
        expect(text).not.toMatch(/“”|told us: *\n|Hello ,/)
        // Signed, or asked for the name to sign with.
        expect(parts.at(-1)?.kind === 'slot' || !text.endsWith('\n')).toBe(true)
      }),
    )
  })

  it('slots depend on what is known, never on what it says', () => {
    const said = fc.string({
      unit: fc.constantFrom('late ', 'slot ', '{% ', '“', 'by when '),
      minLength: 3,
    })
    fc.assert(
      fc.property(said, said, fc.constantFrom(...starters), (first, second, template) => {
        const slots = (comment: string) =>
          slotsIn(
            renderTemplate(template, situationOf([{ score: 3, comment: `so ${comment}` }])).parts,
          )
        expect(slots(first)).toEqual(slots(second))
      }),
    )
  })
})
