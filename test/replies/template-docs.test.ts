import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { t } from '@/lib/i18n'
import { filters } from '@/lib/replies/filters'
import { liquid } from '@/lib/replies/liquid'
import { renderTemplate } from '@/lib/replies/render'
import { variableNames } from '@/lib/replies/variables'
import { documented } from './documented'
import { templateOf } from './situations'

const docs = readFileSync('docs/template-language.md', 'utf8')

/** The rows of the table under a heading, their cells as they are read. */
function rows(heading: string): string[][] {
  const section = docs.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? ''
  return section
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) =>
      line
        .split(/(?<!\\)\|/)
        .slice(1, -1)
        .map((cell) => cell.trim().replaceAll('\\|', '|')),
    )
}

const code = (cell: string | undefined) => /^`([^`]*)`/.exec(cell ?? '')?.[1] ?? ''

beforeEach(() => {
  const options = new Intl.DateTimeFormat().resolvedOptions()
  vi.spyOn(Intl.DateTimeFormat.prototype, 'resolvedOptions').mockReturnValue({
    ...options,
    locale: 'en-US',
  })
})
afterEach(() => vi.restoreAllMocks())

function rendered(text: string): string {
  const { parts, problems } = renderTemplate(templateOf(text), documented)
  expect(problems).toEqual([])
  return parts.map((part) => (part.kind === 'text' ? part.text : 'a gap')).join('')
}

it('tells every variable, with its meaning and example', () => {
  const told = rows('Variables').map(([name, meaning, example]) => [code(name), meaning, example])
  const all = variableNames.map((name) => {
    const { meaning, example } = t.replies.variables[name]
    return [`{{ ${name} }}`, meaning, example]
  })
  expect(told).toEqual(all)
})

it.each([
  ['Filters', () => Object.keys(filters)],
  ['Tags', () => Object.keys(liquid.tags)],
])('%s: tells each, and each example is what it gives', (heading, names) => {
  const told = rows(heading)
  expect(told.map(([name]) => code(name))).toEqual(names())
  for (const [, , example = ''] of told) {
    const [, text = '', gives] = /^`(.+?)` gives (.+)$/.exec(example) ?? []
    expect(rendered(text)).toBe(gives?.replace(/^`|`$/g, ''))
  }
})
