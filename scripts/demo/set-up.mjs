import { join } from 'node:path'
import { writeSampleResponses } from './responses.mjs'

/** @typedef {Awaited<ReturnType<typeof import('../browser.mjs').launchAmends>>} Amends */
/** @typedef {import('playwright').Page} Page */

/**
 * Makes Amends ready as a lead would, in its options page: the helpdesk is added and the sample
 * responses are imported. Then the agent's first ticket is opened.
 * @param {Amends} amends
 * @param {import('./helpdesks.mjs').DemoHelpdesk} helpdesk
 * @returns {Promise<Page>} the page that shows the ticket
 */
export async function setUp(amends, helpdesk) {
  const page = amends.context.pages()[0] ?? (await amends.context.newPage())
  const file = join(amends.profile, 'sample-responses.csv')
  writeSampleResponses(file, Date.now())
  await addHelpdesk(page, amends.url('options.html#helpdesks'), helpdesk)
  await importResponses(page, amends.url('options.html#scores'), file)
  await helpdesk.signIn(page)
  await page.goto(helpdesk.ticketUrl(1))
  return page
}

/** @param {Page} page @param {string} options @param {string} file */
export async function importResponses(page, options, file) {
  await page.goto(options)
  await page.locator('input[type=file]').setInputFiles(file)
  await page.getByRole('button', { name: /^Import \d/ }).click()
  await page.getByRole('heading', { name: /came in$/ }).waitFor()
}

/**
 * @param {Page} page
 * @param {string} options
 * @param {{ url: string, product: string }} helpdesk
 */
export async function addHelpdesk(page, options, { url, product }) {
  await page.goto(options)
  await page.getByRole('textbox', { name: 'Address' }).fill(url)
  await page.getByRole('combobox', { name: 'Helpdesk' }).selectOption(product)
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await page.getByText(`Amends now runs on ${url}`).waitFor()
}
