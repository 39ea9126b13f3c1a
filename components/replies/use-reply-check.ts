import { useMemo, useState } from 'react'
import { applyFix } from '@/lib/replies/check/edit'
import { factsFor } from '@/lib/replies/check/facts-for'
import type { Check, Fix, Span } from '@/lib/replies/check/finding'
import { openSlots, writtenOf } from '@/lib/replies/fill'
import type { Part } from '@/lib/replies/parts'
import { pieceWith, placesOf } from '@/lib/replies/placed'
import type { Situation } from '@/lib/replies/situation'
import type { Template } from '@/lib/replies/template'
import { type MarkedPart, markingsOf, markParts } from './marked'
import { useChecker } from './use-checker'
import type { Work } from './use-work'
import { labelOf } from './words'

interface Options {
  template: Template
  situation: Situation
  /** As rendered, before what was mended. */
  rendered: readonly Part[]
  /** The same with what was mended. */
  parts: readonly Part[]
  work: Work
}

export interface PreviewCheck {
  /** undefined until the check is loaded. */
  check: Check | undefined
  /** Something has to be settled before the reply goes in, or is not known yet. */
  blocked: boolean
  marked: MarkedPart[]
  onMark: (spans: readonly Span[]) => void
  /** Makes a change where it belongs: in a gap, or in the text. */
  onFix: (fix: Fix) => void
}

/** Reads the reply in the preview with every change. */
export function useReplyCheck(options: Options): PreviewCheck {
  const { template, situation, rendered, parts, work } = options
  const checker = useChecker(template.language)
  const [pointed, setPointed] = useState<readonly Span[]>([])
  const { text, pieces } = useMemo(() => writtenOf(parts, work.slots), [parts, work.slots])
  const places = useMemo(() => placesOf(pieces, text), [pieces, text])
  const check = useMemo(() => {
    const { language, step } = template
    const open = openSlots(parts, work.slots).map((slot) => ({ label: labelOf(slot) }))
    return checker?.(text, factsFor(situation, { language, step, openSlots: open }))
  }, [checker, text, parts, work.slots, situation, template])
  const findings = check?.findings ?? []
  const onFix = (fix: Fix) => {
    setPointed([])
    const at = pieceWith(places, fix)
    const [part, piece] = [parts[at?.piece ?? -1], pieces[at?.piece ?? -1]]
    const original = rendered[at?.piece ?? -1]
    if (!at || piece === undefined) return
    const mended = applyFix(piece, { ...at, text: fix.text })
    if (part?.kind === 'slot') work.type(part.id, mended)
    else if (original?.kind === 'text') work.edit(original.text, mended)
  }
  return {
    // A change that reaches over the edge of a gap is not offered.
    check: check && { ...check, findings: findings.map((one) => fixable(one, places)) },
    blocked: !check || findings.some(({ severity }) => severity === 'block'),
    marked: markParts(parts, places, markingsOf(findings, pointed)),
    onMark: setPointed,
    onFix,
  }
}

function fixable<F extends Check['findings'][number]>(
  { fix, ...finding }: F,
  places: ReturnType<typeof placesOf>,
) {
  return fix && pieceWith(places, fix) ? { ...finding, fix } : finding
}
