import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { t } from '@/lib/i18n'
import { writeSampleResponses } from '../../scripts/demo/responses.mjs'
import { firefoxPath, launchFirefox } from '../../scripts/firefox.mjs'
import { bundlePages } from './editors/real/bundle'
import type { Block, Model } from './editors/real/content'
import { editors, type RealEditor } from './editors/real/editors'
import { placeOf } from './editors/real/try'
import { type Site, serveSite } from './editors/site'
import { type Hands, handsOf } from './firefox-hands'

const JANE = 'Jane Miller &lt;jane.miller@customers.example&gt;'
const content: Block[] = [
  { kind: 'paragraph', runs: [{ text: 'Thank you ' }, { text: 'very much', bold: true }] },
  { kind: 'paragraph', runs: [{ text: '--\nAlex' }] },
]

/** A ticket as the demo helpdesk has it. */
const demoPage = (id: number, editor: RealEditor) => `<!doctype html><meta charset="utf-8">
<body data-agent-name="Alex Agent" data-agent-login="alex"><h1 class="subject">Ticket ${id}</h1>
<p class="requester">${JANE}</p>
<form id="reply" action="/tickets/${id}/messages">
<select name="type"><option value="public">Reply</option></select>${placeOf(editor)}</form>`

/** The reply page of Request Tracker, as far as lib/helpdesks/request-tracker.ts reads it. */
const rtPage = (id: number, editor: RealEditor) => `<!doctype html><head><meta charset="utf-8">
<script>window.RT = {}; RT.CurrentUser = {"Name":"alex","RealName":"Alex Agent"};</script></head>
<body id="comp-Ticket-Update"><span class="current-user">alex</span><div id="header"><h1>#${id}: Where is my order?</h1></div>
<a id="page-display" href="/Ticket/Display.html?id=${id}">Display</a>
<div class="form-row requestors"><span class="user">${JANE}</span></div>
<form name="TicketUpdate"><input type="hidden" name="id" value="${id}">
<select id="UpdateType"><option value="response">Reply</option></select>${placeOf(editor)}</form>`

/** The Firefox build in a real Firefox: a suggested reply goes into real editors, and out by one undo. */
describe.skipIf(!firefoxPath())('Firefox', () => {
  const folder = mkdtempSync(join(tmpdir(), 'amends-firefox-editors-'))
  let firefox: Awaited<ReturnType<typeof launchFirefox>>
  let hands: Hands
  let demo: Site
  let rt: Site

  beforeAll(async () => {
    const built = await bundlePages()
    demo = await serveSite(built)
    rt = await serveSite(built)
    firefox = await launchFirefox()
    hands = await handsOf(firefox)
  })

  afterAll(async () => {
    await firefox?.close()
    await demo?.close()
    await rt?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  test('the lead sets it up', async () => {
    await hands.addSite(demo.put('', '/'), 'Amends demo helpdesk')
    await hands.addSite(rt.put('', '/'), 'Request Tracker')
    const file = join(folder, 'responses.csv')
    writeSampleResponses(file, Date.now())
    await hands.click('//nav//a[.="Scores in"]')
    await hands.type('//input[@type="file"]', file)
    await hands.click('//button[starts-with(., "Import 20")]')
    await hands.find('//h2[.="20 responses came in"]')
  })

  const run = (script: string) => firefox.browser.execute(script, [content])
  const model = () => run('return window.cell.model()') as Promise<Model>

  /** The agent takes the first suggestion, fills its gaps, and puts it in with the last Enter. */
  async function putIn() {
    await hands.enterSidebar()
    await hands.click('//button[@aria-keyshortcuts="1"]')
    await hands.type('(//textarea[@required])[1]', 'have your parcel brought to you by courier')
    await hands.type('(//textarea[@required])[2]', 'by Friday noon\uE007')
    await hands.find(`//*[.="${t.replies.inserted}"]`)
    await hands.leaveFrame()
  }

  /** In the editor, as the agent presses it. */
  async function undo({ selector, framed }: RealEditor) {
    const [value, keys] = [`#host ${selector}`, '\uE009z']
    const found = await hands.send('FindElement', { using: 'css selector', value })
    if (framed) {
      await hands.send('SwitchToFrame', { element: Object.values(found as object)[0] })
      await hands.type('//body', keys)
      return hands.leaveFrame()
    }
    return hands.send('ElementSendKeys', { id: Object.values(found as object)[0], text: keys })
  }

  const chosen = [
    'textarea',
    'contenteditable',
    'CKEditor 4',
    'CKEditor 5',
    'ProseMirror',
    'Lexical',
  ]
  test.each(chosen.map((name, i) => [name, i + 1] as const))('%s', async (name, id) => {
    const editor = editors.find((one) => one.name === name)
    if (!editor) throw new Error('No such editor')
    const url =
      name === 'CKEditor 4'
        ? `${rt.put(rtPage(id, editor), '/Ticket/Update.html')}?id=${id}`
        : demo.put(demoPage(id, editor), `/tickets/${id}`)
    await hands.open(url)
    await run('return window.cell.mount(arguments[0])')
    const before = await model()
    await putIn()
    const { lines, bold } = await model()
    expect(lines[0]).toBe('Thank you very much')
    expect(lines[1]).toBe('Hello Jane,')
    expect(lines.slice(-2)).toEqual(['--', 'Alex'])
    expect(lines.join('\n').split('by Friday noon')).toHaveLength(2)
    expect(bold).toEqual(editor.plain ? [] : ['very much'])
    await undo(editor)
    await expect.poll(async () => (await model()).raw).toBe(before.raw)
  })
})
