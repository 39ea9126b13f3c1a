import type { Block, Model, Mount, Mounted, Run } from './content'

/** Lets the test mount editors in this page, one after the other. */
export function serve(mount: Mount): void {
  const place = document.querySelector('#host') as HTMLElement
  const root = place.dataset.shadow === undefined ? place : place.attachShadow({ mode: 'open' })
  let mounted: Mounted | undefined
  window.cell = {
    async mount(content) {
      await mounted?.destroy()
      const host = document.createElement('div')
      root.replaceChildren(host)
      mounted = await mount(host, content)
    },
    model() {
      if (!mounted) throw new Error('No editor is mounted')
      return mounted.model()
    },
  }
}

/** Waits for a callback, for editors that tell so when they are ready. */
export function ready(start: (done: () => void) => void): Promise<void> {
  return new Promise((resolve) => start(resolve))
}

/** For editors that keep nothing but blocks: a paragraph for each line. */
export function byLine(content: Block[]): Block[] {
  return content.flatMap(({ kind, runs }) => {
    const lines: Run[][] = [[]]
    for (const run of runs) {
      for (const [i, text] of run.text.split('\n').entries()) {
        if (i > 0) lines.push([])
        if (text) lines.at(-1)?.push({ ...run, text })
      }
    }
    return lines.map((line) => ({ kind, runs: line }))
  })
}

export function toHtml(content: Block[]): string {
  const inner = ({ runs }: Block) => runs.map(runHtml).join('') || '<br>'
  return content
    .map((block) => (block.kind === 'item' ? `<li>${inner(block)}</li>` : `<p>${inner(block)}</p>`))
    .join('')
    .replaceAll(/(<li>.*?<\/li>)+/g, (items) => `<ul>${items}</ul>`)
}

function runHtml({ text, bold, href }: Run): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>')
  if (href) return `<a href="${href.replaceAll('&', '&amp;')}">${escaped}</a>`
  return bold ? `<strong>${escaped}</strong>` : escaped
}

export function toText(content: Block[]): string {
  const text = ({ kind, runs }: Block) =>
    (kind === 'item' ? '- ' : '') + runs.map((run) => run.text).join('')
  return content.map(text).join('\n\n')
}

/** For editors whose own form is text. */
export function textModel(text: string): Model {
  return { lines: linesOf(text), bold: [], links: [], items: [], raw: text }
}

/** For editors that give their model as HTML. */
export function htmlModel(html: string): Model {
  const { body } = new DOMParser().parseFromString(html.replaceAll('\n', ' '), 'text/html')
  const texts = (selector: string) =>
    [...body.querySelectorAll(selector)].map((one) => tidy(one.textContent ?? '')).filter(Boolean)
  const links = [...body.querySelectorAll('a')].map(
    (link) => `${tidy(link.textContent ?? '')} → ${link.getAttribute('href')}`,
  )
  const found = { bold: texts('strong, b:not(:has(strong))'), links, items: texts('li') }
  for (const element of body.querySelectorAll('p, div, li, blockquote, h1, br')) {
    element.before('\n')
    element.after('\n')
  }
  return { ...found, lines: linesOf(body.textContent ?? ''), raw: html }
}

/** One block of an editor that keeps blocks and runs. */
export function blocksModel(blocks: Block[], raw: unknown): Model {
  const text = (runs: Run[]) => tidy(runs.map((run) => run.text).join(''))
  const runs = blocks.flatMap((block) => block.runs)
  return {
    lines: blocks.flatMap((block) => linesOf(block.runs.map((run) => run.text).join(''))),
    bold: runs.filter(({ bold }) => bold).map((run) => tidy(run.text)),
    links: runs.filter(({ href }) => href).map((run) => `${tidy(run.text)} → ${run.href}`),
    items: blocks.filter(({ kind }) => kind === 'item').map((block) => text(block.runs)),
    raw: JSON.stringify(raw),
  }
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map(tidy)
    .filter((line) => line !== '')
}

function tidy(text: string): string {
  return text
    .replaceAll(/[\u200b\ufeff]/g, '')
    .replaceAll('\u00a0', ' ')
    .trim()
}
