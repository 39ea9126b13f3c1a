// npm start: everything a fresh clone needs, then the demo: a helpdesk, Chromium with Amends in it,
// sample responses imported, the first ticket open.
//   npm start                 on the demo's own helpdesk
//   npm start -- --rt         on a real Request Tracker (Debian, as root or by sudo)
//   npm start -- --headless   no window: walks the story and saves pictures (so does a machine
//                             without a display)
import { parseArgs } from 'node:util'
import { ensureBrowser } from './steps/browser.mjs'
import { build } from './steps/build.mjs'
import { checkNode } from './steps/node.mjs'
import { ensurePackages } from './steps/packages.mjs'

checkNode()
const { values } = parseArgs({
  options: {
    rt: { type: 'boolean', default: false },
    headless: { type: 'boolean', default: false },
  },
})
const noDisplay =
  process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY

try {
  await ensurePackages()
  await ensureBrowser()
  await build('chrome')
  // Only now: it imports packages.
  const { demo } = await import('./demo/run.mjs')
  await demo({ rt: values.rt, headless: values.headless || noDisplay })
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
