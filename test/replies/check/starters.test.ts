import { describe, expect, it } from 'vitest'
import { checkReply } from '@/lib/replies/check/check-reply'
import { factsFor } from '@/lib/replies/check/facts-for'
import { fillSlots } from '@/lib/replies/fill'
import { samplesFor } from '@/lib/replies/lint/rules/tried'
import { renderTemplate } from '@/lib/replies/render'
import type { Sample } from '@/lib/replies/samples/sample'
import { typedIntoAll } from '@/lib/replies/samples/typed'
import { starters } from '@/lib/replies/starters'
import type { Template } from '@/lib/replies/template'
import { COMMENT, situationOf } from '../situations'

function findingsFor(template: Template, { situation }: Sample, optional: boolean) {
  const { language, step } = template
  const { parts, problems } = renderTemplate(template, situation)
  expect(problems).toEqual([])
  const reply = fillSlots(parts, typedIntoAll(parts, language, optional))
  if (!('body' in reply)) throw new Error('All slots are filled')
  return checkReply(reply.body.text, factsFor(situation, { language, step })).findings
}

const cases = starters.map((template) => [template.id, template] as const)

describe('every starter template, with its gaps filled, passes the reply check', () => {
  it.each(cases)('%s, for every sample customer', (_id, template) => {
    const samples = samplesFor(template)
    expect(samples.length).toBeGreaterThan(0)
    for (const sample of samples) {
      for (const optional of [true, false]) {
        const findings = findingsFor(template, sample, optional)
        expect(findings, sample.id).toEqual([])
      }
    }
  })

  it('control: with a gap left open it does not pass', () => {
    const [first] = starters
    const situation = situationOf([{ score: 3, comment: COMMENT }])
    const facts = factsFor(situation, {
      language: 'en',
      openSlots: [{ label: 'what you will do' }],
      ...(first && { step: first.step }),
    })
    const [finding] = checkReply('Hello Jane, about your order:', facts).findings
    expect(finding).toMatchObject({ rule: 'unresolved', severity: 'block' })
  })
})
