import type { ReactNode } from 'react'
import { paragraphsOf, type SlotPart } from '@/lib/replies/parts'
import { looks } from './looks'
import type { Look, MarkedPart } from './marked'

interface Props {
  parts: readonly MarkedPart[]
  /** Draws a gap; a text that has none needs no hand for it. */
  gap?: (slot: SlotPart & { look?: Look }, key: string) => ReactNode
}

/** A reply in its paragraphs and lines, with the words marked that findings are about. */
export function MarkedText({ parts, gap }: Props) {
  const draw = (part: MarkedPart, key: string) =>
    part.kind === 'text' ? (
      <Marked key={key} look={part.look}>
        {part.text}
      </Marked>
    ) : (
      gap?.(part, key)
    )
  return paragraphsOf(parts).map((lines, paragraph) => (
    // A rendering has no ids but its order; gaps find their values by their own ids.
    <p key={`p${paragraph.toString()}`} dir="auto" className="break-words">
      {lines.map((line, row) => (
        <span key={`l${row.toString()}`}>
          {row > 0 && <br />}
          {keyed(line).map(({ part, key }) => draw(part, key))}
        </span>
      ))}
    </p>
  ))
}

/**
 * Keys that hold while marks come and go: a gap is the same by its number in the line, a piece of text by
 * its place behind that. A gap that became another under the agent's hands would lose the keyboard.
 */
function keyed(line: readonly MarkedPart[]): { part: MarkedPart; key: string }[] {
  let gaps = 0
  let pieces = 0
  return line.map((part) => {
    if (part.kind === 'text') return { part, key: `${gaps}.${pieces++}` }
    pieces = 0
    return { part, key: `gap ${++gaps}` }
  })
}

function Marked({ look, children }: { look: Look | undefined; children: string }) {
  if (!look) return children
  return <mark className={`bg-transparent text-ink ${looks[look]}`}>{children}</mark>
}
