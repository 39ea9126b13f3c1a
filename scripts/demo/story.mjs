/** @typedef {import('playwright').Page} Page @typedef {import('playwright').Frame} Frame */

/** What the agent says in the gaps of a late delivery's template that must be filled, in their order. */
const answers = ['have your parcel brought to you by courier today', 'by Friday noon']

/**
 * Walks the story of one detractor as the agent does it: sees who wrote, looks at the first
 * suggestion, fills its gaps, puts it into the composer, sends it, sees it logged. Throws where the
 * product does not follow.
 * @param {Page} page shows Jane Miller's ticket
 * @param {{ send: (page: Page) => Promise<void> }} helpdesk
 * @param {(name: string, frame: Frame) => Promise<unknown>} [look] called at each step of the story
 * @returns {Promise<Frame>} the sidebar at its end
 */
export async function walkStory(page, helpdesk, look = async () => {}) {
  let frame = await sidebarOf(page)
  await frame.getByText('Detractor').first().waitFor()
  await complete(frame)
  await frame.getByText('Delivery?', { exact: true }).waitFor()
  await look('ticket', frame)

  await suggestion(frame).press('1')
  const reply = frame.getByRole('region', { name: /^Reply: / })
  await reply.waitFor()
  await look('suggestion', frame)

  const gaps = reply.locator('textarea[required]')
  for (let gap = 0; gap < (await gaps.count()); gap++) {
    await gaps.nth(gap).fill(answers[gap] ?? answers[0] ?? '')
  }
  await reply.getByRole('button', { name: 'Copy' }).scrollIntoViewIfNeeded()
  await look('filled', frame)

  frame = await insert(page, frame)
  await look('inserted', frame)

  await helpdesk.send(page)
  frame = await sidebarOf(page)
  await frame.getByText(/^Reply sent/).waitFor()
  await complete(frame)
  await look('logged', frame)
  return frame
}

/** @param {Frame} frame */
const suggestion = (frame) => frame.locator('button[aria-keyshortcuts="1"]')

/** The suggestions and the plot come after the first paint. @param {Frame} frame */
export async function complete(frame) {
  await suggestion(frame).waitFor()
  await frame.locator('figure svg, svg[role=img]').first().waitFor()
}

/**
 * Where the ticket's page has no composer, Amends asks and then goes to the page that has.
 * @param {Page} page @param {Frame} frame
 */
async function insert(page, frame) {
  await frame.getByRole('button', { name: 'Put into reply' }).click()
  const open = frame.getByRole('button', { name: 'Open and put in' })
  const done = frame.getByText('In the composer.')
  await open.or(done).waitFor()
  if (!(await open.isVisible())) return frame
  await Promise.all([page.waitForEvent('load'), open.click()])
  const next = await sidebarOf(page)
  await next.getByText('In the composer.').waitFor()
  return next
}

/**
 * The sidebar's frame, once it is there.
 * @param {Page} page @returns {Promise<Frame>}
 */
export async function sidebarOf(page) {
  const isSidebar = (/** @type {Frame} */ frame) => frame.url().endsWith('/sidebar.html')
  return page.frames().find(isSidebar) ?? (await page.waitForEvent('framenavigated', isSidebar))
}
