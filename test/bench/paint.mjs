/** @typedef {import('playwright').BrowserContext} Context */

/**
 * Notes in an extension's frame when `words` were first drawn. Runs in the page too, and does nothing.
 * @param {string} words
 */
function notePaint(words) {
  if (location.protocol !== 'chrome-extension:') return
  const look = () => {
    if (!document.body?.textContent?.includes(words)) return
    observer.disconnect()
    // The frame after the change has been drawn when the callback after the next one runs.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        document.documentElement.dataset.paintedAt = String(
          performance.timeOrigin + performance.now(),
        )
      }),
    )
  }
  const observer = new MutationObserver(look)
  observer.observe(document, { childList: true, subtree: true, characterData: true })
}

/**
 * Makes a browser ready to measure: from the start of a full page load to `words` drawn in the frame.
 * @param {Context} context
 * @param {string} url
 * @param {string} words
 * @returns {Promise<() => Promise<number>>} measures one load, in ms
 */
export async function paintMeter(context, url, words) {
  await context.addInitScript(notePaint, words)
  const page = await context.newPage()
  return async () => {
    await page.goto(url)
    const frame =
      page.frames().find((candidate) => candidate.url().startsWith('chrome-extension:')) ??
      (await page.waitForEvent('framenavigated', (candidate) =>
        candidate.url().startsWith('chrome-extension:'),
      ))
    await frame.waitForSelector('html[data-painted-at]', { state: 'attached' })
    const painted = await frame.evaluate(() => Number(document.documentElement.dataset.paintedAt))
    return painted - (await page.evaluate(() => performance.timeOrigin))
  }
}
