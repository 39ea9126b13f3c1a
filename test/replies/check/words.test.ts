import { describe, expect, it } from 'vitest'
import { groupFindings, groupWords, presentWords } from '@/components/replies/check-words'
import { t } from '@/lib/i18n'
import { checkReply } from '@/lib/replies/check/check-reply'
import { ruleIds } from '@/lib/replies/check/finding'
import { sources } from '@/lib/replies/check/sources'
import { GOOD, jane } from './examples'
import { heldOut, tuning } from './labelled'

const all = [...tuning, ...heldOut].map(({ reply, facts }) => checkReply(reply, facts))

describe('the words of the reply check', () => {
  it('are there for every finding', () => {
    const seen = new Set<string>()
    for (const group of all.flatMap(({ findings }) => groupFindings(findings))) {
      seen.add(group[0].rule)
      const [main, rest] = groupWords(group)
      const [{ what }] = group
      // One of the marks that are found is that very word.
      const marked = 'text' in what ? what.text : ''
      expect(main).not.toBe('')
      expect(`${main}${rest}`.replace(marked, 'x')).not.toMatch(/undefined|null|\[object|!$| {2}/)
    }
    expect([...seen].sort()).toEqual([...ruleIds].sort())
  })

  it('give each rule a reason and a source', () => {
    for (const rule of ruleIds) {
      expect(t.check.reasons[rule]).toMatch(/^[A-Z].*\.$/)
      expect(t.check.sources[sources[rule]]).toBeTruthy()
    }
  })

  it('put what is right into one line', () => {
    expect(presentWords(checkReply(GOOD, jane).present)).toBe(
      'Names Jane · uses their words · one apology · takes responsibility · says what you do and when · thanks',
    )
  })

  it('put findings of one kind into one line', () => {
    const { findings } = checkReply('Hello Jane, it is NOT fine. It is NEVER fine.', jane)
    const loud = groupFindings(findings).find(([{ rule }]) => rule === 'shouting')
    expect(loud && groupWords(loud)).toEqual(['“NOT” reads as shouting', ' and 1 more place'])
    const openSlots = [{ label: 'what you will do' }, { label: 'by when' }]
    const [gaps] = groupFindings(checkReply(GOOD, { ...jane, openSlots }).findings)
    expect(gaps && groupWords(gaps)).toEqual([
      'Say what you will do',
      ' and by when: two gaps are open',
    ])
  })
})
