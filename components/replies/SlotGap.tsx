import type { KeyboardEvent } from 'react'
import { t } from '@/lib/i18n'
import type { SlotPart } from '@/lib/replies/parts'
import { looks } from './looks'
import type { Look } from './marked'
import { labelOf } from './words'

interface Props {
  slot: SlotPart
  value: string
  /** What a finding says of the words in it. */
  look: Look | undefined
  onType: (text: string) => void
  onKeyDown: (event: KeyboardEvent<HTMLTextAreaElement>) => void
}

/** A gap in the text: typed in place, as wide as what stands in it, wrapping where the text ends. */
export function SlotGap({ slot, value, look: mark, onType, onKeyDown }: Props) {
  const label = slot.required ? labelOf(slot) : t.replies.optional(labelOf(slot))
  const open = slot.required
    ? 'border-slot-line bg-slot placeholder:text-ink'
    : 'border-soft placeholder:text-soft'
  const look = value.trim() ? 'border-transparent bg-accent-soft' : `border-dashed ${open}`
  // Browsers without `field-sizing` take the width from `cols`, and a second row for long text.
  const length = (value || label).length
  return (
    <textarea
      rows={length > 40 ? 2 : 1}
      cols={length}
      dir="auto"
      data-slot={slot.id}
      aria-label={label}
      placeholder={label}
      required={slot.required}
      value={value}
      onChange={({ target }) => onType(target.value)}
      onKeyDown={onKeyDown}
      className={`field-sizing-content inline-block max-w-full resize-none overflow-hidden rounded-[5px] border px-1.25 align-bottom font-medium leading-snug placeholder:opacity-100 ${look} ${mark ? looks[mark] : ''}`}
    />
  )
}
