import type { Block, Run } from '../content'
import { blocksModel, serve, toHtml } from '../page'

interface Op {
  insert: unknown
  attributes?: { bold?: boolean; link?: string; list?: string }
}
declare const Quill: new (element: HTMLElement, options: object) => { getContents(): { ops: Op[] } }

/** Quill's own form: runs of text, and what is said of a line stands at its end. */
function toBlocks(ops: Op[]): Block[] {
  const blocks: Block[] = []
  let runs: Run[] = []
  for (const { insert, attributes = {} } of ops) {
    for (const [i, text] of String(insert).split('\n').entries()) {
      if (i > 0) {
        blocks.push({ kind: attributes.list ? 'item' : 'paragraph', runs })
        runs = []
      }
      const { bold = false, link } = attributes
      if (text) runs.push({ text, bold, ...(link && { href: link }) })
    }
  }
  return blocks
}

// Quill 1 and 2: which of them is in the page.
serve((host, content) => {
  const element = document.createElement('div')
  element.innerHTML = toHtml(content)
  host.append(element)
  const quill = new Quill(element, { theme: 'snow', modules: { toolbar: false } })
  return {
    model() {
      const { ops } = quill.getContents()
      return blocksModel(toBlocks(ops), ops)
    },
    destroy: () => element.remove(),
  }
})
