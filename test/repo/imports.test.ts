import { describe, expect, test } from 'vitest'
import { read } from './files'
import { findCycle, importGraph, reachedFrom, upwardImports } from './imports'

describe('imports', () => {
  test('go down only: entrypoints, components, lib/store and platform, page code, pure code', () => {
    expect(upwardImports(importGraph())).toEqual([])
  })

  test('make no circle', () => {
    expect(findCycle(importGraph())).toBeUndefined()
  })

  // Their stylesheet leaves out what only the lead's pages draw: it would stand there without looks.
  const folders = /\{([^}]+)\}/.exec(read('components/ui/agent.css'))?.[1]?.split(',') ?? []
  const leads = folders.map((name) => `components/${name}/`)
  const drawnFor = (page: string) =>
    [...reachedFrom(`entrypoints/${page}/main.tsx`, importGraph())].filter((path) =>
      leads.some((folder) => path.startsWith(folder)),
    )

  test.each(['sidebar', 'customer', 'cases', 'popup'])('%s draws nothing of the lead’s', (page) => {
    expect(drawnFor(page)).toEqual([])
  })

  test('control: the options do', () => {
    expect(leads.length).toBeGreaterThan(5)
    expect(drawnFor('options').length).toBeGreaterThan(20)
  })

  test('lead to the keys of sources from the background only', () => {
    const graph = importGraph()
    const reaching = new Set(['lib/store/keys.ts'])
    for (const one of reaching) {
      for (const [from, imports] of graph) if (imports.includes(one)) reaching.add(from)
    }
    const entries = [...reaching].filter((path) => path.startsWith('entrypoints/'))
    expect(entries).toEqual(['entrypoints/background.ts'])
    expect([...reaching].filter((path) => path.startsWith('components/'))).toEqual([])
  })

  test('control: every source file is looked at, with its imports', () => {
    const graph = importGraph()
    expect(graph.get('lib/nps/history.ts')).toEqual([
      'lib/nps/response.ts',
      'lib/nps/responses.ts',
      'lib/nps/segment.ts',
    ])
    expect(graph.get('lib/i18n/index.ts')).toEqual(['lib/i18n/en.ts'])
  })

  test('control: a circle and an import that goes up are found', () => {
    const graph = new Map([
      ['lib/nps/a.ts', ['lib/nps/b.ts']],
      ['lib/nps/b.ts', ['lib/nps/c.ts', 'lib/store/d.ts']],
      ['lib/nps/c.ts', ['lib/nps/b.ts']],
    ])
    expect(findCycle(graph)).toEqual(['lib/nps/b.ts', 'lib/nps/c.ts', 'lib/nps/b.ts'])
    expect(upwardImports(graph)).toEqual(['lib/nps/b.ts → lib/store/d.ts'])
  })
})
