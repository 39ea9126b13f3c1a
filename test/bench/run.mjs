import { launchAmends } from '../../scripts/browser.mjs'
import { ownHelpdesk } from '../../scripts/demo/helpdesks.mjs'
import { setUp } from '../../scripts/demo/set-up.mjs'
import {
  composerScriptWeight,
  contentScriptWeight,
  firstChunkWeight,
} from '../../scripts/weight.mjs'
import { interleave } from './interleave.mjs'
import { paintMeter } from './paint.mjs'
import { makeEmpty, makeOneLine } from './peers.mjs'
import { longestTaskMeter, mainThreadMeter } from './script-time.mjs'

/** @typedef {import('./figures.mjs').Row} Row */

/** In Jane Miller's last response: shown once her history was read. Not in the helpdesk's page. */
const comment = 'nobody answers my e-mails'

/**
 * Measures everything there is to measure.
 * @param {string} folder for the peers and their profiles
 * @param {(close: () => Promise<unknown>) => void} later what has to be closed in the end
 * @returns {Promise<Row[]>}
 */
export async function measure(folder, later) {
  const helpdesk = await ownHelpdesk()
  later(helpdesk.close)
  /** @param {Parameters<typeof launchAmends>[0]} options */
  const launch = async (options) => {
    const browser = await launchAmends(options)
    later(() => browser.close())
    return browser
  }
  const amends = await launch({ grant: [`${helpdesk.url}/*`] })
  await setUp(amends, helpdesk)
  const empty = await launch({ build: makeEmpty(folder) })
  const oneLine = await launch({ build: await makeOneLine(folder) })
  const ticket = helpdesk.ticketUrl(1)
  return [
    ...weights(),
    ...(await mainThread(amends.context, empty.context, helpdesk.url, ticket)),
    await paint(amends.context, oneLine.context, ticket),
  ]
}

/** @returns {Row[]} */
function weights() {
  return [
    { name: 'content script, gzip', figure: contentScriptWeight() / 1000, unit: 'kB', goal: 12 },
    {
      name: 'with the script that inserts, gzip',
      figure: (contentScriptWeight() + composerScriptWeight()) / 1000,
      unit: 'kB',
    },
    {
      name: 'sidebar, first chunk, gzip',
      figure: firstChunkWeight('sidebar.html') / 1000,
      unit: 'kB',
      goal: 120,
    },
  ]
}

/** @typedef {import('playwright').BrowserContext} Context */

/**
 * Peer: a content script that does nothing, on the same page.
 * @param {Context} amends @param {Context} empty @param {string} list @param {string} ticket
 * @returns {Promise<Row[]>}
 */
async function mainThread(amends, empty, list, ticket) {
  const pages = [
    { url: list, where: 'page without a ticket', goal: 1.5 },
    { url: ticket, where: 'ticket page' },
  ]
  /** @type {Row[]} */
  const rows = []
  for (const { url, where, goal } of pages) {
    // The goal is on all that the page's main thread does; its scripts are a small part of that.
    const metrics = /** @type {const} */ ([
      { metric: 'TaskDuration', name: 'main thread', goal },
      { metric: 'ScriptDuration', name: 'of that, scripts', goal: undefined },
    ])
    for (const { metric, name, goal } of metrics) {
      const meters = [amends, empty].map((context) => mainThreadMeter(context, url, metric))
      const [figure = Number.NaN, peer = Number.NaN] = await interleave(meters, { rounds: 15 })
      rows.push({ name: `${name}, ${where}`, figure, unit: 'ms', peer, ...(goal && { goal }) })
    }
  }
  const [figure = Number.NaN] = await interleave([longestTaskMeter(amends, ticket)], { rounds: 9 })
  return [...rows, { name: 'longest task over 50 ms, ticket page', figure, unit: 'ms', goal: 0 }]
}

/**
 * Peer: a frame that paints one line of React text, mounted by the same means.
 * @param {Context} amends @param {Context} oneLine @param {string} ticket
 * @returns {Promise<Row>}
 */
async function paint(amends, oneLine, ticket) {
  const meters = await Promise.all(
    [amends, oneLine].map((context) => paintMeter(context, ticket, comment)),
  )
  const [figure = Number.NaN, peer = Number.NaN] = await interleave(meters, { rounds: 25 })
  return { name: 'page load to customer painted', figure, unit: 'ms', peer, goal: 1.2 }
}
