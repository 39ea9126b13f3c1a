import type { Frame, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { t } from '@/lib/i18n'
import type { Template } from '@/lib/replies/template'
import { launchAmends } from '../../scripts/browser.mjs'
import { startDemo } from '../../scripts/demo/server.mjs'
import { violations } from './axe'
import { type Amends, addSite, patiently, sidebarIn, widthIn } from './helpdesk-page'
import { answered, store } from './sidebar-data'

/** The search over all templates and the shortcuts, on the demo helpdesk as an agent has them. */

const words = t.palette
const common: Omit<Template, 'id' | 'title' | 'text'> = {
  status: 'approved',
  language: 'en',
  segments: ['detractor'],
  step: 'first-contact',
  describes: '',
}
const BRIEF = 'Hello Jane,\n\nThank you for writing. I am looking at your order now.\n\nAlex'
const own: Template[] = [
  { ...common, id: 'brief', title: 'Zebra brief word', shortcut: 'brief', text: BRIEF },
  {
    ...common,
    id: 'gaps',
    title: 'Zebra with a gap',
    shortcut: 'Gap',
    text: 'Hello Jane,\n\nI will {% slot "what you will do" %} by Friday.\n\nAlex',
  },
  { ...common, id: 'kept', title: 'Zebra unfinished', status: 'draft', text: 'x' },
  { ...common, id: 'happy', title: 'Zebra for the happy', segments: ['promoter'], text: 'x' },
]

let amends: Amends
let demo: Awaited<ReturnType<typeof startDemo>>
let page: Page
let frame: Frame

beforeAll(async () => {
  demo = await startDemo()
  amends = await launchAmends({ grant: [`${demo.url}/*`] })
  await addSite(amends, demo.url, 'Amends demo helpdesk')
  page = await amends.context.newPage()
  await openTicket('1')
  await store(amends, { responses: [answered('a', 9, 900), answered('b', 3, 2)] })
  await frame.evaluate(putTemplates, own)
})
afterAll(async () => {
  await amends.close()
  await demo.close()
})

/** Runs in the sidebar: stores as the editor does, which has its own tests. */
async function putTemplates(templates: Template[]): Promise<void> {
  const opening = indexedDB.open('amends-journal')
  await new Promise((resolve) => opening.addEventListener('success', resolve))
  const writing = opening.result.transaction('templates', 'readwrite')
  for (const template of templates) {
    writing.objectStore('templates').put({ id: template.id, number: 1, template })
  }
  await new Promise((resolve) => writing.addEventListener('complete', resolve))
  opening.result.close()
}

async function openTicket(path: string): Promise<void> {
  await page.goto('about:blank')
  await page.goto(`${demo.url}/tickets/${path}`)
  frame = await sidebarIn(page)
  await frame.getByRole('button', { name: words.title }).waitFor()
}

/** The browser's own command: no test can press its keys. */
async function pressCommand(): Promise<void> {
  const [worker] = amends.context.serviceWorkers()
  await worker?.evaluate(`chrome.tabs.query({ url: '${demo.url}/*' }).then(
    ([tab]) => chrome.commands.onCommand.dispatch('open-palette', tab))`)
}

/** Presses a key as an agent who is in the sidebar, in no field. */
async function pressHere(key: string): Promise<void> {
  await frame.getByRole('button', { name: words.title }).focus()
  await page.keyboard.press(key)
}

async function openPalette(): Promise<void> {
  await pressHere('/')
  await isFocused(field())
}

const field = () => frame.getByRole('combobox', { name: words.search })
const options = () => frame.getByRole('option')
const preview = (title: string) => frame.getByRole('region', { name: t.replies.preview(title) })
const gap = () => frame.getByRole('textbox', { name: 'what you will do' })
const composer = () => page.getByRole('textbox', { name: 'Your message' })
const isFocused = (locator: {
  evaluate: (run: (element: Element) => boolean) => Promise<boolean>
}) => expect.poll(() => locator.evaluate((element) => element.matches(':focus'))).toBe(true)
const lines = async () =>
  (
    await composer().evaluate((element) =>
      'value' in element ? String(element.value) : (element as HTMLElement).innerText,
    )
  )
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
const active = () => frame.locator('[role=option][aria-selected=true]')
const isActive = (title: string) => expect.poll(() => active().textContent()).toContain(title)

describe('the search over all templates', () => {
  test('comes from the composer, also into a folded sidebar, and Esc goes back there', async () => {
    await openTicket('1')
    await frame.getByRole('button', { name: t.ticket.collapse }).click()
    await expect.poll(() => widthIn(page)).toBe(44)
    await composer().click()
    await page.keyboard.type('Hello ')
    await pressCommand()
    await isFocused(field())
    expect(await widthIn(page)).toBeGreaterThan(44)
    await page.keyboard.press('Escape')
    await isFocused(composer())
    await page.keyboard.type('Jane')
    expect(await lines()).toEqual(['Hello Jane'])
    await expect.poll(() => widthIn(page)).toBe(44)
    await frame.getByRole('button', { name: t.ticket.expand }).click()
  })

  test('has all approved ones, what suits first; arrows go through them, pins come before', async () => {
    await openTicket('1')
    await frame.getByRole('button', { name: words.title }).click()
    await isFocused(field())
    await expect.poll(() => options().count()).toBeGreaterThan(20)
    expect(await frame.getByText(words.groups.fitting).count()).toBe(1)
    expect(await frame.getByText('Zebra unfinished').count()).toBe(0)
    const first = await active().textContent()
    await page.keyboard.press('ArrowUp')
    const last = await active().getAttribute('id')
    expect(await options().last().getAttribute('id')).toBe(last)
    expect(await field().getAttribute('aria-activedescendant')).toBe(last)
    await page.keyboard.press('PageUp')
    expect(await active().getAttribute('id')).not.toBe(last)
    await page.keyboard.press('Home')
    expect(await active().textContent()).toBe(first)

    await page.keyboard.press('End')
    const pinned = await active().locator('span[dir=auto]').textContent()
    await page.keyboard.press('Alt+p')
    await frame.getByText(words.groups.pinned, { exact: true }).first().waitFor()
    expect(await options().first().locator('span[dir=auto]').textContent()).toBe(pinned)
    expect(await active().getAttribute('id')).toBe(await options().first().getAttribute('id'))
    await page.keyboard.press('Alt+p')
    await frame
      .getByText(words.groups.pinned, { exact: true })
      .first()
      .waitFor({ state: 'detached' })
    await page.keyboard.press('Escape')
    await isFocused(frame.getByRole('button', { name: words.title }))
  })

  test('finds what is misspelt and what is for others, says so, and opens it in its gap', async () => {
    await openTicket('1')
    await openPalette()
    await page.keyboard.type('zbera')
    await expect.poll(() => options().count()).toBe(3)
    expect(await options().filter({ hasText: 'Zebra for the happy' }).textContent()).toContain(
      words.segments.promoter,
    )
    expect(await active().locator('mark').allTextContents()).toEqual(['Zebra'])
    await page.keyboard.type(' qqqqq')
    await frame.getByText(words.nothing.title('zbera qqqqq')).waitFor()
    await field().fill('zebra gap')
    await page.keyboard.press('Enter')
    await preview('Zebra with a gap').waitFor()
    await isFocused(gap())
  })

  test('a digit puts in what has nothing left to fill, and opens what has', async () => {
    await openTicket('1')
    await openPalette()
    await page.keyboard.type('zebra brief')
    await isActive('Zebra brief word')
    await page.keyboard.press('Alt+1')
    await expect.poll(lines, patiently).toEqual(BRIEF.split('\n\n'))
    await isFocused(composer())
    await openTicket('1')
    await openPalette()
    await page.keyboard.type('zebra gap')
    await isActive('Zebra with a gap')
    await page.keyboard.press('Alt+1')
    await isFocused(gap())
    expect(await lines()).toEqual([])
  })

  test('works for a customer without responses, narrow and dark, and axe finds nothing', async () => {
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.setViewportSize({ width: 560, height: 700 })
    await openTicket('4')
    await openPalette()
    await expect.poll(() => options().count()).toBeGreaterThan(20)
    expect(await violations(frame)).toEqual([])
    const wide = await frame.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    )
    expect(wide).toBe(false)
    await page.keyboard.type('zebra gap')
    await isActive('Zebra with a gap')
    await page.keyboard.press('Enter')
    await isFocused(gap())
    await page.emulateMedia({ colorScheme: 'light' })
    await page.setViewportSize({ width: 1280, height: 900 })
  })
})

describe('shortcuts in the composer', () => {
  /** Types a text and Tab at the end of the composer. */
  const type = async (text: string) => {
    await composer().click()
    await page.keyboard.press('Control+End')
    await page.keyboard.type(text)
    await page.keyboard.press('Tab')
  }
  const setShortcuts = async (on: boolean) => {
    await pressHere('?')
    const radio = frame.getByRole('radio', {
      name: words.shortcuts[on ? 'on' : 'off'],
      exact: true,
    })
    await radio.click({ force: true })
    await expect.poll(() => radio.isChecked()).toBe(true)
    await page.keyboard.press('Escape')
  }

  test('are off until the agent turns them on', async () => {
    await openTicket('1')
    await type('/brief')
    await isFocused(page.getByRole('button', { name: 'Send' }))
    expect(await lines()).toEqual(['/brief'])
  })

  test.each(['1', '1?plain'])(
    'stand for a template on ticket %s, and one undo takes it back',
    async (path) => {
      await openTicket(path)
      await setShortcuts(true)
      await type('Good day /BRIEF')
      await expect.poll(lines, patiently).not.toContain('Good day /BRIEF')
      await expect.poll(lines, patiently).toEqual(['Good day', ...BRIEF.split('\n\n')])
      await isFocused(composer())
      await page.keyboard.press('Control+z')
      expect(await lines()).toEqual(['Good day /BRIEF'])
    },
  )

  test('with a gap open here first, at the gap; put in, the reply takes the place of what was typed', async () => {
    await openTicket('1')
    await frame.getByRole('button', { name: t.ticket.collapse }).click()
    await type('/gap')
    await isFocused(gap())
    expect(await widthIn(page)).toBeGreaterThan(44)
    await page.keyboard.press('Escape')
    await isFocused(composer())
    expect(await lines()).toEqual(['/gap'])
    await type('')
    await isFocused(gap())
    await page.keyboard.type('call the courier')
    await page.keyboard.press('Enter')
    await expect
      .poll(lines, patiently)
      .toEqual(['Hello Jane,', 'I will call the courier by Friday.', 'Alex'])
  })

  test('an unknown one, and any in an internal note, is left alone', async () => {
    await openTicket('1')
    await type('/nothing')
    await isFocused(page.getByRole('button', { name: 'Send' }))
    await page.getByRole('combobox').selectOption('internal')
    await type(' /brief')
    await isFocused(page.getByRole('button', { name: 'Send' }))
    expect(await lines()).toEqual(['/nothing /brief'])
    await page.getByRole('combobox').selectOption('public')
    await type('')
    await expect.poll(lines, patiently).toEqual(['/nothing', ...BRIEF.split('\n\n')])
    await setShortcuts(false)
  })
})
