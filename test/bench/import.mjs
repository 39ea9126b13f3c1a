// node test/bench/import.mjs: a million rows through the options page, beside Dexie with one record a
// response; one customer's history among them, beside the browser's own read of one record.
import { once } from 'node:events'
import { createWriteStream, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { launchAmends } from '../../scripts/browser.mjs'
import { median, table } from './figures.mjs'

/** @typedef {import('./figures.mjs').Row} Row */

const here = fileURLToPath(new URL('.', import.meta.url))
const root = fileURLToPath(new URL('../..', import.meta.url))
const ROWS = 1_000_000
/** The peer's rows: its time per row does not fall with more of them. */
const PEER_ROWS = 100_000
const READS = 200
const PATIENT = { timeout: 1_200_000 }

/**
 * @param {string} folder for the file and what is built
 * @param {(close: () => Promise<unknown>) => void} later what has to be closed in the end
 * @returns {Promise<Row[]>}
 */
export async function measureImport(folder, later) {
  const amends = await launchAmends()
  later(() => amends.close())
  const path = await millionRows(folder)
  const entry = await browserEntry('stored-entry', folder)
  const beside = await amends.context.newPage()
  await beside.goto(amends.url('manifest.json'))
  await beside.evaluate(entry)
  const before = await beside.evaluate(`bench.bulkPutRows(${PEER_ROWS})`)

  const page = await amends.context.newPage()
  await page.goto(amends.url('options.html#scores'))
  await page.evaluate(watchLongTasks)
  await page.locator('input[type=file]').setInputFiles(path)
  const button = page.getByRole('button', { name: /^Import [\d,]+ resp/ })
  const checking = performance.now()
  await button.waitFor(PATIENT)
  const checked = performance.now()
  await button.click()
  await page.getByRole('heading', { name: /came in$/ }).waitFor(PATIENT)
  const imported = performance.now()
  const longest = await page.evaluate('globalThis.longestTask')
  const after = await beside.evaluate(`bench.bulkPutRows(${PEER_ROWS})`)

  const reads = []
  for (let i = 0; i < READS; i++) {
    reads.push(await beside.evaluate(`bench.readHistory(${(i * 7919) % ROWS})`))
  }
  const name = 'per 1,000 rows of 1,000,000'
  const peer = (Number(before) + Number(after)) / 2
  const perThousand = (/** @type {number} */ ms) => (ms / ROWS) * 1000
  return [
    {
      name: `import, ${name}`,
      figure: perThousand(imported - checked),
      unit: 'ms',
      peer,
      goal: 0.2,
    },
    { name: `dry run, ${name}`, figure: perThousand(checked - checking), unit: 'ms' },
    { name: 'longest task of the page meanwhile', figure: Number(longest), unit: 'ms', goal: 50 },
    {
      name: 'one customer’s history among 1,000,000',
      figure: median(reads.map(({ history }) => history)),
      unit: 'ms',
      peer: median(reads.map(({ raw }) => raw)),
      goal: 1.5,
    },
  ]
}

/** Runs in the page. */
function watchLongTasks() {
  const here = /** @type {{ longestTask?: number }} */ (globalThis)
  here.longestTask = 0
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) {
      here.longestTask = Math.max(here.longestTask ?? 0, duration)
    }
  }).observe({ type: 'longtask' })
}

/** @param {string} folder @returns {Promise<string>} the file's path */
async function millionRows(folder) {
  const path = join(folder, 'million.csv')
  const file = createWriteStream(path)
  file.write('email;score;comment;date;response id\r\n')
  for (let from = 0; from < ROWS; from += 1000) {
    const lines = Array.from({ length: 1000 }, (_, n) => {
      const i = from + n
      const at = new Date(Date.UTC(2025, 0, 1) + i * 30_000).toISOString()
      return `person${i % 333_333}@company${i % 5_000}.example;${i % 11};"Row; ${i}";${at};r${i}\r\n`
    })
    if (!file.write(lines.join(''))) await once(file, 'drain')
  }
  file.end()
  await once(file, 'finish')
  return path
}

/**
 * Builds a TypeScript module of this folder for a page of the extension. @returns its code
 * @param {string} name @param {string} folder
 */
async function browserEntry(name, folder) {
  const { build } = await import('vite')
  await build({
    root: here,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
    build: {
      lib: { entry: join(here, `${name}.ts`), formats: ['iife'], name: 'entry', fileName: name },
      outDir: join(folder, name),
    },
  })
  return readFileSync(join(folder, name, `${name}.iife.js`), 'utf8')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = mkdtempSync(join(tmpdir(), 'amends-bench-'))
  /** @type {(() => Promise<unknown>)[]} */
  const closers = []
  try {
    console.log(table(await measureImport(folder, (close) => closers.push(close))))
  } finally {
    for (const close of closers.reverse()) await close()
    rmSync(folder, { recursive: true, force: true })
  }
}
