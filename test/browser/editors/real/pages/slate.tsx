import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { createEditor, type Descendant } from 'slate'
import { withHistory } from 'slate-history'
import {
  Editable,
  type RenderElementProps,
  type RenderLeafProps,
  Slate,
  withReact,
} from 'slate-react'
import type { Block, Run } from '../content'
import { blocksModel, byLine, serve } from '../page'

interface Leaf {
  text: string
  bold?: boolean
}
interface Link {
  type: 'link'
  url: string
  children: Leaf[]
}
interface Node {
  type: 'paragraph' | 'item'
  children: (Leaf | Link)[]
}

function nodeOf({ kind, runs }: Block): Node {
  const children = runs.map(({ text, bold, href }): Leaf | Link => {
    if (href) return { type: 'link', url: href, children: [{ text }] }
    return bold ? { text, bold } : { text }
  })
  // Slate's own form: text around a link, and in what is empty, if only an empty one.
  const last = children.at(-1)
  if (!last || 'url' in last) children.push({ text: '' })
  return { type: kind === 'item' ? 'item' : 'paragraph', children }
}

function blockOf({ type, children }: Node): Block {
  const runs = children.flatMap((child): Run[] =>
    'url' in child ? child.children.map((leaf) => ({ ...leaf, href: child.url })) : [{ ...child }],
  )
  return { kind: type === 'item' ? 'item' : 'paragraph', runs }
}

function Element({ attributes, children, element }: RenderElementProps) {
  const { type, url } = element as unknown as { type: string; url?: string }
  if (type === 'link')
    return (
      <a {...attributes} href={url}>
        {children}
      </a>
    )
  return type === 'item' ? <li {...attributes}>{children}</li> : <p {...attributes}>{children}</p>
}

function Text({ attributes, children, leaf }: RenderLeafProps) {
  const { bold } = leaf as Leaf
  return <span {...attributes}>{bold ? <strong>{children}</strong> : children}</span>
}

serve((host, content) => {
  const editor = withHistory(withReact(createEditor()))
  const { isInline } = editor
  editor.isInline = (element) => 'url' in element || isInline(element)
  const start = byLine(content).map(nodeOf) as unknown as Descendant[]
  const root = createRoot(host)
  flushSync(() =>
    root.render(
      <Slate editor={editor} initialValue={start}>
        <Editable
          renderElement={(props) => <Element {...props} />}
          renderLeaf={(props) => <Text {...props} />}
          onKeyDown={(event) => {
            if (!(event.ctrlKey && event.key === 'z')) return
            event.preventDefault()
            editor.undo()
          }}
        />
      </Slate>,
    ),
  )
  return {
    model: () => blocksModel((editor.children as unknown as Node[]).map(blockOf), editor.children),
    destroy: () => root.unmount(),
  }
})
