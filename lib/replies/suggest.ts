import { type Affinity, type AffinityIndex, affinityIndex, affinityTo } from './affinity'
import { baseRate, evidenceOf } from './evidence'
import { familyOf } from './family'
import { fitting } from './fitting'
import { COMMON, type Language, languages } from './language'
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
  const factsOf = factsIn(templates, situation, seen, base)
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
const NO_AFFINITY: Affinity = { alike: 0, unmet: 0 }

function factsIn(
  templates: readonly Template[],
  situation: Situation,
  seen: Seen,
  base: number,
): (template: Template) => Facts {
  const indexes = indexesOf(templates)
  const said = wordsOf(situation).join('\n')
  const compared = new Map(
    [...new Set([seen.language, COMMON])].map((language) => {
      const { words, topics } = indexes.get(language) ?? indexOf(language, [])
      return [
        language,
        { likeness: likenessTo(said, words), affinity: affinityTo(seen.topics, topics) },
      ]
    }),
  )
  const uses = lastUses(situation.past, templates)
  const use = familyUse(templates, situation.use)
  return (template) => {
    const { likeness, affinity } = compared.get(template.language) ?? {}
    const family = familyOf(template)
    const figures = use.get(family)
    return {
      likeness: likeness?.get(template) ?? NOTHING_LIKE,
      affinity: affinity?.(template) ?? NO_AFFINITY,
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

interface Index {
  words: LikenessIndex
  topics: AffinityIndex
}

function indexOf(language: Language, templates: readonly Template[]): Index {
  return {
    words: likenessIndex(language, templates),
    topics: affinityIndex(language, templates),
  }
}

/** Read once: templates are data, and a list of them is never changed in place. */
const known = new WeakMap<readonly Template[], ReadonlyMap<Language, Index>>()

function indexesOf(templates: readonly Template[]): ReadonlyMap<Language, Index> {
  let indexes = known.get(templates)
  if (!indexes) {
    const approved = templates.filter(({ status }) => status === 'approved')
    const own = (language: Language) => approved.filter((one) => one.language === language)
    indexes = new Map(languages.map((each) => [each, indexOf(each, own(each))]))
    known.set(templates, indexes)
  }
  return indexes
}
