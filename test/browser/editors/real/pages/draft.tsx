import { ContentState, convertFromRaw, convertToRaw, Editor, EditorState } from 'draft-js'
import { useState } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import type { Block, Run } from '../content'
import { blocksModel, byLine, serve } from '../page'

type Raw = ReturnType<typeof convertToRaw>

/** Draft.js keeps text, and what is said of it as ranges. */
function toRaw(content: Block[]): Raw {
  const entityMap: Raw['entityMap'] = {}
  const blocks = byLine(content).map(({ kind, runs }, i) => {
    const inlineStyleRanges: Raw['blocks'][number]['inlineStyleRanges'] = []
    const entityRanges: Raw['blocks'][number]['entityRanges'] = []
    let text = ''
    for (const run of runs) {
      const range = { offset: text.length, length: run.text.length }
      text += run.text
      if (run.bold) inlineStyleRanges.push({ style: 'BOLD', ...range })
      if (!run.href) continue
      const key = Object.keys(entityMap).length
      entityMap[key] = { type: 'LINK', mutability: 'MUTABLE', data: { url: run.href } }
      entityRanges.push({ key, ...range })
    }
    const type = kind === 'item' ? 'unordered-list-item' : 'unstyled'
    return { key: `k${i}`, type, text, depth: 0, inlineStyleRanges, entityRanges }
  })
  return { blocks, entityMap }
}

function toBlocks({ blocks, entityMap }: Raw): Block[] {
  return blocks.map(({ type, text, inlineStyleRanges, entityRanges }) => {
    const ranges = [...inlineStyleRanges, ...entityRanges]
    const cuts = ranges.flatMap(({ offset, length }) => [offset, offset + length])
    const at = [...new Set([0, ...cuts, text.length])].sort((a, b) => a - b)
    const runs = at.slice(1).map((end, i): Run => {
      const start = at[i] ?? 0
      const holds = (range: { offset: number; length: number }) =>
        range.offset <= start && end <= range.offset + range.length
      const link = entityRanges.find(holds)
      const href = link && entityMap[link.key]?.data.url
      const bold = inlineStyleRanges.some(holds)
      return { text: text.slice(start, end), bold, ...(href && { href }) }
    })
    return { kind: type === 'unordered-list-item' ? 'item' : 'paragraph', runs }
  })
}

function Draft({ start, onState }: { start: EditorState; onState: (state: EditorState) => void }) {
  const [state, setState] = useState(start)
  onState(state)
  return <Editor editorState={state} onChange={setState} />
}

serve((host, content) => {
  const start =
    content.length > 0 ? convertFromRaw(toRaw(content)) : ContentState.createFromText('')
  let now = EditorState.createWithContent(start)
  const root = createRoot(host)
  const keep = (state: EditorState) => {
    now = state
  }
  flushSync(() => root.render(<Draft start={now} onState={keep} />))
  return {
    model() {
      const raw = convertToRaw(now.getCurrentContent())
      return blocksModel(toBlocks(raw), raw)
    },
    destroy: () => root.unmount(),
  }
})
