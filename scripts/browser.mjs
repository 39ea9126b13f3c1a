import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright'

const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * Where a Chromium is that still loads unpacked extensions from the command line (Google-branded
 * Chrome refuses since 137). Debian's wrapper in /usr/bin adds flags of its own: the binary is used.
 * @returns {string}
 */
export function chromiumPath() {
  const candidates = [
    process.env.CHROMIUM_PATH,
    '/usr/lib/chromium/chromium',
    '/usr/lib/chromium-browser/chromium-browser',
    '/snap/bin/chromium',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ]
  return candidates.find((path) => path && existsSync(path)) ?? chromium.executablePath()
}

// Playwright's own default switches off storage partitioning, which breaks IndexedDB in extension
// frames; a later --disable-features replaces it.
const flags = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-features=Translate,MediaRouter,DialMediaRouteProvider,PaintHolding',
]

/** Chromium's sandbox needs a user who is not root, and on Linux user namespaces for that user. */
function canSandbox() {
  if (process.platform !== 'linux') return true
  return process.getuid?.() !== 0 && spawnSync('unshare', ['--user', 'true']).status === 0
}

/**
 * Starts Chromium with the production build of Amends. `grant`: match patterns whose permission is
 * given beforehand (a headless prompt never resolves): the profile starts once with a manifest that
 * has them, then with the real one, and keeps the grant. `permissions`: the same for optional ones. `signals`: whether Ctrl-C closes the browser
 * and ends the process; without it the caller closes. `colorScheme` null: the system's. `build`:
 * another extension's folder (a benchmark's peer).
 * @param {{ grant?: string[], permissions?: string[], headless?: boolean, profile?: string, args?: string[],
 *   viewport?: { width: number, height: number } | null, colorScheme?: 'light' | 'dark' | null,
 *   signals?: boolean, build?: string }} [options]
 */
export async function launchAmends({
  grant = [],
  permissions = [],
  headless = true,
  profile = mkdtempSync(join(tmpdir(), 'amends-')),
  args = [],
  viewport = { width: 1280, height: 900 },
  colorScheme = 'light',
  signals = true,
  build = join(root, '.output/chrome-mv3'),
} = {}) {
  const extension = join(profile, 'extension')
  const first = !existsSync(extension)
  if (first) cpSync(build, extension, { recursive: true })
  const start = () =>
    chromium.launchPersistentContext(join(profile, 'profile'), {
      executablePath: chromiumPath(),
      headless: false,
      chromiumSandbox: canSandbox(),
      handleSIGINT: signals,
      handleSIGTERM: signals,
      handleSIGHUP: signals,
      viewport,
      colorScheme,
      // In a window for a person, no bar that says a test controls it.
      ignoreDefaultArgs: ['--disable-extensions', ...(headless ? [] : ['--enable-automation'])],
      args: [
        ...(headless ? ['--headless=new'] : []),
        `--disable-extensions-except=${extension}`,
        `--load-extension=${extension}`,
        ...flags,
        ...args,
      ],
    })
  if (first && grant.length + permissions.length > 0) {
    await grantOnce(extension, grant, permissions, start)
  }
  const context = await start()
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
  const id = new URL(worker.url()).host
  return {
    context,
    worker,
    id,
    profile,
    /** @param {string} path */
    url: (path) => `chrome-extension://${id}/${path}`,
    /** Closes the browser; `keep` leaves the profile for a restart. */
    async close({ keep = false } = {}) {
      await context.close()
      if (!keep) rmSync(profile, { recursive: true, force: true })
    },
  }
}

/**
 * @param {string} extension
 * @param {string[]} grant
 * @param {string[]} permissions
 * @param {() => Promise<import('playwright').BrowserContext>} start
 */
async function grantOnce(extension, grant, permissions, start) {
  const path = join(extension, 'manifest.json')
  const production = readFileSync(path, 'utf8')
  const real = JSON.parse(production)
  const all = [...(real.permissions ?? []), ...permissions]
  const optional = (real.optional_permissions ?? []).filter(
    (/** @type {string} */ one) => !all.includes(one),
  )
  const granting = { host_permissions: grant, permissions: all, optional_permissions: optional }
  writeFileSync(path, JSON.stringify({ ...real, ...granting }))
  const context = await start()
  if (context.serviceWorkers().length === 0) await context.waitForEvent('serviceworker')
  await context.close()
  writeFileSync(path, production)
}
