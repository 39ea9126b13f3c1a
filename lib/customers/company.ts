import type { Case } from '@/lib/cases/case'
import type { Response } from '@/lib/nps/response'
import { type Segment, segmentOf } from '@/lib/nps/segment'

/** Another customer of the same company. */
export interface Colleague {
  address: string
  name?: string
  /** Their latest score. */
  latest: Response
  openCase?: Case
}

/** The other customers of one company. */
export interface Company {
  domain: string
  /** Who needs somebody most comes first. */
  people: Colleague[]
  /** How many there are, should not all have been looked at. */
  known: number
  segments: Record<Segment, number>
  openCases: number
}

const ORDER: readonly Segment[] = ['detractor', 'passive', 'promoter']

/**
 * Sums a company up: open cases first, the one whose contact is due first ahead; then detractors,
 * passives, promoters; within them the latest answer first.
 */
export function companyOf(domain: string, people: readonly Colleague[], known: number): Company {
  const segments = { detractor: 0, passive: 0, promoter: 0 }
  for (const { latest } of people) segments[segmentOf(latest.score)]++
  return {
    domain,
    people: people.toSorted(byNeed),
    known: Math.max(known, people.length),
    segments,
    openCases: people.filter((one) => one.openCase).length,
  }
}

function byNeed(a: Colleague, b: Colleague): number {
  return (
    dueAt(a) - dueAt(b) ||
    ORDER.indexOf(segmentOf(a.latest.score)) - ORDER.indexOf(segmentOf(b.latest.score)) ||
    b.latest.answeredAt - a.latest.answeredAt ||
    (a.address < b.address ? -1 : 1)
  )
}

/** Whoever was contacted comes after those who wait, before those without a case. */
function dueAt({ openCase }: Colleague): number {
  if (!openCase) return Number.MAX_SAFE_INTEGER
  return openCase.contactedAt === undefined ? openCase.dueAt : Number.MAX_SAFE_INTEGER - 1
}
