import { asRoot } from './debian.mjs'
import { freePort } from './free-port.mjs'
import { run } from './run.mjs'

/** A helpdesk's server that is up, or why there can be none on this machine.
 * @typedef {{ url: string, stop: () => Promise<void> } | { reason: string }} Server */

/** `keep` false: `stop` removes `dir`, which holds all its data.
 * @typedef {{ dir: string, port?: number, keep?: boolean }} Place */

/**
 * Brings up a helpdesk's server with its seeded tickets by its script in test/helpdesks. A second
 * start in the same `dir` is quick. One that is up there already is used, and left up by `stop`.
 * @param {{ name: string, script: string, env: string, installed: boolean }} server `env`: what its
 *   variables begin with
 * @param {Place} place
 * @returns {Promise<Server>} rejects when it could be installed but does not start
 */
export async function startServer({ name, script, env, installed }, { dir, port, keep = true }) {
  const sudo = await asRoot()
  if (!sudo) return { reason: `${name} is installed from Debian packages, as root or by sudo` }
  const chosen = port ?? (await freePort())
  /** The script gets itself root's rights where it needs them. @param {string} verb */
  const call = (verb) =>
    run('bash', [`test/helpdesks/${script}`, verb], {
      quiet: true,
      env: { [`${env}_DIR`]: dir, [`${env}_PORT`]: String(chosen) },
    })
  console.log(`${installed ? 'Starting' : 'Installing and starting'} ${name}…`)
  let ours = true
  const stop = async () => {
    if (ours) await call('stop')
    // Its files may be root's.
    if (!keep) await run(...words(sudo, 'rm', '-rf', dir))
  }
  try {
    ours = !(await call('up')).includes('already up')
    await call('seed')
  } catch (error) {
    await stop()
    throw error
  }
  return { url: `http://127.0.0.1:${chosen}`, stop }
}

/** @param {string[]} sudo @param {string[]} command @returns {[string, string[]]} */
function words(sudo, ...command) {
  const [first = '', ...rest] = [...sudo, ...command]
  return [first, rest]
}
