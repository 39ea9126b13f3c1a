import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { cells } from './cells'
import { editors, titleOf } from './editors'
import type { Result } from './try'

/** What each editor's own results are, by cell. */
export type Results = ReadonlyMap<string, ReadonlyMap<string, Result>>

const signs: Record<Result['verdict'], string> = { right: '✓', refused: 'copy', wrong: 'wrong' }

/** The results as a table in Markdown: a row for each editor, a column for each thing tried. */
export function editorTable(results: Results): string {
  const rows = editors.map((editor) => {
    const title = titleOf(editor)
    const found = cells.map(({ name }) => results.get(title)?.get(name))
    return [title, versionOf(editor.npm), ...found.map((one) => (one ? signs[one.verdict] : '?'))]
  })
  const head = ['Editor', 'Version', ...cells.map(({ name }) => name)]
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')
}

function versionOf(npm: string | undefined): string {
  if (!npm) return ''
  const file = new URL(`../../../../node_modules/${npm}/package.json`, import.meta.url)
  return JSON.parse(readFileSync(fileURLToPath(file), 'utf8')).version
}
