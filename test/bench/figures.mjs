/** @param {number[]} values */
export function median(values) {
  const sorted = values.toSorted((a, b) => a - b)
  const [low = Number.NaN, high = Number.NaN] = [
    sorted[Math.floor((sorted.length - 1) / 2)],
    sorted[Math.ceil((sorted.length - 1) / 2)],
  ]
  return (low + high) / 2
}

/**
 * One row of the table. `peer` and `ratio` are left out where the goal is on the figure itself.
 * @typedef {{ name: string, figure: number, unit: string, peer?: number, goal?: number }} Row
 */

/** The table that `npm run bench` prints. @param {Row[]} rows */
export function table(rows) {
  const cells = rows.map(({ name, figure, unit, peer, goal }) => {
    const ratio = peer === undefined ? undefined : figure / peer
    const judged = ratio ?? figure
    return [
      name,
      `${short(figure)} ${unit}`,
      peer === undefined ? '' : `${short(peer)} ${unit}`,
      ratio === undefined ? '' : short(ratio),
      goal === undefined ? '' : `≤ ${short(goal)}${ratio === undefined ? ` ${unit}` : ' ×'}`,
      goal === undefined ? '' : judged <= goal ? 'met' : 'not met',
    ]
  })
  const all = [['what', 'Amends', 'peer', 'ratio', 'goal', ''], ...cells]
  const widths = all[0]?.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)))
  return all
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths?.[0] ?? 0) : cell.padStart(widths?.[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/** @param {number} value */
const short = (value) =>
  Math.abs(value) >= 100 ? value.toFixed(0) : String(Number(value.toFixed(2)))
