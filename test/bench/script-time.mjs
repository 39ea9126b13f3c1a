/** @typedef {import('playwright').BrowserContext} Context */

/**
 * Makes a browser ready to measure what one full load of `url` costs the page's main thread, once
 * the page has come to rest. The time of other extensions' frames is not in it: they have a process
 * of their own.
 * @param {Context} context
 * @param {string} url
 * @param {'ScriptDuration' | 'TaskDuration'} metric as Chromium's Performance domain names it
 * @returns {() => Promise<number>} measures one load, in ms
 */
export function mainThreadMeter(context, url, metric) {
  return async () => {
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('Performance.enable')
    await page.goto(url, { waitUntil: 'load' })
    await atRest(page)
    const { metrics } = await session.send('Performance.getMetrics')
    await page.close()
    return 1000 * (metrics.find(({ name }) => name === metric)?.value ?? Number.NaN)
  }
}

/** Half a second of idle callbacks without a long wait between. @param {import('playwright').Page} page */
const atRest = (page) =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        const end = performance.now() + 500
        const step = () =>
          performance.now() > end ? resolve(undefined) : requestIdleCallback(step)
        requestIdleCallback(step)
      }),
  )

/**
 * The page's longest task during one load, in ms; 0 when none took more than 50.
 * @param {Context} context
 * @param {string} url
 */
export async function longestTask(context, url) {
  const page = await context.newPage()
  await page.goto(url, { waitUntil: 'load' })
  await atRest(page)
  const longest = await page.evaluate(
    () =>
      new Promise((resolve) => {
        const observer = new PerformanceObserver((list) =>
          resolve(Math.max(...list.getEntries().map(({ duration }) => duration))),
        )
        observer.observe({ type: 'longtask', buffered: true })
        requestIdleCallback(() => requestIdleCallback(() => resolve(0)))
      }),
  )
  await page.close()
  return Number(longest)
}
