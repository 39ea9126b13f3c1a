import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * Runs a program in the project's folder until it ends. Its output is shown as it comes, or with
 * `quiet` only when it fails. It gets no input.
 * @param {string} command
 * @param {string[]} args
 * @param {{ quiet?: boolean, env?: Record<string, string | undefined>, signal?: AbortSignal }} [options]
 * @returns {Promise<string>} what it printed (empty unless `quiet`); rejects when it fails
 */
export function run(command, args, { quiet = false, env = {}, signal } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
      // npm and npx are scripts on Windows, which only a shell starts.
      shell: process.platform === 'win32',
      ...(signal && { signal }),
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text) => {
        output += text
      })
    }
    child.once('error', reject)
    child.once('close', (code, by) => {
      if (code === 0) return resolve(output)
      if (quiet) process.stderr.write(output)
      reject(new Error(`${command} ${args.join(' ')} ended with ${by ?? code}`))
    })
  })
}

/**
 * Whether a program runs and ends well; nothing is shown.
 * @param {string} command
 * @param {string[]} args
 */
export const works = (command, args) =>
  new Promise((resolve) => {
    const child = spawn(command, args, { stdio: 'ignore' })
    child.once('error', () => resolve(false))
    child.once('close', (code) => resolve(code === 0))
  })
