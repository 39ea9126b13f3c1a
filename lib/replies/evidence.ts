import type { TemplateUse } from './use'

/** What the figures of use speak for a template; all 0 where nothing is known. */
export interface Evidence {
  /** How much oftener customers came back after it than after the others, -1 to 1; near 0 for few cases. */
  effect: number
  /** How much it is used, the agent's own use more; 0 to below 1. */
  habit: number
}

export const NO_EVIDENCE: Evidence = { effect: 0, habit: 0 }

/** Cases that the average of all templates counts for: with fewer than that, the average says more. */
const PRIOR = 10
/** Uses at which a habit is half as strong as it gets. */
const OFTEN = 10
/** The agent's own use counts so much more. */
const OWN = 2

/** Cases whose end is known, and those of them that came back. */
export interface CameBack {
  back: number
  of: number
}

/** A customer came back who is a passive or promoter now; `waiting` is no end. */
export function cameBack({ followed }: TemplateUse): CameBack {
  const { recovered, improved, unchanged, worse, silent } = followed
  return { back: recovered, of: recovered + improved + unchanged + worse + silent }
}

/** The share of customers who came back after any of these templates; Laplace's for none. */
export function baseRate(uses: Iterable<TemplateUse>): number {
  let [back, of] = [1, 2]
  for (const use of uses) {
    const one = cameBack(use)
    back += one.back
    of += one.of
  }
  return back / of
}

/**
 * Weighs a template's figures with caution: the share that came back is drawn to the average of all
 * templates as if ten average cases had been seen before (a Beta prior), so that few uses change little.
 */
export function evidenceOf(use: TemplateUse | undefined, base: number): Evidence {
  if (!use) return NO_EVIDENCE
  const { back, of } = cameBack(use)
  const weighted = use.uses + OWN * use.mine
  return {
    effect: (back + PRIOR * base) / (of + PRIOR) - base,
    habit: weighted / (weighted + OFTEN * (1 + OWN)),
  }
}

/** Fewer ended cases are no figure to name. */
const ENOUGH = 5

/** The figure, where it is one to name for a template: enough cases, and better than the average. */
export function tellingFigure(use: TemplateUse, base: number): CameBack | undefined {
  const figure = cameBack(use)
  return figure.of >= ENOUGH && figure.back / figure.of > base ? figure : undefined
}
