import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Rollup } from 'vite'

const here = fileURLToPath(new URL('.', import.meta.url))
const root = join(here, '../../../..')

/**
 * Bundles the editors' pages, once for as long as neither they nor the packages change.
 * @returns the folder with a module for each file of `pages/`
 */
export async function bundlePages(): Promise<string> {
  const folder = join(root, 'node_modules/.cache/amends-editors', fingerprint())
  if (existsSync(folder)) return folder
  const pages = readdirSync(join(here, 'pages')).filter((file) => !file.endsWith('.d.ts'))
  // Draft.js does not run on a React newer than 18.
  const draft = (file: string) => file.startsWith('draft')
  const files = [
    ...(await bundle(
      pages.filter((file) => !draft(file)),
      {},
    )),
    ...(await bundle(pages.filter(draft), { 'react-dom': 'react-dom18', react: 'react18' })),
  ]
  const unfinished = `${folder}.${process.pid}`
  for (const { fileName, code } of files) {
    const path = join(unfinished, fileName)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, code)
  }
  renameSync(unfinished, folder)
  return folder
}

function fingerprint(): string {
  const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')))
  for (const file of readdirSync(here, { recursive: true, withFileTypes: true })) {
    if (file.isFile()) hash.update(file.name).update(readFileSync(join(file.parentPath, file.name)))
  }
  return hash.digest('hex').slice(0, 16)
}

async function bundle(pages: string[], alias: Record<string, string>) {
  const entry = pages.map((file) => join(here, 'pages', file))
  const output = (await build({
    configFile: false,
    logLevel: 'error',
    root,
    resolve: {
      alias: Object.entries(alias).map(([name, target]) => ({
        find: new RegExp(`^${name}(?=/|$)`),
        replacement: target,
      })),
    },
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    // Under a test's environment React would be built for development.
    oxc: { jsx: { runtime: 'automatic', development: false } },
    build: {
      write: false,
      target: 'es2022',
      minify: false,
      lib: { entry, formats: ['es'], fileName: (_, name) => `${name}.js` },
    },
  })) as Rollup.RollupOutput[] | Rollup.RollupOutput
  return [output]
    .flat()
    .flatMap((one) => one.output)
    .filter((one) => one.type === 'chunk')
}
