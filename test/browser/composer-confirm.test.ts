import { type Browser, chromium, type Page } from 'playwright'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { chromiumPath } from '../../scripts/browser.mjs'
import { helpdesk as proven } from './editors/pages'
import { type Site, serveSite } from './editors/site'
import { bundle, isolatedWorld, type World } from './editors/world'

/** A helpdesk of which nothing is known but where its editors are, and one sign of a note. */
const helpdesk: typeof proven = {
  ...proven,
  composer: { editors: ['.editor'], public: [], internal: [{ selector: 'body.note' }] },
}
const reply = { text: 'SORRY', html: '<p>SORRY</p>' }
const one = '<div class="editor" id="reply" contenteditable="true"><p>My words.</p></div>'
const other = '<textarea class="editor" id="note">My note.</textarea>'

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

async function openPage(editors: string) {
  const page = await browser.newPage()
  open.push(page)
  const world = await isolatedWorld(page, script, `calls.watch(${JSON.stringify(helpdesk)}, '7')`)
  await page.goto(
    site.put(`<!doctype html><title>Reply</title><p id="elsewhere">Text</p>${editors}`),
  )
  return { page, world }
}

const state = (world: World) => world.call('state', helpdesk, '7')
const confirm = (world: World) => world.call('confirm', helpdesk, '7')
const insert = (world: World) => world.call('insert', helpdesk, '7', reply)
const textOf = (page: Page, id: string) =>
  page.evaluate((name) => {
    const editor = document.getElementById(name)
    return editor instanceof HTMLTextAreaElement ? editor.value : (editor?.innerText ?? '')
  }, id)

describe('a composer that nothing proves', () => {
  test('takes nothing; on the agent’s word it takes the reply, also a second one', async () => {
    const { page, world } = await openPage(one)
    expect(await insert(world)).toBe('unproven')
    expect(await confirm(world)).toBeNull()
    expect(await state(world)).toBe('confirmed')
    expect(await insert(world)).toBeNull()
    expect(await insert(world)).toBeNull()
    expect((await textOf(page, 'reply')).split('SORRY')).toHaveLength(3)
  })

  test.each([
    ['another editor in its place', `document.querySelector('#reply').outerHTML += ''`],
    ['the editor hidden', `document.querySelector('#reply').hidden = true`],
    ['a sign of an internal note', `document.body.classList.add('note')`],
    ['another address', `history.pushState({}, '', '#elsewhere')`],
  ])('%s ends it, for good', async (_, change) => {
    const { page, world } = await openPage(one)
    await confirm(world)
    await page.evaluate(change)
    expect(await state(world)).not.toBe('confirmed')
    expect(await insert(world)).not.toBeNull()
    await page.evaluate(`document.body.classList.remove('note')
      document.querySelector('#reply').hidden = false
      history.replaceState({}, '', location.pathname)`)
    expect(await state(world)).toBe('unproven')
  })

  test('control: a change of anything else does not', async () => {
    const { page, world } = await openPage(one)
    await confirm(world)
    await page.evaluate(`document.body.classList.add('other')
      document.querySelector('#reply').append(' more')
      history.replaceState({}, '', location.href)`)
    expect(await state(world)).toBe('confirmed')
  })

  test('another ticket in between ends it', async () => {
    const { world } = await openPage(one)
    await confirm(world)
    expect(await world.call('state', helpdesk, '8')).toBe('unproven')
    expect(await state(world)).toBe('unproven')
  })

  test('a sign of a note is told without being asked for, and outweighs the agent’s word', async () => {
    const { page, world } = await openPage(one)
    await page.evaluate(`document.body.classList.add('note')`)
    expect(await confirm(world)).toBeNull()
    expect(await state(world)).toBe('internal')
    expect(await insert(world)).toBe('internal-note')
  })

  test('a proven composer needs no word, and keeps none', async () => {
    const { world } = await openPage(
      `<select id="kind"><option value="public">Reply</option></select>${one}`,
    )
    const both = { ...proven, composer: { ...proven.composer, editors: ['.editor'] } }
    expect(await world.call('confirm', both as typeof proven, '7')).toBeNull()
    expect(await world.call('state', both as typeof proven, '7')).toBe('public')
    expect(await state(world)).toBe('unproven')
  })
})

describe('two editors that nothing tells apart', () => {
  test('need the agent to have worked in one; a focus by script is no work', async () => {
    const { page, world } = await openPage(one + other)
    expect(await confirm(world)).toBe('which-composer')
    await page.evaluate(`document.querySelector('#note').focus()`)
    expect(await confirm(world)).toBe('which-composer')
    expect(await state(world)).toBe('unproven')
  })

  test.each([
    ['reply', 'note'],
    ['note', 'reply'],
  ])('the reply goes into the one they were in last: #%s', async (last, before) => {
    const { page, world } = await openPage(one + other)
    await page.click(`#${before}`)
    await page.click(`#${last}`)
    await page.click('#elsewhere')
    expect(await confirm(world)).toBeNull()
    expect(await insert(world)).toBeNull()
    expect(await textOf(page, last)).toContain('SORRY')
    expect(await textOf(page, before)).not.toContain('SORRY')
  })

  test('going over to the other ends the word given for the first', async () => {
    const { page, world } = await openPage(one + other)
    await page.click('#reply')
    await confirm(world)
    await page.click('#note')
    expect(await insert(world)).toBe('unproven')
    expect(await textOf(page, 'note')).toBe('My note.')
    await page.click('#reply')
    expect(await state(world)).toBe('unproven')
  })

  test('work on the ticket before says nothing of this one', async () => {
    const { page, world } = await openPage(one + other)
    await page.click('#reply')
    await world.call('watch', helpdesk, '7')
    expect(await confirm(world)).toBe('which-composer')
  })
})
