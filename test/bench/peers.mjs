import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = fileURLToPath(new URL('.', import.meta.url))

/** Copies the extension whose content script does nothing. @param {string} into @returns its folder */
export function makeEmpty(into) {
  const folder = join(into, 'empty')
  cpSync(join(here, 'empty'), folder, { recursive: true })
  return folder
}

/**
 * Builds the extension whose frame paints one line, with the project's own React and bundler.
 * @param {string} into
 * @returns {Promise<string>} its folder
 */
export async function makeOneLine(into) {
  const folder = join(into, 'one-line')
  const source = join(here, 'one-line')
  const { build } = await import('vite')
  await build({
    root: source,
    configFile: false,
    logLevel: 'error',
    base: '/',
    build: {
      outDir: folder,
      emptyOutDir: true,
      rolldownOptions: { input: join(source, 'frame.html') },
    },
  })
  for (const file of ['manifest.json', 'content.js', 'background.js']) {
    cpSync(join(source, file), join(folder, file))
  }
  return folder
}
