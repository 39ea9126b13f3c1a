import { readFileSync } from 'node:fs'
import { type Browser, chromium } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chromiumPath } from '../../scripts/browser.mjs'
import { bundlePages } from './editors/real/bundle'
import { cells } from './editors/real/cells'
import { editors, titleOf } from './editors/real/editors'
import { editorTable } from './editors/real/table'
import { faultIn, modelIn, open, type Result, tryAll } from './editors/real/try'
import { type Site, serveSite } from './editors/site'
import { bundle } from './editors/world'

/** Each page waits more than it works. */
const AT_ONCE = 6

const results = new Map<string, Map<string, Result>>()
let browser: Browser
let site: Site
let script: string

beforeAll(async () => {
  site = await serveSite(await bundlePages())
  script = await bundle()
  browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] })
  const waiting = [...editors]
  const work = async () => {
    for (let one = waiting.shift(); one; one = waiting.shift()) {
      results.set(titleOf(one), await tryAll(browser, site, script, one, cells))
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
})
afterAll(async () => {
  await browser.close()
  await site.close()
})

describe.each(editors.map(titleOf))('%s', (title) => {
  test.each(cells.map(({ name }) => name))('%s', (name) => {
    const { verdict, why } = results.get(title)?.get(name) ?? {}
    expect(verdict, why).toMatch(/right|refused/)
  })
})

test('docs/editors.md says what was found', () => {
  const docs = readFileSync(new URL('../../docs/editors.md', import.meta.url), 'utf8')
  expect(docs).toContain(editorTable(results))
})

test('control: what stands in the page and not in the model, and what stands there twice, is wrong', async () => {
  const [cell] = cells
  const slate = editors.find(({ name }) => name === 'Slate')
  if (!cell || !slate) throw new Error('No such cell')
  const { page, frame, world, helpdesk } = await open(browser, site, script, slate)
  await frame.evaluate((content) => window.cell?.mount(content), cell.content)
  await page.locator(slate.selector).click()
  await page.evaluate((html) => document.execCommand('insertHTML', false, html), cell.body.html)
  expect(await page.locator(slate.selector).innerText()).toContain(cell.lines[0])
  expect(faultIn(cell, slate, await modelIn(frame))).toBe('other lines')

  await frame.evaluate((content) => window.cell?.mount(content), cell.content)
  expect(await world.call('insert', helpdesk, '7', cell.body)).toBeNull()
  expect(faultIn(cell, slate, await modelIn(frame))).toBeUndefined()
  expect(await world.call('insert', helpdesk, '7', cell.body)).toBeNull()
  expect(faultIn(cell, slate, await modelIn(frame))).toBe('other lines')
  await page.close()
})
