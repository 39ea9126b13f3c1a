import { describe, expect, test } from 'vitest'
import {
  composerScriptWeight,
  contentScriptWeight,
  firstChunkWeight,
  firstFiles,
} from '../../scripts/weight.mjs'

describe('weight, gzipped', () => {
  test('the content script is at most 12 kB', () => {
    expect(contentScriptWeight()).toBeLessThanOrEqual(12_000)
  })

  test('the script that inserts replies is at most 8 kB', () => {
    expect(composerScriptWeight()).toBeLessThanOrEqual(8_000)
  })

  test("the sidebar's first chunk is at most 120 kB", () => {
    expect(firstChunkWeight('sidebar.html')).toBeLessThanOrEqual(120_000)
  })

  test('control: the first chunk holds what the page names and what that imports (React)', () => {
    expect(firstFiles('sidebar.html').length).toBeGreaterThan(2)
    expect(firstChunkWeight('sidebar.html')).toBeGreaterThan(50_000)
  })
})
