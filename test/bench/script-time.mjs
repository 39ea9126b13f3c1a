import { setTimeout as wait } from 'node:timers/promises'

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
    await atRest()
    const { metrics } = await session.send('Performance.getMetrics')
    await page.close()
    return 1000 * (metrics.find(({ name }) => name === metric)?.value ?? Number.NaN)
  }
}

/** Waited for outside the page: whatever waits inside would be measured too. */
const atRest = () => wait(700)

/**
 * Makes a browser ready to measure the page's longest task during one load.
 * @param {Context} context
 * @param {string} url
 * @returns {() => Promise<number>} measures one load, in ms; 0 when no task took more than 50
 */
export function longestTaskMeter(context, url) {
  return async () => {
    const page = await context.newPage()
    await page.goto(url, { waitUntil: 'load' })
    await atRest()
    const longest = await page.evaluate(readLongestTask)
    await page.close()
    return longest
  }
}

/** Runs in the page. @returns {Promise<number>} */
function readLongestTask() {
  return new Promise((resolve) => {
    const observer = new PerformanceObserver((list) =>
      resolve(Math.max(...list.getEntries().map(({ duration }) => duration))),
    )
    observer.observe({ type: 'longtask', buffered: true })
    // What is buffered is told first; nothing told: there was none.
    requestIdleCallback(() => requestIdleCallback(() => resolve(0)))
  })
}
