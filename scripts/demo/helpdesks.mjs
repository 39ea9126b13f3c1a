import { join } from 'node:path'
import { startRt } from '../steps/rt.mjs'
import { root } from '../steps/run.mjs'
import { startDemo } from './server.mjs'

/** @typedef {import('playwright').Page} Page */
/**
 * A helpdesk that the demo runs on. `product` as the options page names it.
 * @typedef {{ url: string, product: string, ticketUrl: (id: number) => string, close: () => Promise<void>,
 *   signIn: (page: Page) => Promise<void>, send: (page: Page) => Promise<void>,
 *   hint: string }} DemoHelpdesk
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
    product: 'Amends demo helpdesk',
    close,
    ticketUrl: (id) => `${url}/tickets/${id}`,
    signIn: async () => {},
    send: (page) => page.click('#reply button[name=send]'),
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
    product: 'Request Tracker',
    close: stop,
    ticketUrl: (id) => `${url}/Ticket/Display.html?id=${id}`,
    async signIn(page) {
      await page.goto(url)
      await page.fill('input[name=user]', 'agent')
      await page.fill('input[name=pass]', 'agentpass123')
      await page.locator('form#login [type=submit]').click()
      await page.waitForSelector('form#login', { state: 'detached' })
    },
    send: (page) => page.click('input[name=SubmitTicket]'),
    hint: 'You are signed in as agent (agentpass123).',
  }
}
