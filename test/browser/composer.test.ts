import { type Browser, chromium, type Page } from 'playwright'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { chromiumPath } from '../../scripts/browser.mjs'
import {
  ckeditor4Page,
  type EditorPage,
  helpdesk,
  linesOf,
  plainPage,
  replyPage,
  shadowPage,
  textareaPage,
} from './editors/pages'
import { type Site, serveSite } from './editors/site'
import { bundle, isolatedWorld, type World } from './editors/world'

const HELLO = 'Hello Jane,'
const SORRY = 'we are sorry that your order is late.'
const two = { text: `${HELLO}\n\n${SORRY}`, html: `<p>${HELLO}</p><p>${SORRY}</p>` }
const one = { text: SORRY, html: `<p>${SORRY}</p>` }

let browser: Browser
let site: Site
let script: string

beforeAll(async () => {
  site = await serveSite()
  script = await bundle()
  browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] })
})
afterAll(async () => {
  await browser.close()
  await site.close()
})

const open: Page[] = []
afterEach(async () => {
  await Promise.all(open.splice(0).map((page) => page.close()))
})

/** A reply page whose editor is up and seen by our code. */
async function openPage(editor: EditorPage, content = '') {
  const page = await browser.newPage()
  open.push(page)
  const world = await isolatedWorld(page, script, `calls.watch(${JSON.stringify(helpdesk)}, '7')`)
  await page.goto(site.put(replyPage(editor.html(content), site.sidebar)))
  await page.waitForFunction(editor.ready)
  const type = await editor.frame(page)
  return { page, world, type }
}

/** The agent is in the sidebar, as when they press Insert. */
async function toSidebar(page: Page) {
  await page.frameLocator('#sidebar').locator('button').click()
}

function insert(world: World, body = two) {
  return world.call('insert', helpdesk, '7', body)
}

/** How often a text stands in the editor's own value. */
async function times(page: Page, editor: EditorPage, text: string) {
  return (await linesOf(page, editor)).join(' ').split(text).length - 1
}

/** What editors.test.ts does not try in every editor. */
describe.each([textareaPage, plainPage, shadowPage, ckeditor4Page])('$name', (editor) => {
  test("at the agent's caret, also after they selected something else", async () => {
    const { page, world, type } = await openPage(editor)
    await type.locator(editor.target).click()
    await page.keyboard.type('Dear , good day.')
    for (const _ of ', good day.') await page.keyboard.press('ArrowLeft')
    await page.locator('#elsewhere').click({ clickCount: 3 })
    await toSidebar(page)
    expect(await insert(world, { text: 'Jane', html: '<p>Jane</p>' })).toBeNull()
    expect(await linesOf(page, editor)).toEqual(['Dear Jane, good day.'])
    await page.keyboard.type(' Miller')
    expect(await linesOf(page, editor)).toEqual(['Dear Jane Miller, good day.'])
  })

  test('the same text over itself is taken, and stands there once', async () => {
    const { page, world, type } = await openPage(editor)
    await type.locator(editor.target).click()
    await page.keyboard.type(SORRY)
    await page.keyboard.press('Control+a')
    expect(await insert(world, one)).toBeNull()
    expect(await linesOf(page, editor)).toEqual([SORRY])
  })

  test("the agent's own words are read, without the signature and the quoted mail", async () => {
    const tail = editor.rich
      ? '<p>--&nbsp;<br>Alex</p><blockquote>I waited</blockquote>'
      : '\n\n-- \nAlex\n> I waited'
    const draft = editor.rich ? `<p>${HELLO}</p><p>${SORRY}</p>${tail}` : two.text + tail
    const { world } = await openPage(editor, draft)
    expect(await world.call('draft', helpdesk, '7')).toBe(two.text)
  })

  test('above a signature without a draft', async () => {
    const signature = editor.rich ? '<p>&nbsp;</p><p>--&nbsp;<br>Alex</p>' : '\n\n-- \nAlex'
    const { page, world } = await openPage(editor, signature)
    const before = await page.evaluate(editor.model)
    await toSidebar(page)
    expect(await insert(world)).toBeNull()
    expect(await linesOf(page, editor)).toEqual([HELLO, SORRY, '--', 'Alex'])
    await page.keyboard.press('Control+z')
    expect(await page.evaluate(editor.model)).toBe(before)
  })

  test('above a quoted mail without a draft', async () => {
    const quote = editor.rich
      ? '<div class="gmail_quote">On 21 Nov Jane wrote:<br><blockquote>Hi</blockquote></div>'
      : 'On 21 Nov Jane wrote:\n> Hi'
    const { page, world } = await openPage(editor, quote)
    expect(await insert(world, one)).toBeNull()
    const lines = await linesOf(page, editor)
    expect(lines.slice(0, 2)).toEqual([SORRY, 'On 21 Nov Jane wrote:'])
  })

  test('characters that mean something in HTML', async () => {
    const { page, world } = await openPage(editor)
    const text = 'Is 1 < 2 & "3" > 2? <b>Yes</b>'
    const html = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
    expect(await insert(world, { text, html: `<p>${html}</p>` })).toBeNull()
    expect(await linesOf(page, editor)).toEqual([text])
  })

  test('a second reply follows the first', async () => {
    const { page, world } = await openPage(editor)
    expect(await insert(world)).toBeNull()
    await toSidebar(page)
    const more = { text: 'One more thing.', html: '<p>One more thing.</p>' }
    expect(await insert(world, more)).toBeNull()
    expect((await linesOf(page, editor)).join(' ')).toBe(`${HELLO} ${SORRY}One more thing.`)
  })

  test('control: a reply that was inserted twice is counted twice', async () => {
    const { page, world } = await openPage(editor)
    await insert(world)
    expect(await times(page, editor, SORRY)).toBe(1)
    await insert(world)
    expect(await times(page, editor, SORRY)).toBe(2)
  })

  test.each([
    ['internal', 'internal-note'],
    ['', 'unproven'],
  ])('refused when the composer is %j', async (kind, failure) => {
    const { page, world, type } = await openPage(editor)
    await type.locator(editor.target).click()
    await page.keyboard.type('My own words')
    await page.selectOption('#kind', kind)
    expect(await insert(world)).toBe(failure)
    expect(await linesOf(page, editor)).toEqual(['My own words'])
  })
})
