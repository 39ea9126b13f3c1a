import { describe, expect, it } from 'vitest'
import type { Segment } from '@/lib/nps/segment'
import { checkReply } from '@/lib/replies/check/check-reply'
import { factsFor } from '@/lib/replies/check/facts-for'
import { fillSlots } from '@/lib/replies/fill'
import type { SlotPart } from '@/lib/replies/parts'
import { renderTemplate } from '@/lib/replies/render'
import type { Situation } from '@/lib/replies/situation'
import { starters } from '@/lib/replies/starters'
import type { Template } from '@/lib/replies/template'
import { COMMENT, caseOf, NOW, situationOf } from '../situations'

/** What an agent would write into a gap, the first whose pattern its label has. */
const typed: [RegExp, string][] = [
  [/since when/, 'since Monday'],
  [/when/, 'by Friday at noon'],
  [/what you have done/, 'your order left our warehouse by express this morning'],
  [/already|instead|then/, 'send your order again by express'],
  [/about the gap/, 'put it in front of the people who build it'],
  [/your answer/, 'I have looked up your order and it arrives on Tuesday'],
  [/what you will do/, 'call the courier and have your parcel searched for'],
  [/what was fixed/, 'now write to everybody whose order is late'],
  [/different for them/, 'you hear from us before you have to ask for your order'],
  [/still open/, 'the second parcel of your order'],
  [/they asked for/, 'the full price of your order'],
  [/reason/, 'that your order was opened and used'],
  [/happened/, 'Your order stood in the wrong hall for ten days.'],
  [/they can leave/, 'one line to me is enough, and it costs nothing'],
  [/person or team/, 'our packers'],
  [/did well/, 'how they wrapped your order'],
  [/checked|looked at/, 'your order and both payments'],
  [/not right/, 'the two weeks that your order took'],
  [/they need/, 'to see where your order is'],
  [/works today/, 'the tracking page of the courier shows your order'],
  [/went wrong/, 'your order'],
  [/away/, 'When I am away, Kim has your order.'],
]

function typedFor(slot: SlotPart): string {
  const label = 'label' in slot ? slot.label : slot.variable
  const found = typed.find(([pattern]) => pattern.test(label))
  if (!found) throw new Error(`Nothing to type for “${label}”: add it above`)
  return found[1]
}

const scores: Record<Segment, number> = { detractor: 3, passive: 8, promoter: 10 }

function situations(segment: Segment): [string, Situation][] {
  const answer = { score: scores[segment], comment: COMMENT }
  const contacted = caseOf({ state: 'contacted', contactedAt: NOW - 100_000_000 })
  return [
    ['known', situationOf([{ score: 9, comment: 'Great order' }, answer])],
    ['in contact', situationOf([answer], { case: contacted })],
    ['without a comment', situationOf([{ score: scores[segment] }], { ticket: { id: '1' } })],
    ['without a name', situationOf([answer], { customer: { address: 'a@b.example' } })],
  ]
}

function filled(template: Template, situation: Situation, optional: boolean): string {
  const { parts } = renderTemplate(template, situation)
  const slots = parts.filter((part): part is SlotPart => part.kind === 'slot')
  const asked = slots.filter(({ required }) => required || optional)
  const reply = fillSlots(parts, Object.fromEntries(asked.map((slot) => [slot.id, typedFor(slot)])))
  if (!('body' in reply)) throw new Error('All slots are filled')
  return reply.body.text
}

const cases = starters.flatMap((template) =>
  template.segments.flatMap((segment) =>
    situations(segment).map(
      ([name, situation]) => [template.id, segment, name, template, situation] as const,
    ),
  ),
)

describe('every starter template, with its gaps filled, passes the reply check', () => {
  it.each(cases)('%s to a %s, %s', (_id, _segment, _name, template, situation) => {
    for (const optional of [true, false]) {
      const reply = filled(template, situation, optional)
      const facts = factsFor(situation, { language: template.language, step: template.step })
      const { findings } = checkReply(reply, facts)
      expect(findings.filter(({ severity }) => severity !== 'hint')).toEqual([])
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
