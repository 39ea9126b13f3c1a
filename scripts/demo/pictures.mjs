import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../steps/run.mjs'
import { walkStory } from './story.mjs'

/** @typedef {import('playwright').Page} Page */

/** What each picture of the story shows. @type {Record<string, string>} */
const captions = {
  ticket: "Jane Miller's ticket: a detractor, her words, the case and its clock",
  suggestion: 'the first suggested reply, with the gaps that only a person can fill',
  filled: 'the gaps filled',
  inserted: "the reply in the helpdesk's own composer",
  logged: 'sent by the agent, seen by Amends, logged; first contact is met',
}

/**
 * Walks the story and saves a picture of each step, then of every other ticket and of the options.
 * @param {Page} page shows the first ticket
 * @param {import('./helpdesks.mjs').DemoHelpdesk} helpdesk
 */
export async function saveStory(page, helpdesk) {
  const folder = join(root, '.cache/pictures')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  let number = 0
  console.log('\nThere is no display, so the story is walked here:')
  await walkStory(page, helpdesk, async (name) => {
    const file = `${++number}-${name}.png`
    await page.screenshot({ path: join(folder, file) })
    console.log(`  ${file.padEnd(18)} ${captions[name]}`)
  })
  console.log(`\nThe pictures are in ${folder}`)
}
