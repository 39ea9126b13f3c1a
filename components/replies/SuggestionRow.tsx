import type { KeyboardEvent } from 'react'
import { useCauseName } from '@/components/cases/use-cause-name'
import { useVisibility } from '@/components/nps/visibility'
import { Kbd } from '@/components/ui/Kbd'
import type { Reason } from '@/lib/replies/reasons'
import type { Suggestion } from '@/lib/replies/suggest'
import { reasonWords } from './words'

interface Props {
  suggestion: Suggestion
  /** The key that opens it. */
  digit: string
  open: boolean
  previewId: string
  now: number
  onToggle: () => void
  onKeyDown: (event: KeyboardEvent<HTMLButtonElement>) => void
}

/** One suggestion: its key, its title, why it is here. */
export function SuggestionRow(props: Props) {
  const { suggestion, digit, open, previewId, now, onToggle, onKeyDown } = props
  const { template, reasons } = suggestion
  const causeName = useCauseName()
  const hidden = useVisibility() === 'hidden'
  const words = (wanted: (reason: Reason) => boolean) =>
    reasons
      .filter(wanted)
      .map((reason) => reasonWords(reason, now, causeName))
      .join(' · ')
  const why = words(
    ({ kind }) => kind !== 'used-before' && !(hidden && (kind === 'segment' || kind === 'risk')),
  )
  const warning = words(({ kind }) => kind === 'used-before')
  return (
    <button
      type="button"
      aria-expanded={open}
      aria-controls={open ? previewId : undefined}
      aria-keyshortcuts={digit}
      onClick={onToggle}
      onKeyDown={onKeyDown}
      className={`grid w-full grid-cols-[22px_1fr_auto] items-start gap-2 px-3 py-2 text-start -outline-offset-2 ${open ? 'bg-accent-soft' : 'hover:bg-bg'}`}
    >
      <Kbd>{digit}</Kbd>
      <span className="min-w-0">
        <span className="block font-semibold">{template.title}</span>
        {why && <span className="block text-soft">{why}</span>}
        {warning && <span className="block text-detractor">{warning}</span>}
      </span>
      <span className="text-soft uppercase">{template.language}</span>
    </button>
  )
}
