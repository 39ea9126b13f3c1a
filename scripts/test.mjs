// npm test: installs what the tests need, builds both browsers' Amends, brings up a Request Tracker
// where that is possible, runs every test, and says at the very end how many passed and failed.
// Words after `npm test --` go to vitest: a part of a file's name, `--project pure`.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBrowser, ensureFirefox } from './steps/browser.mjs'
import { build } from './steps/build.mjs'
import { checkNode } from './steps/node.mjs'
import { ensurePackages } from './steps/packages.mjs'
import { startRt } from './steps/rt.mjs'
import { run } from './steps/run.mjs'

checkNode()
const folder = mkdtempSync(join(tmpdir(), 'amends-test-'))
/** @type {(() => Promise<void>)[]} */
const undo = []
const interrupted = new AbortController()
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.once(signal, () => interrupted.abort())
}

try {
  const counts = await test()
  await cleanUp()
  const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : ''
  console.log(`${counts.passed} passed, ${counts.failed} failed${skipped}`)
  process.exitCode = counts.failed > 0 ? 1 : 0
} catch (error) {
  await cleanUp()
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

async function test() {
  await ensurePackages()
  await ensureBrowser()
  const noFirefox = await ensureFirefox()
  if (noFirefox) console.log(`The tests in Firefox are skipped: ${noFirefox}.`)
  await build('chrome')
  await build('firefox')
  const rt = await startRt({ dir: join(folder, 'rt'), keep: false })
  if ('url' in rt) undo.push(rt.stop)
  else console.log(`The tests on Request Tracker are skipped: ${rt.reason}.`)
  return vitest('url' in rt ? { RT_URL: rt.url } : { RT_SKIP_REASON: rt.reason })
}

/** @param {Record<string, string>} env */
async function vitest(env) {
  const report = join(folder, 'report.json')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const words = ['node_modules/vitest/vitest.mjs', 'run', ...reporters, ...process.argv.slice(2)]
  let ended = true
  await run(process.execPath, words, { env, signal: interrupted.signal }).catch(() => {
    ended = false
  })
  if (interrupted.signal.aborted) throw new Error('Stopped.')
  return count(JSON.parse(readFileSync(report, 'utf8')), ended)
}

/**
 * A file that could not be loaded has no tests: it counts as one failed. So does a run that ended
 * badly though every test passed (an error outside of any test).
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number,
 *   numTodoTests: number, testResults: { status: string, assertionResults: unknown[] }[] }} report
 * @param {boolean} ended
 */
function count(report, ended) {
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  ).length
  const failed = report.numFailedTests + broken
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && !ended ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

async function cleanUp() {
  for (const step of undo.reverse()) await step()
  rmSync(folder, { recursive: true, force: true })
}
