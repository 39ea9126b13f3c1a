import { familyOf } from '@/lib/replies/family'
import { suggest } from '@/lib/replies/suggest'
import type { Template } from '@/lib/replies/template'
import type { Labelled } from './labelled-situations'

/** Anything that ranks templates for a situation, the best first. */
export type Ranker = (
  templates: readonly Template[],
  situation: Labelled['situation'],
) => readonly Template[]

export const ours: Ranker = (templates, situation) =>
  suggest(templates, situation).map(({ template }) => template)

/** Only what an agent sees counts. */
const SHOWN = 3

/** Mean nDCG@3 over the situations: 1 where the best three come first, in order of their grades. */
export function meanNdcg(
  rank: Ranker,
  templates: readonly Template[],
  labelled: readonly Labelled[],
): number {
  const all = labelled.map((one) => ndcgOf(rank(templates, one.situation), templates, one))
  return all.reduce((sum, one) => sum + one, 0) / all.length
}

/** Gains are 2 to the power of the grade, less 1; one of a family counts, at its first place. */
export function ndcgOf(
  ranked: readonly Template[],
  templates: readonly Template[],
  labelled: Labelled,
): number {
  const seen = new Set<string>()
  const gains = ranked.slice(0, SHOWN).map((template) => {
    const family = familyOf(template)
    if (seen.has(family)) return 0
    seen.add(family)
    return gainOf(template, labelled)
  })
  const best = new Map<string, number>()
  for (const template of templates) {
    const family = familyOf(template)
    best.set(family, Math.max(best.get(family) ?? 0, gainOf(template, labelled)))
  }
  const ideal = [...best.values()].sort((a, b) => b - a).slice(0, SHOWN)
  return dcgOf(gains) / dcgOf(ideal)
}

/** In another language than the customer's, the best template is no more than acceptable. */
function gainOf(template: Template, { grades, situation }: Labelled): number {
  const grade = grades.get(familyOf(template)) ?? 0
  const own = template.language === situation.language
  return 2 ** (own ? grade : Math.min(1, grade)) - 1
}

function dcgOf(gains: readonly number[]): number {
  return gains.reduce((sum, gain, i) => sum + gain / Math.log2(i + 2), 0)
}
