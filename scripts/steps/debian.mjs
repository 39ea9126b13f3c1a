import { existsSync, readFileSync } from 'node:fs'
import { run, works } from './run.mjs'

/**
 * How programs can be installed on this machine with apt: the words that go before the command.
 * At a terminal sudo may ask for the password; elsewhere it must work without one.
 * @returns {Promise<string[] | undefined>} undefined: no apt here, or neither root nor sudo
 */
export async function asRoot() {
  if (!existsSync('/etc/debian_version') || !(await works('apt-get', ['--version'])))
    return undefined
  if (process.getuid?.() === 0) return []
  if (process.stdin.isTTY && (await works('sudo', ['--version']))) return ['sudo']
  return (await works('sudo', ['-n', 'true'])) ? ['sudo', '-n'] : undefined
}

/** Whether this is Debian itself: what is made of it has other packages, or others of the same names. */
export function isDebian() {
  return (
    existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'))
  )
}

/**
 * @param {string[]} sudo as `asRoot` answered
 * @param {string[]} packages
 */
export async function installDebian(sudo, packages) {
  const [command = 'apt-get', ...before] = [...sudo, 'apt-get']
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  await run(command, [...before, 'update', '-qq'], { quiet: true, env })
  await run(
    command,
    [...before, 'install', '-y', '-qq', '-o', 'DPkg::Lock::Timeout=600', ...packages],
    { quiet: true, env },
  )
}
