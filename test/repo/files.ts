import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))

/** Paths of the project's own files, relative to its folder: what git has or would take in. */
export function projectFiles(...extensions: string[]): string[] {
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '--deduplicate'], {
    cwd: root,
    encoding: 'utf8',
  })
  return listed
    .split('\n')
    .filter((path) => extensions.length === 0 || extensions.includes(extname(path)))
    .filter((path) => path && existsSync(`${root}/${path}`))
}

export const read = (path: string) => readFileSync(`${root}/${path}`, 'utf8')

/** Runs one of the project's own tools; the answer holds everything it printed. */
export function tool(name: string, ...args: string[]): { ok: boolean; output: string } {
  const { status, stdout, stderr } = spawnSync(`node_modules/.bin/${name}`, args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, NO_UPDATE_NOTIFIER: '1', NO_COLOR: '1' },
  })
  return { ok: status === 0, output: `${stdout}${stderr}` }
}
