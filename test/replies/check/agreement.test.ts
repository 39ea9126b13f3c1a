import { describe, expect, it } from 'vitest'
import { caution, cautionFor, measured } from '@/lib/replies/check/measured'
import { defaultSeverities } from '@/lib/replies/check/severities'
import { languages } from '@/lib/replies/language'
import { type Agreement, agreementOn } from './agreement'
import { heldOut, tuning } from './labelled'

/** Rules above `hint` that do not agree well enough with the readers, with their figures. */
function belowTheBar(agreements: readonly Agreement[]): string[] {
  return agreements
    .filter(({ rule }) => defaultSeverities[rule] !== 'hint')
    .filter(({ precision, recall }) => !(precision >= 0.9 && recall >= 0.7))
    .map(({ rule, precision, recall }) => `${rule} ${precision.toFixed(2)} ${recall.toFixed(2)}`)
}

describe('the labelled replies', () => {
  const all = [...tuning, ...heldOut]
  it('are at least 400, a third of them held out, at least 25 a language', () => {
    expect(all.length).toBeGreaterThanOrEqual(400)
    expect(heldOut.length).toBeGreaterThanOrEqual(all.length / 3)
    for (const language of languages) {
      const some = all.filter(({ facts }) => facts.language === language)
      expect(some.length, language).toBeGreaterThanOrEqual(25)
    }
  })

  it('are all different, good ones and bad ones', () => {
    expect(new Set(all.map(({ reply }) => reply)).size).toBe(all.length)
    expect(all.filter(({ applies }) => applies.size === 0).length).toBeGreaterThan(80)
  })
})

describe('rules that block or warn are right nine times in ten, and find seven in ten', () => {
  it.each([
    ['where they were tuned', tuning],
    ['on the replies held out', heldOut],
    ['on all', [...tuning, ...heldOut]],
  ] as const)('%s', (_, replies) => {
    expect(belowTheBar(agreementOn(replies))).toEqual([])
  })

  it('in each language, over all these rules', () => {
    for (const language of languages) {
      const replies = [...tuning, ...heldOut].filter(({ facts }) => facts.language === language)
      const some = agreementOn(replies).filter(({ rule }) => defaultSeverities[rule] !== 'hint')
      const sum = (of: 'both' | 'foundOnly' | 'labelledOnly') =>
        some.reduce((total, one) => total + one[of], 0)
      expect(sum('both') / (sum('both') + sum('foundOnly')), language).toBeGreaterThan(0.9)
      expect(sum('both') / (sum('both') + sum('labelledOnly')), language).toBeGreaterThan(0.8)
    }
  })

  it('control: a rule that is right less often is named, a hint is not', () => {
    const weak = { both: 8, foundOnly: 2, labelledOnly: 0, precision: 0.8, recall: 1 }
    expect(belowTheBar([{ rule: 'blame', ...weak }])).toEqual(['blame 0.80 1.00'])
    expect(belowTheBar([{ rule: 'generic', ...weak }])).toEqual([])
    expect(belowTheBar([{ rule: 'blame', ...weak, precision: Number.NaN }])).toHaveLength(1)
  })
})

describe('what the lead is told of a rule', () => {
  it('is what is measured', () => {
    for (const { rule, both, foundOnly, labelledOnly } of agreementOn([...tuning, ...heldOut])) {
      const counted = { right: both, wrong: foundOnly, missed: labelledOnly }
      expect(measured[rule], rule).toEqual(counted)
    }
  })

  it('warns of what is set above its default and is not sure', () => {
    const rarely = { right: 9, wrong: 0, missed: 0 }
    const wrongly = { right: 80, wrong: 20, missed: 0 }
    const sure = { right: 90, wrong: 10, missed: 50 }
    expect(cautionFor(rarely, 'block', 'hint')).toBe('little-known')
    expect(cautionFor(wrongly, 'warn', 'hint')).toBe('often-wrong')
    expect(cautionFor(sure, 'block', 'hint')).toBeUndefined()
    for (const severity of ['warn', 'hint'] as const) {
      expect(cautionFor(wrongly, severity, 'warn')).toBeUndefined()
    }
    expect(caution('length', 'block')).toBe('little-known')
    expect(caution('blame', 'block')).toBeUndefined()
  })
})
