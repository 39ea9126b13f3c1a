import { SegmentMark, segmentInk } from '@/components/ui/SegmentMark'
import { t } from '@/lib/i18n'
import type { Segment } from '@/lib/nps/segment'

const grounds: Record<Segment, string> = {
  detractor: 'bg-detractor-soft',
  passive: 'bg-passive-soft',
  promoter: 'bg-promoter-soft',
}

/** Whom a template is for: shape, colour and word. */
export function SegmentChips({ segments }: { segments: readonly Segment[] }) {
  return segments.map((segment) => (
    <span
      key={segment}
      className={`inline-flex items-center gap-1 rounded-full px-2 py-px text-xs ${grounds[segment]} ${segmentInk[segment]}`}
    >
      <SegmentMark segment={segment} size={8} />
      {t.nps.segment[segment]}
    </span>
  ))
}
