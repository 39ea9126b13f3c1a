import { existsSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { projectFiles, read, root } from './files'

/** Which project file imports which: types too, since they tie files together as much as values. */
export type ImportGraph = Map<string, string[]>

const statement =
  /(?:^|\n)\s*(?:import|export)\s(?:[^'"]*?\sfrom\s)?\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]/g

export function importGraph(): ImportGraph {
  const sources = projectFiles('.ts', '.tsx').filter((path) =>
    /^(entrypoints|components|lib)\//.test(path),
  )
  return new Map(sources.map((path) => [path, importsOf(path)]))
}

function importsOf(path: string): string[] {
  const names = [...read(path).matchAll(statement)].map(
    ([, from, dynamic]) => from ?? dynamic ?? '',
  )
  return names.flatMap((name) => resolve(name, path) ?? [])
}

/** @returns undefined for a package. */
function resolve(name: string, importer: string): string | undefined {
  const base = name.startsWith('@/')
    ? name.slice(2)
    : name.startsWith('.')
      ? normalize(join(dirname(importer), name))
      : undefined
  if (base === undefined) return undefined
  const plain = base.replace(/\?.*$/, '')
  const found = ['', '.ts', '.tsx', '/index.ts'].find(
    (end) => /\.\w+$/.test(plain + end) && existsSync(`${root}/${plain}${end}`),
  )
  if (found === undefined) throw new Error(`${importer} imports ${name}, which is no file`)
  return plain + found
}

/** The files of one import cycle, in order; undefined when there is none. */
export function findCycle(graph: ImportGraph): string[] | undefined {
  const done = new Set<string>()
  const visit = (path: string, trail: string[]): string[] | undefined => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path]
    if (done.has(path)) return undefined
    done.add(path)
    for (const next of graph.get(path) ?? []) {
      const cycle = visit(next, [...trail, path])
      if (cycle) return cycle
    }
    return undefined
  }
  for (const path of graph.keys()) {
    const cycle = visit(path, [])
    if (cycle) return cycle
  }
  return undefined
}

const layers: [RegExp, number][] = [
  [/^entrypoints\//, 4],
  [/^components\//, 3],
  [/^lib\/(store|platform)\//, 2],
  [/^lib\/(helpdesks|composer|frame)\//, 1],
  [/^lib\//, 0],
]

const layerOf = (path: string) => layers.find(([pattern]) => pattern.test(path))?.[1] ?? -1

/** Imports that go up, as `from → to`. */
export function upwardImports(graph: ImportGraph): string[] {
  return [...graph].flatMap(([path, imports]) =>
    imports.filter((to) => layerOf(to) > layerOf(path)).map((to) => `${path} → ${to}`),
  )
}

/** Everything that a file imports, and what that imports, and so on. */
export function reachedFrom(path: string, graph: ImportGraph): Set<string> {
  const reached = new Set<string>()
  const visit = (one: string) => {
    for (const next of graph.get(one) ?? []) {
      if (reached.has(next)) continue
      reached.add(next)
      visit(next)
    }
  }
  visit(path)
  return reached
}
