import type { Browser, Frame, FrameLocator, Page } from 'playwright'
import type { Helpdesk } from '@/lib/helpdesks/helpdesk'
import { replyPage } from '../pages'
import type { Site } from '../site'
import { isolatedWorld, type World } from '../world'
import type { CellSpec } from './cells'
import type { Model } from './content'
import type { RealEditor } from './editors'

/** `right` as asked; `refused` with nothing changed; else what was wrong. */
export interface Result {
  verdict: 'right' | 'refused' | 'wrong'
  why: string
}

/** A point of the sidebar, at the top right of the window. */
const SIDEBAR = { x: 1_180, y: 60 }

interface Opened {
  page: Page
  world: World
  /** Where `window.cell` is. */
  frame: Frame
  target: FrameLocator | Page
  helpdesk: Helpdesk
}

/** Tries all cells with one editor, in one page of its own. */
export async function tryAll(
  browser: Browser,
  site: Site,
  script: string,
  editor: RealEditor,
  cells: readonly CellSpec[],
): Promise<Map<string, Result>> {
  const opened = await open(browser, site, script, editor)
  const results = new Map<string, Result>()
  for (const cell of cells) results.set(cell.name, await tryOne(opened, editor, cell))
  await opened.page.close()
  return results
}

/** A page with an editor's code, watched by ours. */
export async function open(
  browser: Browser,
  site: Site,
  script: string,
  editor: RealEditor,
): Promise<Opened> {
  const page = await browser.newPage({ viewport: { width: 1_280, height: 800 } })
  const helpdesk = description(editor)
  const watch = `calls.watch(${JSON.stringify(helpdesk)}, '7')`
  const world = await isolatedWorld(page, script, watch)
  await page.goto(site.put(pageOf(editor, site)))
  const inner = editor.inside === 'frame' ? await page.waitForSelector('#inner') : undefined
  const frame = (await inner?.contentFrame()) ?? page.mainFrame()
  await frame.waitForFunction(() => window.cell)
  const target = inner ? page.frameLocator('#inner') : page
  return { page, world, frame, target, helpdesk }
}

function description({ selector, inside }: RealEditor): Helpdesk {
  const way = { 'shadow root': `#host >>> ${selector}`, frame: `#inner >>> ${selector}` }
  return {
    id: 'pages',
    name: 'Pages',
    evidence: 'structure',
    ticketPages: [{}],
    requester: [{ from: 'page', each: 'p' }],
    composer: {
      editors: [inside ? way[inside] : `#host ${selector}`],
      public: [{ selector: '#kind', value: 'public' }],
      internal: [{ selector: '#kind', value: 'internal' }],
    },
  }
}

/** The place for an editor in a page, and its code. */
export function placeOf({ page, scripts = [], styles = [], inside }: RealEditor): string {
  return `<div id="host" ${inside === 'shadow root' ? 'data-shadow' : ''}></div>
${styles.map((file) => `<link rel="stylesheet" href="/modules/${file}">`).join('')}
<style>[contenteditable], trix-editor { min-height: 60px; border: 1px solid }</style>
${scripts.map((file) => `<script src="/modules/${file}"></script>`).join('')}
<script type="module" src="/built/${page}.js"></script>`
}

function pageOf(editor: RealEditor, site: Site): string {
  const { inside } = editor
  const editing = placeOf(editor)
  if (inside !== 'frame') return replyPage(editing, site.sidebar)
  const url = site.put(`<!doctype html><meta charset="utf-8">${editing}`)
  return replyPage(
    `<iframe id="inner" src="${url}" width="600" height="300"></iframe>`,
    site.sidebar,
  )
}

async function tryOne(opened: Opened, editor: RealEditor, cell: CellSpec): Promise<Result> {
  const { page, world, frame, helpdesk } = opened
  await frame.evaluate((content) => window.cell?.mount(content), cell.content)
  if (cell.keys) await work(opened, editor, cell.keys)
  const before = await modelIn(frame)
  await page.mouse.click(SIDEBAR.x, SIDEBAR.y)
  const failure = await world.call('insert', helpdesk, '7', cell.body)
  const after = await modelIn(frame)
  if (failure) {
    const same = after.raw === before.raw
    return same ? { verdict: 'refused', why: failure } : wrong(`${failure}, but changed`, after)
  }
  if (cell.typed) await page.keyboard.type(cell.typed)
  const fault = faultIn(cell, editor, await modelIn(frame))
  if (fault) return wrong(fault, await modelIn(frame))
  if (cell.typed) return { verdict: 'right', why: '' }
  await page.keyboard.press('Control+z')
  const undone = await soon(frame, (model) => model.raw === before.raw)
  if (undone.raw === before.raw) return { verdict: 'right', why: '' }
  return wrong(`undo gives not ${before.raw}`, undone)
}

/** The agent clicks into the editor, seen by our script, and presses keys. */
async function work({ page, world, target, helpdesk }: Opened, editor: RealEditor, keys: string[]) {
  const { selector, framed, pace = 0 } = editor
  const place = framed
    ? target.frameLocator(selector).locator('body')
    : target.locator(`#host ${selector}`)
  do await place.click()
  while (!(await world.call('isTouched', helpdesk, '7')))
  for (const key of keys) {
    await page.keyboard.press(key === ' ' ? 'Space' : key, { delay: pace })
  }
}

export async function modelIn(frame: Frame): Promise<Model> {
  const model = await frame.evaluate(() => window.cell?.model())
  if (!model) throw new Error('No editor is in the page')
  return model
}

/** An editor may need a moment after a key. @returns the model that fits, or the last one. */
async function soon(frame: Frame, fits: (model: Model) => boolean): Promise<Model> {
  const end = Date.now() + 1_000
  let model = await modelIn(frame)
  while (!fits(model) && Date.now() < end) {
    await frame.evaluate(() => new Promise(requestAnimationFrame))
    model = await modelIn(frame)
  }
  return model
}

/** @returns what is not as it should be after an insertion. */
export function faultIn(cell: CellSpec, editor: RealEditor, model: Model): string | undefined {
  const lines = editor.plain ? model.lines.map((line) => line.replace(/^- /, '')) : model.lines
  if (cell.somewhere) {
    const all = JSON.stringify([lines, model.links])
    return all.split(cell.somewhere).length === 2 ? undefined : 'the address is not there once'
  }
  if (JSON.stringify(lines) !== JSON.stringify(cell.lines)) return 'other lines'
  if (editor.plain) return undefined
  for (const [kind, wanted] of Object.entries(cell.kept ?? {})) {
    const there = model[kind as keyof typeof cell.kept]
    if (JSON.stringify(there) !== JSON.stringify(wanted)) return `${kind} not kept`
  }
  return undefined
}

function wrong(what: string, model: Model): Result {
  return { verdict: 'wrong', why: `${what}: ${JSON.stringify(model).slice(0, 600)}` }
}
