import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { root } from './steps/run.mjs'

const build = join(root, '.output/chrome-mv3')

/** Weight of the script that is on every page of a helpdesk, gzipped, in bytes. Needs the Chromium build. */
export const contentScriptWeight = () => weigh(['helpdesk.js'])

/** The same of the script that joins it when the agent first has a reply to put in. */
export const composerScriptWeight = () => weigh(['composer.js'])

/**
 * Weight of everything that a page of ours loads before its first paint, gzipped, in bytes: the
 * page, its styles, its script, what this asks for itself, and all that these import at once. What
 * is asked for later is not in.
 * @param {string} page such as `sidebar.html`
 */
export function firstChunkWeight(page) {
  return weigh([page, ...firstFiles(page)])
}

/** @param {string} page */
export function firstFiles(page) {
  const html = readFileSync(join(build, page), 'utf8')
  const named = [...html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(
    ([, file = '']) => file,
  )
  const entry = [...html.matchAll(/<script[^>]*src="\/([^"]+)"/g)].map(([, file = '']) => file)
  const files = new Set([...named, ...entry.flatMap((file) => imported(file, dynamic))])
  for (const file of files) {
    if (file.endsWith('.js')) for (const name of imported(file, fixed)) files.add(name)
  }
  return [...files]
}

const fixed = /(?:import|export)(?:[\w\s{},*$]*?from)?\s*["'`](\.\.?\/[^"'`]+)["'`]/g
const dynamic = /import\(\s*["'`](\.\.?\/[^"'`]+)["'`]\s*\)/g

/** @param {string} file @param {RegExp} statement */
function imported(file, statement) {
  const code = readFileSync(join(build, file), 'utf8')
  const folder = file.slice(0, file.lastIndexOf('/') + 1)
  return [...code.matchAll(statement)].map(([, path = '']) => join(folder, path))
}

/** @param {string[]} files */
const weigh = (files) =>
  files.reduce(
    (sum, file) => sum + gzipSync(readFileSync(join(build, file)), { level: 9 }).length,
    0,
  )
