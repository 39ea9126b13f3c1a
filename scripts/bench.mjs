// npm run bench: figures of Amends beside those of a named peer in the same run. Times depend on the
// machine and on what else it does; the ratios are what to look at. Nothing here is a test.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBrowser } from './steps/browser.mjs'
import { build } from './steps/build.mjs'
import { checkNode } from './steps/node.mjs'
import { ensurePackages } from './steps/packages.mjs'

checkNode()
const folder = mkdtempSync(join(tmpdir(), 'amends-bench-'))
/** @type {(() => Promise<unknown>)[]} */
const closers = []
try {
  await ensurePackages()
  await ensureBrowser()
  await build('chrome')
  // Only now: they import packages.
  const { measure } = await import('../test/bench/run.mjs')
  const { measureCheck } = await import('../test/bench/check.mjs')
  const { measureCauses } = await import('../test/bench/causes.mjs')
  const { measureSuggestions } = await import('../test/bench/suggest.mjs')
  const { measureImport } = await import('../test/bench/import.mjs')
  const { table } = await import('../test/bench/figures.mjs')
  console.log('Measuring; this takes some minutes…')
  const check = await measureCheck(folder)
  const causes = await measureCauses(folder)
  const suggestions = await measureSuggestions(folder)
  const later = (/** @type {() => Promise<unknown>} */ close) => closers.push(close)
  const product = await measure(folder, later)
  const million = await measureImport(folder, later)
  console.log(
    `${table([...product, ...million, ...check.rows, ...causes.rows, ...suggestions.rows])}`,
  )
  console.log(`\n${check.agreement}\n\n${causes.agreement}\n\n${suggestions.agreement}`)
} finally {
  for (const close of closers.reverse()) await close()
  rmSync(folder, { recursive: true, force: true })
}
