/** An element that starts a line of its own, and ends it. */
const BLOCK = /^(P|DIV|LI|UL|OL|TR|TD|TABLE|BLOCKQUOTE|PRE|H[1-6]|BODY)$/

/** One line of an edited element, as the agent sees it. */
export interface Line {
  text: string
  /** Its texts and pictures. */
  nodes: Node[]
}

/** The lines of an element that hold anything, in their order. */
export function linesIn(root: Element): Line[] {
  const walker = root.ownerDocument.createTreeWalker(root)
  const lines: Line[] = []
  let line: Line | undefined
  let block: Element | undefined
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeName === 'BR') line = undefined
    if (node.nodeName !== 'IMG' && node.nodeType !== Node.TEXT_NODE) continue
    const around = blockOf(node, root)
    if (around !== block) line = undefined
    block = around
    if (!line) {
      line = { text: '', nodes: [] }
      lines.push(line)
    }
    line.text += node.nodeValue ?? ''
    line.nodes.push(node)
  }
  return lines.filter(
    ({ text, nodes }) => text.trim() || nodes.some((one) => one.nodeName === 'IMG'),
  )
}

/** The nearest element around a node that makes lines. */
export function blockOf(node: Node, root: Element): Element {
  let block = node.nodeType === Node.TEXT_NODE ? node.parentElement : (node as Element)
  while (block && block !== root && !BLOCK.test(block.nodeName)) block = block.parentElement
  return block ?? root
}
