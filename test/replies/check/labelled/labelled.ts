import { firstNameOf, knownName } from '@/lib/customers/first-name'
import type { Segment } from '@/lib/nps/segment'
import type { Facts } from '@/lib/replies/check/facts'
import { type RuleId, ruleIds } from '@/lib/replies/check/finding'
import { shinglesOf } from '@/lib/replies/check/shingles'
import type { Language } from '@/lib/replies/language'
import { steps, type TemplateStep } from '@/lib/replies/template'

/** Someone whom replies are written to, and what is known of them. */
export interface Customer {
  /** English where it is not said. */
  language?: Language
  name?: string
  segment?: Segment
  said: string[]
  openSlots?: string[]
  lastReply?: string
}

/** A reply with the rules that a reader found to apply (guide.md). */
export interface Labelled {
  /** Where it stands, for whoever looks it up. */
  id: string
  reply: string
  facts: Facts
  applies: ReadonlySet<RuleId>
}

/** Reads blocks of `@@ customer/step : rules`, each followed by its reply. Throws on a wrong name. */
export function labelled(
  part: string,
  blocks: string,
  customers: Readonly<Record<string, Customer>>,
): Labelled[] {
  return blocks
    .split(/^@@ /m)
    .slice(1)
    .map((block, index) => {
      const [head = '', ...lines] = block.split('\n')
      const [to = '', rules = ''] = head.split(':').map((text) => text.trim())
      const [who = '', step] = to.split('/')
      const customer = customers[who]
      if (!customer) throw new Error(`No customer ${who}`)
      return {
        id: `${part} ${index + 1} (${to})`,
        reply: lines.join('\n').trim(),
        facts: factsOf(customer, step),
        applies: new Set(rules.split(' ').filter(Boolean).map(ruleId)),
      }
    })
}

function factsOf({ language = 'en', name, segment, ...rest }: Customer, step?: string): Facts {
  const [firstName, known] = [firstNameOf(name), knownName(name)]
  return {
    language,
    ...(firstName && { firstName }),
    ...(known && { name: known }),
    ...(segment && { segment }),
    ...(step && { step: stepOf(step) }),
    customerWords: rest.said,
    openSlots: (rest.openSlots ?? []).map((label) => ({ label })),
    ...(rest.lastReply && { lastReply: shinglesOf(rest.lastReply) }),
  }
}

function stepOf(text: string): TemplateStep {
  const found = steps.find((step) => step === text)
  if (!found) throw new Error(`No step ${text}`)
  return found
}

function ruleId(text: string): RuleId {
  const found = ruleIds.find((id) => id === text)
  if (!found) throw new Error(`No rule ${text}`)
  return found
}
