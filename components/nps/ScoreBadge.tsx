import { t } from '@/lib/i18n'
import { type Segment, segmentOf } from '@/lib/nps/segment'
import { useVisibility } from './visibility'

const shapes: Record<Segment, { path: string; fill: string; ink: string; middle: number }> = {
  detractor: {
    path: 'M3 1H43a2 2 0 0 1 2 2V29L23 45L1 29V3a2 2 0 0 1 2-2Z',
    fill: 'fill-detractor',
    ink: 'fill-on-detractor',
    middle: 20,
  },
  passive: {
    path: 'M6 3H40a3 3 0 0 1 3 3V40a3 3 0 0 1-3 3H6a3 3 0 0 1-3-3V6a3 3 0 0 1 3-3Z',
    fill: 'fill-passive',
    ink: 'fill-on-passive',
    middle: 23,
  },
  promoter: {
    path: 'M23 1A22 22 0 1 1 23 45A22 22 0 1 1 23 1Z',
    fill: 'fill-promoter',
    ink: 'fill-on-promoter',
    middle: 23,
  },
}

/** A score in the shape and colour of its segment: pentagon, square or circle; as far as scores are shown. */
export function ScoreBadge({ score, size = 46 }: { score: number; size?: number }) {
  const visible = useVisibility()
  const segment = segmentOf(score)
  if (visible === 'hidden') return null
  const { path, fill, ink, middle } = shapes[segment]
  return (
    <svg
      role="img"
      aria-label={
        visible === 'full' ? t.nps.score(score, t.nps.segment[segment]) : t.nps.segment[segment]
      }
      viewBox="0 0 46 46"
      width={size}
      height={size}
      className="shrink-0"
    >
      <path d={path} className={fill} />
      <text
        x={23}
        y={middle}
        textAnchor="middle"
        dominantBaseline="central"
        className={`font-bold text-[21px] ${ink}`}
      >
        {visible === 'full' && score}
      </text>
    </svg>
  )
}
