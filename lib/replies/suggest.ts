import { affinityOf, profileOf, rarityAmong } from './affinity'
import { baseRate, evidenceOf } from './evidence'
import { familyOf } from './family'
import { fitting } from './fitting'
import { type Language, languages } from './language'
import { type Likeness, type LikenessIndex, likenessIndex, likenessTo } from './likeness'
import { type Reason, reasonsFor } from './reasons'
import { seenIn, wordsOf } from './seen'
import type { Situation } from './situation'
import type { Template } from './template'
import { sumOfUse, type TemplateUse } from './use'
import { lastUses } from './used-before'
import { type Facts, type Seen, weigh } from './weigh'

export interface Suggestion {
  template: Template
  reasons: Reason[]
}

const SUGGESTIONS = 3

/**
 * The best three templates for a situation, best first, each with its reasons; the same whatever order
 * the templates come in. Only those that come in question are among them (fitting.ts), one of a family.
 * What the customer got before, in any language, ranks lower and says so. A customer without any
 * response gets none: nothing is known to answer.
 * @param templates all there are, of any status: what was sent before may be retired by now
 */
export function suggest(templates: readonly Template[], situation: Situation): Suggestion[] {
  const { history } = situation
  if (!history) return []
  const seen = seenIn(situation, history)
  const base = baseRate(situation.use?.values() ?? [])
  const fit = fitting(templates, situation, history)
  const factsOf = factsIn(templates, fit, situation, seen, base)
  return fit
    .map((template) => ({ template, weight: weigh(template, seen, factsOf(template)) }))
    .sort((a, b) => b.weight - a.weight || (a.template.id < b.template.id ? -1 : 1))
    .filter(firstOfFamily())
    .slice(0, SUGGESTIONS)
    .map(({ template }) => ({
      template,
      reasons: reasonsFor(template, seen, factsOf(template), base),
    }))
}

/** A team may have two in one language that are the same template: the better one stands for both. */
function firstOfFamily() {
  const seen = new Set<string>()
  return ({ template }: { template: Template }) => {
    const family = familyOf(template)
    if (seen.has(family)) return false
    seen.add(family)
    return true
  }
}

const NOTHING_LIKE: Likeness = { share: 0, words: [] }

function factsIn(
  templates: readonly Template[],
  fit: readonly Template[],
  situation: Situation,
  seen: Seen,
  base: number,
): (template: Template) => Facts {
  const indexes = indexesOf(templates)
  const said = wordsOf(situation).join('\n')
  const found = new Map<Language, Map<Template, Likeness>>()
  const uses = lastUses(situation.past, templates)
  const use = familyUse(templates, situation.use)
  const rarity = rarityAmong(fit)
  return (template) => {
    const { language } = template
    const index = indexes.get(language)
    const likeness = found.get(language) ?? (index ? likenessTo(said, index) : new Map())
    found.set(language, likeness)
    const family = familyOf(template)
    const figures = use.get(family)
    return {
      likeness: likeness.get(template) ?? NOTHING_LIKE,
      affinity: affinityOf(seen.topics, profileOf(template), rarity),
      used: uses.get(family)?.(template),
      use: figures,
      evidence: evidenceOf(figures, base),
    }
  }
}

/** The use of a template is that of all its languages. */
function familyUse(
  templates: readonly Template[],
  use: Situation['use'],
): Map<string, TemplateUse> {
  const all = new Map<string, TemplateUse>()
  if (!use) return all
  for (const template of templates) {
    const own = use.get(template.id)
    if (!own) continue
    const family = familyOf(template)
    const known = all.get(family)
    all.set(family, known ? sumOfUse(known, own) : own)
  }
  return all
}

/** Read once: templates are data, and a list of them is never changed in place. */
const known = new WeakMap<readonly Template[], ReadonlyMap<Language, LikenessIndex>>()

function indexesOf(templates: readonly Template[]): ReadonlyMap<Language, LikenessIndex> {
  let indexes = known.get(templates)
  if (!indexes) {
    const approved = templates.filter(({ status }) => status === 'approved')
    const own = (language: Language) => approved.filter((one) => one.language === language)
    indexes = new Map(languages.map((each) => [each, likenessIndex(each, own(each))]))
    known.set(templates, indexes)
  }
  return indexes
}
