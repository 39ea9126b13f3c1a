import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright'
import type { Bucket, ImportRecord, StoredResponse } from '@/lib/store/data'
import type { launchAmends } from '../../scripts/browser.mjs'

export type Amends = Awaited<ReturnType<typeof launchAmends>>

/** A fresh options page at "Scores in"; waits until it can take a file. */
export async function openScores(amends: Amends): Promise<Page> {
  const page = await amends.context.newPage()
  await page.goto(amends.url('options.html#scores'))
  await page.getByRole('button', { name: 'Choose a file' }).waitFor()
  return page
}

/** Chooses a file: by its content, or by its path for one that is too large to hand over. */
export async function choose(
  page: Page,
  content: string | Uint8Array | { path: string },
  name = 'scores.csv',
) {
  const input = page.locator('input[type=file]')
  if (typeof content === 'object' && 'path' in content) await input.setInputFiles(content.path)
  else await input.setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) })
}

export const importButton = (page: Page) =>
  page.getByRole('button', { name: /^Import [\d,]+ resp/ })

/** Presses the import button and waits for what the page says then. */
export async function runImport(page: Page): Promise<string> {
  await importButton(page).click()
  const said = page.getByRole('heading', { name: /came in$/ })
  await said.waitFor()
  return said.innerText()
}

/** What is stored, read below the product's own code. */
export function stored(
  page: Page,
): Promise<{ responses: StoredResponse[]; imports: ImportRecord[] }> {
  return page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const db = await done(indexedDB.open('amends-data'))
    const stores = db.transaction(['buckets', 'imports'])
    const buckets: Bucket[] = await done(stores.objectStore('buckets').getAll())
    const imports: ImportRecord[] = await done(stores.objectStore('imports').getAll())
    db.close()
    return { responses: buckets.flatMap(({ responses }) => responses), imports }
  })
}

/** Forgets all responses and imports, and how files were read. */
export async function clear(page: Page): Promise<void> {
  await page.evaluate(`chrome.storage.local.remove('knownLayouts')`)
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const open = indexedDB.open('amends-data')
        open.onsuccess = () => {
          const stores = open.result.transaction(['buckets', 'imports'], 'readwrite')
          stores.objectStore('buckets').clear()
          stores.objectStore('imports').clear()
          stores.oncomplete = () => {
            open.result.close()
            resolve()
          }
          stores.onerror = () => reject(stores.error)
        }
      }),
  )
}

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
)

/** What axe finds in the page as it is, as `rule: element`. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axeSource)
  const results = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  )
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}
