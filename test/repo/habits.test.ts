import { describe, expect, test } from 'vitest'
import { projectFiles, read } from './files'
import { importGraph } from './imports'

const code = () => projectFiles('.ts', '.tsx', '.mjs', '.js', '.css', '.sh')

/** Lines of the files that hold the pattern, as `file:line`. */
function find(pattern: RegExp, files: string[]): string[] {
  return files.flatMap((path) =>
    read(path)
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}`] : [])),
  )
}

describe('the house rules that a machine can check', () => {
  test('no file is longer than 300 lines', () => {
    const long = code().filter((path) => read(path).split('\n').length > 301)
    expect(long).toEqual([])
  })

  test("every domain's words are in the catalogue", () => {
    const graph = importGraph()
    const catalogue = new Set(['lib/i18n/en.ts'])
    for (const path of catalogue) for (const next of graph.get(path) ?? []) catalogue.add(next)
    const domains = projectFiles('.ts').filter((path) => path.startsWith('lib/i18n/en/'))
    expect(domains.length).toBeGreaterThan(5)
    expect(domains.filter((path) => !catalogue.has(path))).toEqual([])
  })

  test('no check is switched off, nothing is left to do', () => {
    const others = code().filter((path) => !path.startsWith('test/repo/'))
    expect(
      find(/biome-ignore|@ts-(ignore|expect-error|nocheck)|TODO|FIXME|[{<]any[}>]/, others),
    ).toEqual([])
  })

  test('no test sleeps', () => {
    const tests = projectFiles('.ts', '.mjs').filter(
      (path) => path.startsWith('test/') && !path.startsWith('test/repo/'),
    )
    expect(find(/waitForTimeout|setTimeout\(\s*(resolve|done|r)\b/, tests)).toEqual([])
  })

  test("nothing names a machine's own folders or a package registry", () => {
    const folders = /(^|[\s'"`(=])\/(home|Users|root|work)\//
    const registry = /https?:\/\/[\w.-]*(registry|artifactory|nexus)(?!\.npmjs\.org)[\w.-]*\//
    expect(find(folders, projectFiles())).toEqual([])
    expect(find(registry, projectFiles())).toEqual([])
  })
})
