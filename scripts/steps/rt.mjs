import { asRoot } from './debian.mjs'
import { freePort } from './free-port.mjs'
import { run, works } from './run.mjs'

const script = 'test/helpdesks/rt.sh'

/**
 * Brings up a real Request Tracker with its seeded tickets, from Debian's packages. Its data stay in
 * `dir`, so a second start is quick. One that is up there already is used, and left up by `stop`.
 * @param {{ dir: string, port?: number }} options
 * @returns {Promise<{ url: string, stop: () => Promise<void> } | { reason: string }>} `reason`: why
 *   there can be none on this machine; rejects when it could be installed but does not start
 */
export async function startRt({ dir, port }) {
  const installed = await works('dpkg', ['-s', 'request-tracker5'])
  const sudo = await asRoot()
  if (!sudo)
    return { reason: 'Request Tracker is installed from Debian packages, as root or by sudo' }
  const chosen = port ?? (await freePort())
  const env = { RT_DIR: dir, RT_PORT: String(chosen) }
  console.log(`${installed ? 'Starting' : 'Installing and starting'} Request Tracker…`)
  let ours = true
  const stop = async () => {
    if (ours) await rt(sudo, 'stop', env)
  }
  try {
    ours = !(await rt(sudo, 'up', env)).includes('already up')
    await rt(sudo, 'seed', env)
  } catch (error) {
    await stop()
    throw error
  }
  return { url: `http://127.0.0.1:${chosen}`, stop }
}

/** @param {string[]} sudo @param {string} verb @param {Record<string, string>} env */
function rt(sudo, verb, env) {
  const settings = Object.entries(env).map(([name, value]) => `${name}=${value}`)
  const [command = 'env', ...args] = [...sudo, 'env', ...settings, 'bash', script, verb]
  return run(command, args, { quiet: true })
}
