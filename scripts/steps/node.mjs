import { readFileSync } from 'node:fs'

/**
 * Ends the process with a clear message when this Node is outside `engines.node` of package.json
 * (`>=20.19 <27`). Without it an old Node fails later with a syntax error of some package.
 */
export function checkNode() {
  const range = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
    .engines.node
  if (inRange(process.versions.node, range)) return
  console.error(`Amends needs Node ${range}. This is ${process.versions.node}.`)
  console.error('Install one of these from https://nodejs.org and run the command again.')
  process.exit(1)
}

/**
 * @param {string} version such as `20.19.4`
 * @param {string} range conditions that must all hold, each `>=`, `<` or `>` and a version
 */
export function inRange(version, range) {
  return range.split(/\s+/).every((condition) => {
    const [, operator, bound] = /^(>=|>|<)([\d.]+)$/.exec(condition) ?? []
    if (!operator || !bound)
      throw new Error(`engines.node holds a condition unknown here: ${range}`)
    const order = compare(version, bound)
    return operator === '<' ? order < 0 : operator === '>' ? order > 0 : order >= 0
  })
}

/** @param {string} a @param {string} b */
function compare(a, b) {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number))
  for (let i = 0; i < 3; i++) {
    const difference = (left?.[i] ?? 0) - (right?.[i] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}
