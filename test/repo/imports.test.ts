import { describe, expect, test } from 'vitest'
import { findCycle, importGraph, upwardImports } from './imports'

describe('imports', () => {
  test('go down only: entrypoints, components, lib/store and platform, page code, pure code', () => {
    expect(upwardImports(importGraph())).toEqual([])
  })

  test('make no circle', () => {
    expect(findCycle(importGraph())).toBeUndefined()
  })

  test('control: every source file is looked at, with its imports', () => {
    const graph = importGraph()
    expect(graph.get('lib/nps/history.ts')).toEqual(['lib/nps/response.ts', 'lib/nps/segment.ts'])
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
