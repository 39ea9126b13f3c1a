import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { root, run } from './run.mjs'

const sources = [
  'entrypoints',
  'components',
  'lib',
  'public',
  'package-lock.json',
  'wxt.config.ts',
  'tsconfig.json',
]

/**
 * Builds Amends into .output, unless what is there is newer than every source.
 * @param {'chrome' | 'firefox'} browser
 */
export async function build(browser) {
  const output = join(root, `.output/${browser}-mv3/manifest.json`)
  const built = existsSync(output) ? statSync(output).mtimeMs : 0
  if (built > Math.max(...sources.map((path) => newest(join(root, path))))) return
  console.log(`Building for ${browser === 'chrome' ? 'Chromium' : 'Firefox'}…`)
  await run(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build', '-b', browser, '--mv3'], {
    quiet: true,
  })
}

/** The latest change in a file or folder. @param {string} path @returns {number} */
function newest(path) {
  const { mtimeMs } = statSync(path)
  if (!statSync(path).isDirectory()) return mtimeMs
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))))
}
