import type { KeyboardEvent } from 'react'
import type { SlotValues } from '@/lib/replies/fill'
import { MarkedText } from './MarkedText'
import type { MarkedPart } from './marked'
import { SlotGap } from './SlotGap'

interface Props {
  parts: readonly MarkedPart[]
  slots: SlotValues
  onType: (slotId: string, text: string) => void
  onKeyDown: (event: KeyboardEvent<HTMLTextAreaElement>) => void
}

/** The reply as it will stand in the composer, with its gaps to fill in. */
export function ReplyText({ parts, slots, onType, onKeyDown }: Props) {
  return (
    <MarkedText
      parts={parts}
      gap={(slot, key) => (
        <SlotGap
          key={key}
          slot={slot}
          look={slot.look}
          value={slots[slot.id] ?? ''}
          onType={(text) => onType(slot.id, text)}
          onKeyDown={onKeyDown}
        />
      )}
    />
  )
}
