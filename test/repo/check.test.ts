import { rmSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { root, tool } from './files'

describe('the checks that every change passes', () => {
  test('Biome finds nothing: format, lint, layers, import cycles', () => {
    const { ok, output } = tool('biome', 'check', '--error-on-warnings', '.')
    expect(ok, output).toBe(true)
  })

  test('the types are right', () => {
    const { ok, output } = tool('tsc', '--noEmit')
    expect(ok, output).toBe(true)
  })
})

describe('control: Biome reports an import that goes up', () => {
  test.each([
    ['lib/nps', 'react'],
    ['lib/cases', 'dexie'],
    ['lib/replies', '@/lib/store/data'],
    ['lib/sources', 'wxt/browser'],
    ['lib/helpdesks', '@/lib/replies/language'],
    ['lib/composer', 'react'],
    ['lib/store', '@/components/ui/button'],
    ['lib/platform', 'react'],
    ['components/ui', 'wxt/browser'],
  ])('%s may not import %s', (folder, module) => {
    const stray = `${folder}/stray-import-of-a-test.ts`
    writeFileSync(`${root}/${stray}`, `import { x } from '${module}'\n\nexport const y = x\n`)
    try {
      const { ok, output } = tool('biome', 'lint', stray)
      expect(ok).toBe(false)
      expect(output).toContain('noRestrictedImports')
    } finally {
      rmSync(`${root}/${stray}`)
    }
  })
})
