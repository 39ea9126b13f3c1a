import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, run } from './run.mjs'

/** @typedef {{ packages: Record<string, { version?: string, optional?: boolean }> }} Lock */

/** Installs the packages of package-lock.json when node_modules is missing or holds others. */
export async function ensurePackages() {
  if (packagesMatch()) return
  console.log('Installing packages (npm ci)…')
  await run('npm', ['ci', '--no-audit', '--no-fund'], { quiet: true })
}

/** npm keeps what it installed in node_modules/.package-lock.json: compared by content, not by date. */
function packagesMatch() {
  const installed = join(root, 'node_modules/.package-lock.json')
  if (!existsSync(installed)) return false
  const wanted = readLock(join(root, 'package-lock.json'))
  const present = readLock(installed)
  return Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === '' || optional || present[path]?.version === version,
  )
}

/** @param {string} file @returns {Lock['packages']} */
const readLock = (file) => JSON.parse(readFileSync(file, 'utf8')).packages
