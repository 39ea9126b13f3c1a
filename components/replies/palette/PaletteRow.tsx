import { Pin } from 'lucide-react'
import type { MouseEvent } from 'react'
import { useCauseName } from '@/components/cases/use-cause-name'
import { useVisibility } from '@/components/nps/visibility'
import { Kbd } from '@/components/ui/Kbd'
import { SegmentMark } from '@/components/ui/SegmentMark'
import { t } from '@/lib/i18n'
import type { Situation } from '@/lib/replies/situation'
import type { Template } from '@/lib/replies/template'
import { reasonWords } from '../words'
import { FoundText } from './FoundText'
import type { PaletteEntry } from './use-palette'

interface Props {
  id: string
  entry: PaletteEntry
  situation: Situation
  /** The key that opens it; the first nine have one. */
  digit: string | undefined
  active: boolean
  onChoose: () => void
  onPin: () => void
}

/** One template to choose: its key, its title, whom and what it is for. */
export function PaletteRow({ id, entry, situation, digit, active, onChoose, onPin }: Props) {
  const { template, marks, excerpt, pinned, sent } = entry
  const causeName = useCauseName()
  const press = ({ target }: MouseEvent) => {
    if (target instanceof Element && target.closest('[data-pin]')) onPin()
    else onChoose()
  }
  return (
    <button
      type="button"
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={active}
      aria-keyshortcuts={digit?.replace(' ', '+')}
      // The field keeps the keyboard.
      onMouseDown={(event) => event.preventDefault()}
      onClick={press}
      className={`group grid w-full grid-cols-[auto_1fr_auto] items-start gap-x-2 px-3 py-1.5 text-start ${active ? 'bg-accent-soft' : 'hover:bg-bg'}`}
    >
      <span className="min-w-5.5 pt-px">{digit && <Kbd>{digit}</Kbd>}</span>
      <span dir="auto" className="min-w-0 break-words font-semibold">
        <FoundText text={template.title} stretches={marks} />
      </span>
      <span className="flex items-center gap-1.5 text-soft">
        {template.shortcut && <span className="font-mono text-xs">/{template.shortcut}</span>}
        <span className="uppercase">{template.language}</span>
        <span
          data-pin=""
          title={pinned ? t.palette.unpin : t.palette.pin}
          className={
            pinned
              ? 'text-accent'
              : `hover:text-ink ${active ? '' : 'opacity-0 group-hover:opacity-100'}`
          }
        >
          <Pin size={14} aria-hidden="true" fill={pinned ? 'currentColor' : 'none'} />
          {pinned && <span className="sr-only">{t.palette.pinned}</span>}
        </span>
      </span>
      <span className="col-span-2 col-start-2 min-w-0">
        <ForWhom {...{ template, situation, causeName }} />
        {excerpt && (
          <span className="line-clamp-2 break-words text-soft">
            {excerpt.field !== 'text' && `${t.palette.fields[excerpt.field]}: `}
            <FoundText text={excerpt.text} stretches={excerpt.stretches} />
          </span>
        )}
        {sent && (
          <span className="block text-detractor">
            {reasonWords({ kind: 'used-before', ...sent }, situation.now, causeName)}
          </span>
        )}
      </span>
    </button>
  )
}

interface ForWhomProps {
  template: Template
  situation: Situation
  causeName: (id: string) => string
}

/** The step, the cause and the risk that a template is for, and other segments than the customer's. */
function ForWhom({ template, situation, causeName }: ForWhomProps) {
  const hidden = useVisibility() === 'hidden'
  const { reasons } = t.replies
  const { segments, step, causes = [], risk } = template
  const known = situation.history?.segment
  const others = (known ? segments.includes(known) : segments.length === 3) ? [] : segments
  const shown = hidden ? [] : others
  const named = causes.map((id) =>
    id === 'other' ? reasons.causeUnknown : causeName(id).toLowerCase(),
  )
  const rest = [reasons.step[step], ...named, ...(risk && !hidden ? [reasons.risk[risk]] : [])]
  return (
    <span className="block text-soft">
      {shown.map((segment) => (
        <span key={segment}>
          <SegmentMark segment={segment} size={8} /> {t.palette.segments[segment]}
          {' · '}
        </span>
      ))}
      {rest.join(' · ')}
    </span>
  )
}
