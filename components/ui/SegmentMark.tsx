import type { Segment } from '@/lib/nps/segment'

const shapes: Record<Segment, string> = {
  detractor: 'M0 1H10L5 9.5Z',
  passive: 'M1 1H9V9H1Z',
  promoter: 'M5 .5A4.5 4.5 0 1 1 5 9.5A4.5 4.5 0 1 1 5 .5Z',
}

/** Ink of a segment's words. */
export const segmentInk: Record<Segment, string> = {
  detractor: 'text-detractor',
  passive: 'text-passive',
  promoter: 'text-promoter',
}

/** Fill of a segment's shapes. */
export const segmentFill: Record<Segment, string> = {
  detractor: 'fill-detractor',
  passive: 'fill-passive',
  promoter: 'fill-promoter',
}

/** The shape of a segment within a 10 by 10 square: also for charts. */
export function segmentShape(segment: Segment): string {
  return shapes[segment]
}

/** Triangle, square or circle in the segment's colour. The word stands beside it. */
export function SegmentMark({ segment, size = 10 }: { segment: Segment; size?: number }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 10 10"
      width={size}
      height={size}
      className={`inline-block shrink-0 ${segmentFill[segment]}`}
    >
      <path d={shapes[segment]} />
    </svg>
  )
}
