import { readFileSync, writeFileSync } from 'node:fs'

const template = new URL('responses.csv', import.meta.url)
const units = { m: 60_000, h: 3_600_000, d: 86_400_000 }

/**
 * Writes the sample responses to `file` with their dates counted back from `now`: `{-22h}` in the
 * template becomes the moment 22 hours ago (UTC, ISO 8601), so that the cases are always fresh.
 * @param {string} file
 * @param {number} now
 */
export function writeSampleResponses(file, now) {
  const text = readFileSync(template, 'utf8').replace(
    /\{-(\d+)([mhd])\}/g,
    (_, amount, /** @type {keyof typeof units} */ unit) =>
      new Date(now - Number(amount) * units[unit]).toISOString(),
  )
  writeFileSync(file, text)
}
