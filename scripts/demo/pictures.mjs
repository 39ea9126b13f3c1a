import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../steps/run.mjs'
import { writeSampleResponses } from './responses.mjs'
import { complete, sidebarOf, walkStory } from './story.mjs'

/** @typedef {import('playwright').Page} Page */
/** @typedef {Awaited<ReturnType<typeof import('../browser.mjs').launchAmends>>} Amends */

/** What each picture of the story shows. @type {Record<string, string>} */
const captions = {
  ticket: "Jane Miller's ticket: a detractor, her words, the case and its clock",
  suggestion: 'the first suggested reply, with the gaps that only a person can fill',
  filled: 'the gaps filled',
  inserted: "the reply in the helpdesk's own composer",
  logged: 'sent by the agent, seen by Amends, logged; first contact is met',
}

/**
 * Walks the story and saves a picture of each step, then of another customer and of the lead's pages.
 * @param {Amends} amends
 * @param {Page} page shows the first ticket
 * @param {import('./helpdesks.mjs').DemoHelpdesk} helpdesk
 */
export async function saveStory(amends, page, helpdesk) {
  const folder = join(root, '.cache/pictures')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  let number = 0
  const save = async (/** @type {string} */ name, /** @type {string} */ caption) => {
    const file = `${++number}-${name}.png`
    await page.screenshot({ path: join(folder, file) })
    console.log(`  ${file.padEnd(18)} ${caption}`)
  }
  console.log('\nNo window here, so the story is walked:')
  await walkStory(page, helpdesk, (name) => save(name, captions[name] ?? name))

  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto(helpdesk.ticketUrl(3))
  await complete(await sidebarOf(page))
  await save('dark', "O'Brien, Pat: a second bad score, first contact overdue, in the dark")
  await page.emulateMedia({ colorScheme: 'light' })
  await showImport(amends, page)
  await save('import', 'the lead imports scores: first rows, columns, dry run')
  await page.goto(amends.url('options.html#log'))
  await page.getByText('Reply sent').first().waitFor()
  await save('log', 'the log, for everyone and as CSV or JSON')
  console.log(`\nThe pictures are in ${folder}`)
}

/** Chooses a file with newer scores, and leaves it at its dry run. @param {Amends} amends @param {Page} page */
async function showImport(amends, page) {
  const file = join(amends.profile, 'november.csv')
  writeSampleResponses(file, Date.now() + 60_000)
  await page.goto(amends.url('options.html#scores'))
  await page.locator('input[type=file]').setInputFiles(file)
  await page.getByRole('button', { name: /^Import \d/ }).waitFor()
}
