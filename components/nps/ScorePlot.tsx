import { useLayoutEffect, useRef, useState } from 'react'
import { segmentFill, segmentShape } from '@/components/ui/SegmentMark'
import { useNow } from '@/components/ui/use-now'
import { t } from '@/lib/i18n'
import { axisDate, exact } from '@/lib/i18n/format'
import type { Response } from '@/lib/nps/response'
import { type Segment, segmentOf } from '@/lib/nps/segment'
import { PLOT, type PlotPoint, plotOf } from './plot'

/** Half of a written date: the newest stands at the very end. */
const DATE_HALF = 22

const bands: Record<Segment, string> = {
  detractor: 'fill-detractor-soft opacity-60',
  passive: 'fill-passive-soft',
  promoter: 'fill-promoter-soft',
}

/** Scores over time, banded by segment. A table with the same facts stands beside it, unseen. */
export function ScorePlot({ responses }: { responses: readonly Response[] }) {
  const frame = useRef<HTMLDivElement>(null)
  const width = useWidthOf(frame)
  return (
    <figure ref={frame} className="relative m-0" style={{ minHeight: PLOT.height }}>
      {width > 0 && <Drawing responses={responses} width={width} />}
      <div className="sr-only">
        <ScoreTable responses={responses} />
      </div>
    </figure>
  )
}

function Drawing({ responses, width }: { responses: readonly Response[]; width: number }) {
  const now = useNow()
  const plot = plotOf(responses, width)
  const scores = responses.map((response) => response.score).join(', ')
  return (
    <svg
      role="img"
      aria-label={t.nps.plot.label(scores)}
      direction="ltr"
      width={width}
      height={PLOT.height}
      className="block [&_text]:fill-soft [&_text]:text-[10px]"
    >
      {plot.bands.map(({ segment, y, height }) => (
        <rect
          key={segment}
          x={PLOT.start}
          y={y}
          width={width - PLOT.start}
          height={height}
          className={bands[segment]}
        />
      ))}
      {plot.ticks.map(({ score, y }) => (
        <text key={score} x={PLOT.start - 6} y={y} textAnchor="end" dominantBaseline="central">
          {score}
        </text>
      ))}
      <path d={plot.path} fill="none" className="stroke-soft" strokeWidth={1.5} />
      {plot.points.map((point) => (
        <Mark key={point.response.id} point={point} size={plot.mark} />
      ))}
      {plot.dated.map(({ response, x }) => (
        <text
          key={response.id}
          x={Math.min(x, width - DATE_HALF)}
          y={PLOT.height - 3}
          textAnchor="middle"
        >
          {axisDate(response.answeredAt, now)}
        </text>
      ))}
    </svg>
  )
}

function Mark({ point: { response, segment, x, y }, size }: { point: PlotPoint; size: number }) {
  const scale = size / 10
  return (
    <path
      d={segmentShape(segment)}
      transform={`translate(${x - size / 2} ${y - size / 2}) scale(${scale})`}
      className={segmentFill[segment]}
    >
      <title>
        {t.nps.plot.point(response.score, t.nps.segment[segment], exact(response.answeredAt))}
      </title>
    </path>
  )
}

function ScoreTable({ responses }: { responses: readonly Response[] }) {
  const words = t.nps.plot
  return (
    <table>
      <caption>{words.caption}</caption>
      <thead>
        <tr>
          <th>{words.date}</th>
          <th>{words.score}</th>
          <th>{words.segment}</th>
        </tr>
      </thead>
      <tbody>
        {responses.map(({ id, score, answeredAt }) => (
          <tr key={id}>
            <td>{exact(answeredAt)}</td>
            <td>{score}</td>
            <td>{t.nps.segment[segmentOf(score)]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function useWidthOf(frame: React.RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0)
  useLayoutEffect(() => {
    const element = frame.current
    if (!element) return
    const measure = () => setWidth(element.clientWidth)
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [frame])
  return width
}
