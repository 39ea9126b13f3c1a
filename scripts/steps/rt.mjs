import { works } from './run.mjs'
import { startServer } from './server.mjs'

/**
 * Brings up a real Request Tracker from Debian's packages, as `startServer` does.
 * @param {import('./server.mjs').Place} place
 */
export async function startRt(place) {
  const installed = await works('dpkg', ['-s', 'request-tracker5'])
  return startServer({ name: 'Request Tracker', script: 'rt.sh', env: 'RT', installed }, place)
}
