// npm test: installs what the tests need, builds both browsers' Amends, brings up Request Tracker and
// Znuny where that is possible, runs every test, and says at the very end how many passed and failed.
// Words after `npm test --` go to vitest: a part of a file's name, `--project pure`.
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { ensureBrowser, ensureFirefox } from './steps/browser.mjs'
import { build } from './steps/build.mjs'
import { checkNode } from './steps/node.mjs'
import { ensurePackages } from './steps/packages.mjs'
import { startRt } from './steps/rt.mjs'
import { run } from './steps/run.mjs'
import { startZnuny } from './steps/znuny.mjs'

checkNode()
const folder = mkdtempSync(join(tmpdir(), 'amends-test-'))
// A helpdesk may run as a user of its own, who has to get to its folder in here.
chmodSync(folder, 0o711)
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
  const znuny = await startZnuny({ dir: join(folder, 'znuny'), keep: false })
  return vitest({ ...told('RT', rt), ...told('ZNUNY', znuny) })
}

/**
 * What the tests are told of a helpdesk's server; one that is not there is said now, too.
 * @param {string} name
 * @param {import('./steps/server.mjs').Server} server
 * @returns {Record<string, string>}
 */
function told(name, server) {
  if ('url' in server) {
    undo.push(server.stop)
    return { [`${name}_URL`]: server.url }
  }
  console.log(`Tests are skipped: ${server.reason}.`)
  return { [`${name}_SKIP_REASON`]: server.reason }
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
  const results = JSON.parse(readFileSync(report, 'utf8'))
  for (const name of passedAgain(results)) console.log(`Passed only when run again: ${name}`)
  return count(results, ended)
}

/**
 * Tests in a browser get a second go (vitest.config.ts). One that needed it has a fault of its own or
 * shows one of ours: it is named, never hidden.
 * @param {{ testResults: { name: string, assertionResults: { status: string, fullName: string,
 *   failureMessages: string[] }[] }[] }} report
 */
function passedAgain({ testResults }) {
  return testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status, failureMessages }) => status === 'passed' && failureMessages.length > 0)
      .map(({ fullName }) => `${relative(process.cwd(), name)}: ${fullName}`),
  )
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
