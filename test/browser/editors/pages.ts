import type { Frame, Page } from 'playwright'
import type { Helpdesk } from '@/lib/helpdesks/helpdesk'

/** One editor on a page of the test's own. */
export interface EditorPage {
  name: string
  /** What the agent finds in the editor when the page opens: HTML; a textarea's is text. */
  html: (content: string) => string
  /** A script that waits until the editor is up, run in the page. */
  ready: string
  /** The frame in which the agent types. */
  frame: (page: Page) => Promise<Frame>
  /** What the agent clicks to type. */
  target: string
  /** The editor's own value, in the page's main world. */
  model: string
  rich: boolean
}

const main = async (page: Page) => page.mainFrame()

export const textareaPage: EditorPage = {
  name: 'textarea',
  html: (content) => `<textarea id="editor" rows="12" cols="60">\n${content}</textarea>`,
  ready: 'true',
  frame: main,
  target: '#editor',
  model: `document.querySelector('#editor').value`,
  rich: false,
}

export const plainPage: EditorPage = {
  name: 'contenteditable',
  html: (content) => `<div id="editor" contenteditable="true">${content}</div>`,
  ready: 'true',
  frame: main,
  target: '#editor',
  model: `document.querySelector('#editor').innerHTML`,
  rich: true,
}

/** The same in an open shadow root. */
export const shadowPage: EditorPage = {
  name: 'contenteditable in a shadow root',
  html: (content) =>
    `<reply-box><template shadowrootmode="open">${plainPage.html(content)}</template></reply-box>`,
  ready: 'true',
  frame: main,
  target: '#editor',
  model: `document.querySelector('reply-box').shadowRoot.querySelector('#editor').innerHTML`,
  rich: true,
}

export const ckeditor4Page: EditorPage = {
  name: 'CKEditor 4',
  html: (content) => `<textarea id="text">${content}</textarea>
<script src="/modules/ckeditor4/ckeditor.js"></script>
<script>CKEDITOR.replace('text', { versionCheck: false, removePlugins: 'exportpdf' })</script>`,
  ready: `CKEDITOR.instances.text.status === 'ready'`,
  frame: async (page) => {
    const element = await page.waitForSelector('iframe.cke_wysiwyg_frame')
    return (await element.contentFrame()) as Frame
  },
  target: 'body',
  model: 'CKEDITOR.instances.text.getData()',
  rich: true,
}

/** A helpdesk page with the editor, a switch to an internal note, something to click, and a sidebar. */
export function replyPage(editor: string, sidebar: string): string {
  return `<!doctype html><meta charset="utf-8"><title>Reply</title>
<style>iframe#sidebar { position: fixed; inset: 0 0 0 auto; width: 200px } #editor { width: 500px; min-height: 100px; border: 1px solid }</style>
<p id="elsewhere">Order 1042 left the house on Friday.</p>
<select id="kind"><option value="public">Reply</option><option value="internal">Note</option><option value="">?</option></select>
${editor}
<iframe id="sidebar" src="${sidebar}"></iframe>`
}

/** The description of these pages. */
export const helpdesk: Helpdesk = {
  id: 'pages',
  name: 'Pages',
  evidence: 'structure',
  ticketPages: [{}],
  requester: [{ from: 'page', each: 'p' }],
  composer: {
    editors: ['iframe.cke_wysiwyg_frame', 'textarea', '#editor', 'reply-box >>> #editor'],
    public: [{ selector: '#kind', value: 'public' }],
    internal: [{ selector: '#kind', value: 'internal' }],
  },
}

/** The lines that are not blank, as the agent reads them. */
export async function linesOf(page: Page, editor: EditorPage): Promise<string[]> {
  const model = await page.evaluate<string>(editor.model)
  const text = editor.rich ? await layOut(page, model) : model
  return text
    .split('\n')
    .map((line) => line.replaceAll('\u00a0', ' ').trim())
    .filter((line) => line !== '')
}

/** The text of HTML, with a line break where a line starts or ends. */
function layOut(page: Page, html: string): Promise<string> {
  return page.evaluate((content) => {
    const { body } = new DOMParser().parseFromString(content.replaceAll('\n', ' '), 'text/html')
    for (const element of body.querySelectorAll('p, div, blockquote, br')) {
      element.before('\n')
      element.after('\n')
    }
    return body.textContent ?? ''
  }, html)
}
