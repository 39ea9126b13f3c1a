import { describe, expect, it } from 'vitest'
import { checkReply } from '@/lib/replies/check/check-reply'
import { factsFor } from '@/lib/replies/check/facts-for'
import { loadCheck } from '@/lib/replies/check/load-check'
import { withSeverity } from '@/lib/replies/check/severities'
import { languages } from '@/lib/replies/language'
import { COMMENT, situationOf } from '../situations'
import { GOOD, jane } from './examples'
import { tuning } from './labelled'

const severity = (rule: string, ...rest: Parameters<typeof checkReply>) =>
  checkReply(...rest).findings.find((one) => one.rule === rule)?.severity

describe('severities', () => {
  it('come from the rules', () => {
    expect(severity('unresolved', 'Hello Jane, [NAME]', jane)).toBe('block')
    expect(severity('blame', 'Hello Jane, you failed to pay.', jane)).toBe('warn')
    expect(severity('thanks', 'Hello Jane.', jane)).toBe('hint')
  })

  it('are lower for some rules where nobody is known to be unhappy', () => {
    const passive = { ...jane, segment: 'passive' as const }
    expect(severity('time', 'Hello Jane, I will look into it.', jane)).toBe('warn')
    expect(severity('time', 'Hello Jane, I will look into it.', passive)).toBe('hint')
  })

  it('are set by the lead, for all customers alike', () => {
    const reply = 'Hello Jane, I will look into it.'
    const passive = { ...jane, segment: 'passive' as const }
    expect(severity('time', reply, jane, { time: 'block' })).toBe('block')
    expect(severity('time', reply, passive, { time: 'block' })).toBe('block')
    expect(severity('time', reply, jane, { time: 'hint' })).toBe('hint')
    expect(severity('time', reply, jane, { blame: 'hint' })).toBe('warn')
  })

  it('are kept only where they are not as by default', () => {
    expect(withSeverity({}, 'blame', 'block')).toEqual({ blame: 'block' })
    expect(withSeverity({ blame: 'block', thanks: 'warn' }, 'blame', 'warn')).toEqual({
      thanks: 'warn',
    })
    expect(withSeverity({ blame: 'block' }, 'blame', undefined)).toEqual({})
    // A warning for all customers is more than the default, which is one for the unhappy.
    expect(withSeverity({}, 'time', 'warn')).toEqual({ time: 'warn' })
  })

  it('order the findings', () => {
    const { findings } = checkReply('Hello Tom, it is SO late. You failed to pay.', jane)
    expect(findings[0]?.severity).toBe('block')
    expect(findings.at(-1)?.severity).toBe('hint')
  })
})

describe('what is right', () => {
  const codes = (...rest: Parameters<typeof checkReply>) =>
    checkReply(...rest).present.map(({ code }) => code)

  it('is named in the order of a good reply', () => {
    expect(codes(GOOD, jane)).toEqual([
      'named',
      'their-words',
      'one-apology',
      'ownership',
      'action',
      'time',
      'thanks',
    ])
  })

  it('is only what is there', () => {
    expect(codes('', jane)).toEqual([])
    expect(codes('Hello Tom, sorry if it was late. Sorry.', jane)).toEqual([])
    expect(codes(GOOD, { ...jane, openSlots: [{ label: 'by when' }] })).not.toContain('time')
  })
})

describe('facts from a situation', () => {
  it('are the values that templates draw on', () => {
    const situation = situationOf([{ score: 3, comment: COMMENT }])
    expect(factsFor(situation, { language: 'en', step: 'first-contact' })).toEqual({
      language: 'en',
      step: 'first-contact',
      firstName: 'Jane',
      name: 'Jane Miller',
      segment: 'detractor',
      customerWords: [COMMENT, 'Question'],
      openSlots: [],
    })
  })

  it('leave out what is not known', () => {
    const situation = {
      ...situationOf([]),
      customer: { address: 'a@b.example' },
      ticket: { id: '1' },
    }
    expect(factsFor(situation, { language: 'de' })).toEqual({
      language: 'de',
      customerWords: [],
      openSlots: [],
    })
  })
})

describe('the check of one language, loaded for itself', () => {
  it.each(languages)('%s: says the same', async (language) => {
    const check = await loadCheck(language)
    const some = tuning.filter(({ facts }) => facts.language === language).slice(0, 10)
    expect(some.length).toBeGreaterThan(5)
    for (const { reply, facts } of some) {
      expect(check(reply, facts)).toEqual(checkReply(reply, facts))
    }
  })
})
