import { type Browser, chromium, type Page } from 'playwright'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { chromiumPath } from '../../scripts/browser.mjs'
import { type EditorPage, helpdesk, plainPage, replyPage, textareaPage } from './editors/pages'
import { type Site, serveSite } from './editors/site'
import { bundle, isolatedWorld, type World } from './editors/world'

const reply = { text: 'SORRY', html: '<p>SORRY</p>' }
const DRAFT = '<p>My words.</p>'

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

/** @param behaviour a script of the page, run once its editor is there as `editor` */
async function openPage(behaviour = '', editor: EditorPage = plainPage, content = DRAFT) {
  const page = await browser.newPage()
  open.push(page)
  const world = await isolatedWorld(page, script, `calls.watch(${JSON.stringify(helpdesk)}, '7')`)
  const html = replyPage(editor.html(content), site.sidebar)
  const code = `<script>{ const editor = document.querySelector('#editor'); ${behaviour} }</script>`
  await page.goto(site.put(html + code))
  const value = () => page.evaluate<string>(editor.model)
  return { page, world, value }
}

const insert = (world: World, body = reply) => world.call('insert', helpdesk, '7', body)
const times = (text: string, part: string) => text.split(part).length - 1

/** An editor of its own mind: takes a paste in its own way. */
const onPaste = (what: string) =>
  `editor.addEventListener('paste', (event) => { event.preventDefault(); ${what} })`

describe('an editor that is slow, stubborn or odd', () => {
  const appends = (ms: number) =>
    `setTimeout(() => { editor.append('SORRY'); document.title = 'done' }, ${ms})`
  test.each([
    ['takes a paste late', onPaste(appends(300))],
    ['takes a paste very late', onPaste(appends(1200))],
    ['claims a paste and drops it', onPaste(`document.title = 'done'`)],
    ['does not claim a paste', `editor.addEventListener('paste', () => ${appends(300)})`],
  ])('%s: the reply stands there once', async (_, behaviour) => {
    const { page, world, value } = await openPage(behaviour)
    expect(await insert(world)).toBeNull()
    await page.waitForFunction(() => document.title === 'done')
    expect(times(await value(), 'SORRY')).toBe(1)
    expect(times(await value(), 'My words.')).toBe(1)
  })

  test('one that keeps its caret at the start gets nothing in the wrong place', async () => {
    const back = `document.addEventListener('selectionchange', () => {
      const { anchorOffset } = getSelection()
      if (anchorOffset > 0) getSelection().collapse(editor, 0)
    })`
    const { world, value } = await openPage(back)
    expect(await insert(world)).toBe('not-taken')
    expect(await value()).toBe(DRAFT)
  })

  test('one that takes something else is not tried again', async () => {
    const { world, value } = await openPage(onPaste(`editor.append('S0RRY')`))
    expect(await insert(world)).toBe('not-taken')
    expect(await value()).toBe(`${DRAFT}S0RRY`)
  })

  test('one that draws its own model over all of it is left as it was', async () => {
    const redraw = `new MutationObserver(() => {
      if (editor.innerHTML !== '${DRAFT}') editor.innerHTML = '${DRAFT}'
    }).observe(editor, { childList: true, subtree: true, characterData: true })`
    const { world, value } = await openPage(redraw)
    expect(await insert(world)).toBe('not-taken')
    expect(await value()).toBe(DRAFT)
  })

  test('a textarea that undoes what is typed by program is set past it', async () => {
    const undo = `editor.addEventListener('input', (event) => {
      if (event.isTrusted) editor.value = 'My words.'
      else document.title = editor.value
    })`
    const { page, world, value } = await openPage(undo, textareaPage, 'My words.')
    expect(await insert(world)).toBeNull()
    expect(await value()).toBe('My words.\n\nSORRY')
    expect(await page.evaluate(() => document.title.replace(/\s+/g, ' '))).toBe('My words. SORRY')
  })

  test('an editor that comes late is waited for', async () => {
    const late = `editor.hidden = true; setTimeout(() => { editor.hidden = false }, 700)`
    const { world, value } = await openPage(late)
    expect(await insert(world)).toBeNull()
    expect(times(await value(), 'SORRY')).toBe(1)
  })

  test('one that is edited shortly before it is ready is waited for', async () => {
    const late = `editor.hidden = true; setTimeout(() => {
      editor.hidden = false
      setTimeout(() => { editor.innerHTML = '<p>Ready.</p>' }, 50)
    }, 700)`
    const { world, value } = await openPage(`${late}; ${onPaste(`editor.append('SORRY')`)}`)
    expect(await insert(world)).toBeNull()
    expect(await value()).toBe('<p>Ready.</p>SORRY')
  })

  test.each([
    ['hidden', 'editor.hidden = true'],
    ['read-only', 'editor.contentEditable = "false"'],
  ])('a %s editor is none', async (_, behaviour) => {
    const { world, value } = await openPage(behaviour)
    expect(await insert(world)).toBe('no-composer')
    expect(await value()).toBe(DRAFT)
  })
})

describe('the proof', () => {
  test('is asked again after the editor woke up', async () => {
    const { world, value } = await openPage(
      `editor.addEventListener('focus', () => { document.querySelector('#kind').value = 'internal' })`,
    )
    expect(await world.call('state', helpdesk, '7')).toBe('public')
    expect(await insert(world)).toBe('internal-note')
    expect(await value()).toBe(DRAFT)
  })

  test('is asked again before a second attempt', async () => {
    const { world, value } = await openPage(
      onPaste(`setTimeout(() => { document.querySelector('#kind').value = 'internal' }, 200)`),
    )
    expect(await insert(world)).toBe('internal-note')
    expect(await value()).toBe(DRAFT)
  })

  test('of an internal note outweighs the other', async () => {
    const { page, world } = await openPage()
    const composer = { ...helpdesk.composer, internal: [{ selector: 'body.note' }] }
    const both = { ...helpdesk, composer } as typeof helpdesk
    expect(await world.call('state', both, '7')).toBe('public')
    await page.evaluate(() => document.body.classList.add('note'))
    expect(await world.call('state', both, '7')).toBe('internal')
  })

  test('no composer in the description, none on the page', async () => {
    const { page, world } = await openPage()
    const { composer: _, ...without } = helpdesk
    expect(await world.call('state', without, '7')).toBe('absent')
    await page.evaluate(() => document.querySelector('#kind')?.remove())
    expect(await world.call('state', helpdesk, '7')).toBe('unproven')
    await page.evaluate(() => document.querySelector('#editor')?.remove())
    expect(await world.call('state', helpdesk, '7')).toBe('absent')
  })
})

describe('what reaches the page', () => {
  test('is text, line breaks and links', async () => {
    const { page, world, value } = await openPage('', plainPage, '')
    const html = `<p onclick="x()">One<br>two <a href="https://a.example/" onclick="x()">link</a></p>
<p><img src="x" onerror="window.hit = 1"><script>window.hit = 2</script><a href="javascript:x()">three</a></p><p> </p>`
    expect(await insert(world, { text: '', html })).toBeNull()
    expect(await value()).toBe(
      '<p>One<br>two <a href="https://a.example/">link</a></p><p>window.hit = 2three</p>',
    )
    expect(await page.evaluate(() => 'hit' in window)).toBe(false)
  })

  test('is built from the text where there is no HTML', async () => {
    const { world, value } = await openPage('', plainPage, '')
    expect(await insert(world, { text: 'One\ntwo\n\n<three>', html: '' })).toBeNull()
    expect(await value()).toBe('<p>One<br>two</p><p>&lt;three&gt;</p>')
  })
})

describe('watching', () => {
  test('tells changes only, and nothing after its end', async () => {
    const { page, world } = await openPage()
    await page.selectOption('#kind', 'internal')
    await expect.poll(() => world.told).toEqual(['state public', 'state internal'])
    await page.evaluate(() => document.body.append('something else'))
    await page.selectOption('#kind', '')
    await expect.poll(() => world.told.at(-1)).toBe('state unproven')
    expect(world.told).toHaveLength(3)
    await world.call('end')
    await page.selectOption('#kind', 'public')
    expect(await world.call('state', helpdesk, '7')).toBe('public')
    expect(world.told).toHaveLength(3)
  })

  test('an editor that comes and goes', async () => {
    const { page, world } = await openPage('editor.hidden = true')
    const opens = { ...helpdesk, composer: { ...helpdesk.composer, open: '#elsewhere' } }
    await page.evaluate(() => document.querySelector('#kind')?.removeAttribute('id'))
    await world.call('watch', opens as typeof helpdesk, '7')
    expect(world.told.at(-1)).toBe('state closed')
    await page.evaluate(() => document.querySelector('#editor')?.removeAttribute('hidden'))
    await expect.poll(() => world.told.at(-1)).toBe('state unproven')
  })
})
