import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const here = fileURLToPath(new URL('.', import.meta.url))
const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * Builds a TypeScript module of this folder and loads it: Node runs no TypeScript.
 * @param {string} name without its ending
 * @param {string} folder for what is built
 */
export async function loadEntry(name, folder) {
  const { build } = await import('vite')
  await build({
    root: here,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
    ssr: { noExternal: true },
    build: { ssr: join(here, `${name}.ts`), outDir: folder, emptyOutDir: false },
  })
  return import(pathToFileURL(join(folder, `${name}.js`)).href)
}
