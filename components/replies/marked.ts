import type { Finding, Span } from '@/lib/replies/check/finding'
import type { Part } from '@/lib/replies/parts'
import { type Place, within } from '@/lib/replies/placed'

/** How words of a reply are marked: by what was found there, or because a finding is pointed at. */
export type Look = 'block' | 'warn' | 'pointed'

/** A part of a reply, or a piece of one, all of it marked alike. */
export type MarkedPart = Part & { look?: Look }

/** Words to mark. */
export interface Marking extends Span {
  look: Look
}

/** What stands marked: findings to settle and to look at always, hints when they are pointed at. */
export function markingsOf(findings: readonly Finding[], pointed: readonly Span[]): Marking[] {
  const found = findings.flatMap(({ span, severity }): Marking[] =>
    span && severity !== 'hint' ? [{ ...span, look: severity }] : [],
  )
  // The last one that covers a word gives its look.
  return [...found.toReversed(), ...pointed.map((span): Marking => ({ ...span, look: 'pointed' }))]
}

/** The parts of a reply with what is marked in them: texts cut where a mark begins or ends. */
export function markParts(
  parts: readonly Part[],
  places: readonly Place[],
  markings: readonly Marking[],
): MarkedPart[] {
  return parts.flatMap((part, index): MarkedPart[] => {
    const place = places[index] ?? []
    const here = markings.flatMap(({ look, ...span }) => {
      const local = within(place, span)
      return local ? [{ ...local, look }] : []
    })
    if (part.kind === 'text') return cut(part.text, here)
    const look = here.at(-1)?.look
    return [look ? { ...part, look } : part]
  })
}

/** A text in pieces, each marked alike. */
export function cut(text: string, markings: readonly Marking[]): (MarkedPart & { kind: 'text' })[] {
  const edges = [0, text.length, ...markings.flatMap(({ start, end }) => [start, end])]
  const ordered = [...new Set(edges)].sort((a, b) => a - b)
  return ordered.slice(0, -1).map((start, index) => {
    const end = ordered[index + 1] ?? text.length
    const look = markings.findLast((one) => one.start <= start && end <= one.end)?.look
    return { kind: 'text', text: text.slice(start, end), ...(look && { look }) }
  })
}
