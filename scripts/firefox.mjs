import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connectMarionette } from './marionette.mjs'
import { freePort } from './steps/free-port.mjs'
import { root } from './steps/run.mjs'

/** @returns {string | undefined} where a Firefox is on this machine */
export function firefoxPath() {
  return [
    process.env.FIREFOX_PATH,
    '/usr/bin/firefox-esr',
    '/usr/lib/firefox/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
  ].find((path) => path && existsSync(path))
}

/** Quiet, and with optional permissions given without the prompt that nobody could answer. */
const preferences = {
  'app.update.disabledForTesting': true,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.webextOptionalPermissionPrompts': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
}

/**
 * Starts Firefox without a window, with Amends' Firefox build installed for this run.
 * @returns {Promise<{ browser: Awaited<ReturnType<typeof connectMarionette>>, origin: string,
 *   close: () => Promise<void> }>} `origin` of the extension's pages
 */
export async function launchFirefox() {
  const path = firefoxPath()
  if (!path) throw new Error('No Firefox was found.')
  const profile = mkdtempSync(join(tmpdir(), 'amends-firefox-'))
  const port = await freePort()
  const lines = Object.entries({ ...preferences, 'marionette.port': port }).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  )
  writeFileSync(join(profile, 'user.js'), lines.join('\n'))
  const words = [
    '--headless',
    '--marionette',
    '--remote-allow-system-access',
    '--no-remote',
    '--profile',
    profile,
    'about:blank',
  ]
  const firefox = spawn(path, words, { stdio: 'ignore' })
  const ended = new Promise((resolve) => firefox.once('exit', resolve))
  const close = async () => {
    firefox.kill()
    await ended
    rmSync(profile, { recursive: true, force: true })
  }
  try {
    const browser = await connectMarionette(port, ended)
    const id = await browser.send('Addon:Install', {
      path: join(root, '.output/firefox-mv3'),
      temporary: true,
    })
    const origin = await browser.privileged(
      'return WebExtensionPolicy.getByID(arguments[0]).getURL("")',
      [id],
    )
    return { browser, origin: String(origin), close }
  } catch (error) {
    await close()
    throw error
  }
}
