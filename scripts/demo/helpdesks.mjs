import { join } from 'node:path'
import { startRt } from '../steps/rt.mjs'
import { root } from '../steps/run.mjs'
import { startDemo } from './server.mjs'

/**
 * A helpdesk that the demo runs on.
 * @typedef {{ url: string, ticketUrl: (id: number) => string, close: () => Promise<void>,
 *   signIn: (page: import('playwright').Page) => Promise<void>, hint: string }} DemoHelpdesk
 */

const usualPort = 4280

/** The demo's own helpdesk, on its usual port when that is free. @returns {Promise<DemoHelpdesk>} */
export async function ownHelpdesk() {
  const { url, close } = await startDemo({ port: usualPort }).catch((error) => {
    if (error.code !== 'EADDRINUSE') throw error
    return startDemo()
  })
  return {
    url,
    close,
    ticketUrl: (id) => `${url}/tickets/${id}`,
    signIn: async () => {},
    hint: 'Nobody needs to sign in.',
  }
}

/**
 * A real Request Tracker, kept in the project's .cache folder so that the next start is quick.
 * Throws where none can be installed.
 * @returns {Promise<DemoHelpdesk>}
 */
export async function requestTracker() {
  const rt = await startRt({ dir: join(root, '.cache/rt'), port: usualPort + 1 })
  if ('reason' in rt) throw new Error(`No --rt on this machine: ${rt.reason}.`)
  const { url, stop } = rt
  return {
    url,
    close: stop,
    ticketUrl: (id) => `${url}/Ticket/Display.html?id=${id}`,
    async signIn(page) {
      await page.goto(url)
      await page.fill('input[name=user]', 'agent')
      await page.fill('input[name=pass]', 'agentpass123')
      await page.locator('form#login [type=submit]').click()
      await page.waitForSelector('form#login', { state: 'detached' })
    },
    hint: 'You are signed in as agent (agentpass123).',
  }
}
