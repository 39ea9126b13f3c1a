import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { Helpdesk } from '@/lib/helpdesks/helpdesk'
import { projectFiles, read, root } from './files'

describe('the documents', () => {
  test('every link to a file of the project leads somewhere', () => {
    const pages = projectFiles('.md')
    const broken = pages.flatMap((page) =>
      [...read(page).matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)]
        .map(([, link = '']) => join(dirname(page), link))
        .filter((path) => !existsSync(join(root, path)))
        .map((path) => `${page}: ${path}`),
    )
    expect(pages.length).toBeGreaterThan(10)
    expect(broken).toEqual([])
  })

  test('the example of a helpdesk is one', async () => {
    const [, example = ''] = /```ts\n([\s\S]+?)```/.exec(read('docs/adding-a-helpdesk.md')) ?? []
    const code = example.replace(/^import .*$/m, '').replace(': Helpdesk =', ' =')
    const module = await import(
      /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`
    )
    expect(Helpdesk.parse(module.acmeDesk)).toMatchObject({ id: 'acme-desk' })
  })

  test('the README is at most 120 lines', () => {
    expect(read('README.md').split('\n').length).toBeLessThanOrEqual(121)
  })
})
