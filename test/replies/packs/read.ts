import type { CauseList } from '@/lib/cases/cause-list'
import { starterCauses } from '@/lib/cases/cause-list'
import { readPack, templatesIn } from '@/lib/replies/packs'
import type { Defaults } from '@/lib/replies/packs/admit'
import { openText } from '@/lib/replies/packs/open-file'
import { PackError, type PackProblem } from '@/lib/replies/packs/pack'
import { matchCauses } from '@/lib/replies/packs/team-causes'

export const defaults: Defaults = {
  language: 'en',
  segments: ['detractor', 'passive', 'promoter'],
  step: 'first-contact',
}

export const causeWords = { delivery: 'Delivery', price: 'Price' }

/** Ids in the order in which they were asked for. */
export function counter(): () => string {
  let n = 0
  return () => `new-${++n}`
}

/** Reads a file's text as the options page does. */
export function readText(text: string, team: CauseList = starterCauses) {
  const pack = readPack(openText(text))
  const causes = matchCauses(pack.causes ?? [], team, causeWords)
  return { pack, causes, ...templatesIn(pack, { defaults, causes, newId: counter() }) }
}

export const readJson = (value: unknown) => readText(JSON.stringify(value))

/** Why a file as a whole is refused. */
export function problemOf(text: string): PackProblem {
  try {
    readText(text)
  } catch (error) {
    if (error instanceof PackError) return error.problem
    throw error
  }
  throw new Error('It was read')
}
