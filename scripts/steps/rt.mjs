import { asRoot } from './debian.mjs'
import { freePort } from './free-port.mjs'
import { run, works } from './run.mjs'

const script = 'test/helpdesks/rt.sh'

/**
 * Brings up a real Request Tracker with its seeded tickets, from Debian's packages. Its data stay in
 * `dir`, so a second start is quick. One that is up there already is used, and left up by `stop`.
 * @param {{ dir: string, port?: number, keep?: boolean }} options `keep` false: `stop` removes `dir`
 * @returns {Promise<{ url: string, stop: () => Promise<void> } | { reason: string }>} `reason`: why
 *   there can be none on this machine; rejects when it could be installed but does not start
 */
export async function startRt({ dir, port, keep = true }) {
  const installed = await works('dpkg', ['-s', 'request-tracker5'])
  const sudo = await asRoot()
  if (!sudo)
    return { reason: 'Request Tracker is installed from Debian packages, as root or by sudo' }
  const chosen = port ?? (await freePort())
  const env = { RT_DIR: dir, RT_PORT: String(chosen) }
  console.log(`${installed ? 'Starting' : 'Installing and starting'} Request Tracker…`)
  let ours = true
  const stop = async () => {
    if (ours) await rt('stop', env)
    // Its files may be root's.
    if (!keep) await run(...words(sudo, 'rm', '-rf', dir))
  }
  try {
    ours = !(await rt('up', env)).includes('already up')
    await rt('seed', env)
  } catch (error) {
    await stop()
    throw error
  }
  return { url: `http://127.0.0.1:${chosen}`, stop }
}

/** The script gets itself root's rights where it needs them. @param {string} verb */
const rt = (verb, /** @type {Record<string, string>} */ env) =>
  run('bash', [script, verb], { quiet: true, env })

/** @param {string[]} sudo @param {string[]} command @returns {[string, string[]]} */
function words(sudo, ...command) {
  const [first = '', ...rest] = [...sudo, ...command]
  return [first, rest]
}
