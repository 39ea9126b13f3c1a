import type { KeyboardEvent } from 'react'
import type { SlotValues } from '@/lib/replies/fill'
import { type Part, paragraphsOf } from '@/lib/replies/parts'
import { SlotGap } from './SlotGap'

interface Props {
  parts: readonly Part[]
  slots: SlotValues
  onType: (slotId: string, text: string) => void
  onKeyDown: (event: KeyboardEvent<HTMLTextAreaElement>) => void
}

/** The reply as it will stand in the composer, with its gaps to fill in. */
export function ReplyText({ parts, slots, onType, onKeyDown }: Props) {
  const draw = (part: Part, key: string) =>
    part.kind === 'text' ? (
      part.text
    ) : (
      <SlotGap
        key={key}
        slot={part}
        value={slots[part.id] ?? ''}
        onType={(text) => onType(part.id, text)}
        onKeyDown={onKeyDown}
      />
    )
  return paragraphsOf(parts).map((lines, paragraph) => (
    // A rendering has no ids but its order; gaps find their values by their own ids.
    <p key={`p${paragraph.toString()}`} dir="auto" className="break-words">
      {lines.map((line, row) => (
        <span key={`l${row.toString()}`}>
          {row > 0 && <br />}
          {line.map((part, place) => draw(part, place.toString()))}
        </span>
      ))}
    </p>
  ))
}
