import { existsSync } from 'node:fs'
import { firefoxPath } from '../firefox.mjs'
import { asRoot, installDebian, isDebian } from './debian.mjs'
import { run } from './run.mjs'

/**
 * Finds a Chromium that loads unpacked extensions, or installs one: from Debian's packages where
 * that is possible, else the one that Playwright keeps in the user's own cache.
 * Needs the packages installed. Throws with what to do when there is none in the end.
 */
export async function ensureBrowser() {
  if (await browserPath()) return
  // Ubuntu's packages of these names only fetch a snap, which may not read what a test writes.
  const sudo = isDebian() ? await asRoot() : undefined
  if (sudo) {
    console.log("Installing Chromium from Debian's packages…")
    await installDebian(sudo, ['chromium'])
  } else {
    console.log('Downloading Chromium for this project (npx playwright install chromium)…')
    await run(process.execPath, ['node_modules/playwright/cli.js', 'install', 'chromium']).catch(
      () => {},
    )
  }
  if (!(await browserPath())) throw new Error(advice())
}

/**
 * Finds a Firefox for the tests, or installs Debian's.
 * @returns {Promise<string | undefined>} why there is none
 */
export async function ensureFirefox() {
  if (firefoxPath()) return undefined
  const sudo = isDebian() ? await asRoot() : undefined
  if (!sudo) return 'no Firefox was found (FIREFOX_PATH says where one is)'
  console.log("Installing Firefox from Debian's packages…")
  await installDebian(sudo, ['firefox-esr'])
  return firefoxPath()
    ? undefined
    : "Debian's package firefox-esr has no Firefox where it used to be"
}

async function browserPath() {
  const { chromiumPath } = await import('../browser.mjs')
  const path = chromiumPath()
  return existsSync(path) ? path : undefined
}

function advice() {
  const how =
    /** @type {Record<string, string>} */ ({
      darwin: 'brew install --cask chromium',
      linux: 'the package "chromium" of your distribution (Debian: sudo apt-get install chromium)',
    })[process.platform] ??
    'Chromium from https://www.chromium.org/getting-involved/download-chromium'
  return [
    'No Chromium was found, and none could be installed.',
    `Install ${how},`,
    'or say where one is: CHROMIUM_PATH=/path/to/chromium npm start',
    '(Google Chrome itself does not load extensions from a folder since version 137.)',
  ].join('\n')
}
