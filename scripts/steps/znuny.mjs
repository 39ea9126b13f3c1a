import { isDebian } from './debian.mjs'
import { works } from './run.mjs'
import { startServer } from './server.mjs'

/**
 * Brings up a real Znuny from Debian's package, as `startServer` does. The package is unpacked into
 * `dir`; what it needs is installed.
 * @param {import('./server.mjs').Place} place
 * @returns {Promise<import('./server.mjs').Server>}
 */
export async function startZnuny(place) {
  if (!isDebian()) return { reason: "Znuny is set up from Debian's own package" }
  const installed = await works('dpkg', ['-s', 'libapache2-mod-perl2'])
  return startServer({ name: 'Znuny', script: 'znuny.sh', env: 'ZNUNY', installed }, place)
}
