import type { Amends } from './helpdesk-page'

/** Stops the background's worker, as the browser does after half a minute of rest. */
export async function stopWorker(amends: Amends): Promise<void> {
  const page = await amends.context.newPage()
  const cdp = await amends.context.newCDPSession(page)
  const stopped = new Promise<void>((resolve) => {
    cdp.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve()
    })
  })
  await page.goto(amends.url('manifest.json'))
  await cdp.send('ServiceWorker.enable')
  await cdp.send('ServiceWorker.stopAllWorkers')
  await stopped
  await page.close()
}
