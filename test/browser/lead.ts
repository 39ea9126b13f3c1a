import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Amends } from './helpdesk-page'

/** Imports a CSV text in the options page, as the lead does. @returns what the page says of it. */
export async function importCsv(amends: Amends, csv: string): Promise<string> {
  const path = join(amends.profile, 'responses.csv')
  writeFileSync(path, csv)
  const page = await amends.context.newPage()
  await page.goto(amends.url('options.html#scores'))
  await page.locator('input[type=file]').setInputFiles(path)
  await page.getByRole('button', { name: /^Import \d/ }).click()
  const said = page.getByRole('heading', { name: /came in/ })
  await said.waitFor()
  const words = await said.innerText()
  await page.close()
  return words
}
