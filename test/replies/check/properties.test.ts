import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkReply } from '@/lib/replies/check/check-reply'
import { applyFix } from '@/lib/replies/check/edit'
import type { Facts } from '@/lib/replies/check/facts'
import type { Finding } from '@/lib/replies/check/finding'
import { shareOf, shinglesOf } from '@/lib/replies/check/shingles'
import { languages } from '@/lib/replies/language'
import { heldOut, tuning } from './labelled'

/** Letters of many scripts, marks of all rules, halves of pairs, and what changes its length in lower case. */
const piece = fc.constantFrom(
  ...['Hello', 'Jane', 'Dear Customer', ' ', '\n', '\n\n', ', ', '. ', '“', '”', '"', "'", '’'],
  ...['sorry', 'I will', 'by Friday', 'soon', '{{', '}}', '[NAME]', '<', '>', '!!', '100 %', 'NOT'],
  ...[
    'İstanbul',
    'ﬁn',
    'ß',
    '👩‍👩‍👧',
    '\ud83d',
    '\u202e',
    'שלום',
    '你好',
    '\u0000',
    '\ufffc',
    '> x\n',
  ],
  ...['it is not possible', 'kindly', 'rest assured', 'simply', 'any inconvenience', 'Hi ,'],
)
const text = fc.oneof(
  fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.constantFrom(...tuning).map(({ reply }) => reply),
)

const facts: fc.Arbitrary<Facts> = fc
  .record(
    {
      firstName: fc.constantFrom('Jane', 'José', 'İpek'),
      name: fc.constantFrom('Jane Miller', 'Acme', '李小龍'),
      segment: fc.constantFrom('detractor' as const, 'passive' as const, 'promoter' as const),
      step: fc.constantFrom('first-contact' as const, 'close-the-loop' as const),
      lastReply: text.map(shinglesOf),
    },
    { requiredKeys: [] },
  )
  .chain((known) =>
    fc
      .record({
        language: fc.constantFrom(...languages),
        customerWords: fc.array(text, { maxLength: 2 }),
        openSlots: fc.constantFrom([], [{ label: 'by when' }]),
      })
      .map((needed) => ({ ...needed, ...known })),
  )

const inside = (reply: string, { start, end }: { start: number; end: number }) =>
  0 <= start && start <= end && end <= reply.length

describe('for any text', () => {
  it('nothing is thrown, and every place named is a place in the reply', () => {
    fc.assert(
      fc.property(text, facts, (reply, known) => {
        const { findings, present } = checkReply(reply, known)
        for (const { span, fix, what } of findings) {
          if (span) expect(inside(reply, span)).toBe(true)
          if (fix) expect(inside(reply, fix)).toBe(true)
          // The words that a finding names stand at its place.
          if (span && 'text' in what) expect(reply.slice(span.start, span.end)).toBe(what.text)
        }
        for (const one of present) expect(inside(reply, one) && one.start < one.end).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  it('findings come by severity, and the same reply gives the same ones', () => {
    fc.assert(
      fc.property(text, facts, (reply, known) => {
        const check = checkReply(reply, known)
        const ranks = check.findings.map(({ severity }) =>
          ['block', 'warn', 'hint'].indexOf(severity),
        )
        expect(ranks).toEqual(ranks.toSorted((a, b) => a - b))
        expect(checkReply(reply, known)).toEqual(check)
      }),
    )
  })

  it('a quotation adds no fault: what the customer wrote is not ours', () => {
    const loud = 'you should have read it, calm DOWN, we value your feedback, it is not possible!!'
    fc.assert(
      fc.property(fc.constantFrom(...tuning), ({ reply, facts: known }) => {
        const rules = ({ findings }: { findings: Finding[] }) => [
          ...new Set(findings.map(({ rule }) => rule)),
        ]
        const quoted = `${reply}\n\nYou wrote: “${loud}”`
        const added = rules(checkReply(quoted, known)).filter(
          (rule) => !rules(checkReply(reply, known)).includes(rule),
        )
        expect(added.filter((rule) => rule !== 'length')).toEqual([])
      }),
    )
  })

  it('a long text is read in full', () => {
    const units = ['word ', 'sorry ', '“', '"', '[', '{{', 'I will ', 'a.', '👍', 'שלום ', '((']
    // What expressions could go over again and again, were they not bounded.
    const traps = [
      'a',
      '1.',
      '!?',
      'AB ',
      'a@',
      "'a ",
      '_',
      '“a”',
      'our our ',
      '- ',
      '\n',
      '\u0301',
    ]
    for (const unit of [...units, ...traps]) {
      const reply = unit.repeat(Math.ceil(20_000 / unit.length))
      expect(checkReply(`${reply} [NAME]`, known()).findings[0]?.rule, unit).toBe('unresolved')
    }
  })
})

const known = (): Facts => ({ language: 'en', customerWords: [], openSlots: [] })

describe('fixes', () => {
  const all = [...tuning, ...heldOut]
  const fixable = (reply: string, of: Facts) =>
    checkReply(reply, of).findings.filter(({ fix }) => fix !== undefined)

  it('each settles what it is for, and can be made only once', () => {
    let made = 0
    for (const { reply, facts: of } of all) {
      for (const { fix, rule } of fixable(reply, of)) {
        if (!fix) continue
        made++
        const left = (text: string) =>
          checkReply(text, of)
            .findings.filter((one) => one.rule === rule)
            .reduce((sum, { what }) => sum + ('count' in what ? what.count : 1), 0)
        expect(left(applyFix(reply, fix)), `${rule} in: ${reply}`).toBeLessThan(left(reply))
      }
    }
    expect(made).toBeGreaterThan(50)
  })

  it('making them one after the other comes to an end, and leaves tidy text', () => {
    for (const { reply, facts: of } of all) {
      let current = reply
      for (let step = 0; ; step++) {
        const fix = fixable(current, of)[0]?.fix
        if (!fix) break
        current = applyFix(current, fix)
        expect(step).toBeLessThan(60)
      }
      expect(current, reply).not.toMatch(/\p{L} {2,}\p{L}|\p{L} [,.](\s|$)|^\s/u)
    }
  })
})

describe('the fingerprint of a reply', () => {
  it('is wholly in itself, and holds numbers only', () => {
    fc.assert(
      fc.property(text, (reply) => {
        const shingles = shinglesOf(reply)
        expect(shareOf(shingles, shingles)).toBe(shingles.length > 0 ? 1 : 0)
        expect(shingles.every((one) => Number.isInteger(one) && one >= 0)).toBe(true)
        expect(shareOf(shingles, [])).toBe(0)
      }),
    )
  })
})
