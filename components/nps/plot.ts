import { scaleLinear } from 'd3-scale'
import { line } from 'd3-shape'
import type { Response } from '@/lib/nps/response'
import { type Segment, segmentOf } from '@/lib/nps/segment'

export interface PlotPoint {
  response: Response
  segment: Segment
  x: number
  y: number
}

export interface Plot {
  points: PlotPoint[]
  /** SVG path through the points. */
  path: string
  bands: { segment: Segment; y: number; height: number }[]
  /** Where the scores 9, 7 and 0 are. */
  ticks: { score: number; y: number }[]
  /** The points whose date fits under the plot. */
  dated: PlotPoint[]
  /** Size of a mark: smaller when the points stand close. */
  mark: number
}

export const PLOT = { height: 88, top: 4, bottom: 74, start: 20, pad: 12 }
const MARK = 10
const DATE_WIDTH = 58

/**
 * Where everything stands in a plot of `width` pixels: time across, score up. Responses of the same
 * day would lie on each other, so marks are moved apart just enough to be told apart.
 * `responses` oldest first, at least one.
 */
export function plotOf(responses: readonly Response[], width: number): Plot {
  const y = scaleLinear()
    .domain([0, 10])
    .range([PLOT.bottom - 6, PLOT.top + 6])
  const xs = acrossTime(responses, width)
  const points = responses.map((response, i) => ({
    response,
    segment: segmentOf(response.score),
    x: xs[i] ?? 0,
    y: y(response.score),
  }))
  const path = line<PlotPoint>(
    (point) => point.x,
    (point) => point.y,
  )(points)
  return {
    points,
    path: path ?? '',
    bands: bandsOf(y),
    ticks: [9, 7, 0].map((score) => ({ score, y: y(score) })),
    dated: withRoom(points),
    mark: points.length * MARK > width ? MARK * 0.6 : MARK,
  }
}

function acrossTime(responses: readonly Response[], width: number): number[] {
  const times = responses.map((response) => response.answeredAt)
  const [from, to] = [PLOT.start + PLOT.pad, width - PLOT.pad]
  const [first = 0, last = 0] = [times[0], times.at(-1)]
  if (first === last && times.length === 1) return [(from + to) / 2]
  const x = scaleLinear().domain([first, last]).range([from, to])
  const gap = Math.min(MARK + 2, (to - from) / (times.length - 1))
  return spread(first === last ? times.map(() => to) : times.map(x), gap, from, to)
}

/** Moves ascending positions apart to at least `gap`, within the bounds, each as little as needed. */
export function spread(xs: readonly number[], gap: number, from: number, to: number): number[] {
  const placed: number[] = []
  for (const x of xs) placed.push(Math.max(x, (placed.at(-1) ?? from - gap) + gap))
  let limit = to
  for (let i = placed.length - 1; i >= 0; i--) {
    placed[i] = Math.min(placed[i] ?? to, limit)
    limit = (placed[i] ?? to) - gap
  }
  return placed
}

function bandsOf(y: (score: number) => number): Plot['bands'] {
  const edges: [Segment, number, number][] = [
    ['promoter', PLOT.top, y(8.5)],
    ['passive', y(8.5), y(6.5)],
    ['detractor', y(6.5), PLOT.bottom],
  ]
  return edges.map(([segment, top, bottom]) => ({ segment, y: top, height: bottom - top }))
}

/** From the newest back, each whose date does not touch the one kept before it. */
function withRoom(points: readonly PlotPoint[]): PlotPoint[] {
  const kept: PlotPoint[] = []
  for (const point of points.toReversed()) {
    if ((kept.at(-1)?.x ?? Number.POSITIVE_INFINITY) - point.x >= DATE_WIDTH) kept.push(point)
  }
  return kept
}
