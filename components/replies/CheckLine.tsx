import { Lightbulb, type LucideIcon, OctagonAlert, TriangleAlert } from 'lucide-react'
import { useId, useState } from 'react'
import { Button } from '@/components/ui/Button'
import { t } from '@/lib/i18n'
import type { Fix, Severity, Span } from '@/lib/replies/check/finding'
import { sources } from '@/lib/replies/check/sources'
import { fixOf, type Group, groupWords } from './check-words'

/** Severity is told by shape, colour and word. */
const marks: Record<Severity, { Icon: LucideIcon; ink: string }> = {
  block: { Icon: OctagonAlert, ink: 'text-detractor' },
  warn: { Icon: TriangleAlert, ink: 'text-passive' },
  hint: { Icon: Lightbulb, ink: 'text-soft' },
}

interface Props {
  group: Group
  onFix?: (fix: Fix) => void
  /** The key that makes its change: of the first finding that has one. */
  fixKey?: string | undefined
  onMark?: (spans: readonly Span[]) => void
}

/** One finding: what to do, why on demand, and a fix where there is one. */
export function CheckLine({ group, onFix, fixKey, onMark }: Props) {
  const [open, setOpen] = useState(false)
  const id = useId()
  const [main, rest] = groupWords(group)
  const [{ severity, rule }] = group
  const { Icon, ink } = marks[severity]
  const fix = fixOf(group)
  const mark = () => onMark?.(group.flatMap(({ span }) => (span ? [span] : [])))
  const unmark = () => onMark?.([])
  return (
    <li
      className="grid grid-cols-[16px_1fr_auto] items-start gap-x-1.5"
      onPointerEnter={mark}
      onPointerLeave={unmark}
      onFocus={mark}
      onBlur={unmark}
    >
      <Icon
        role="img"
        aria-label={t.check.severities[severity]}
        className={`mt-0.5 size-3.5 ${ink}`}
      />
      <button
        type="button"
        data-block={severity === 'block' ? '' : undefined}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        title={t.check.reasons[rule]}
        onClick={() => setOpen(!open)}
        className="min-w-0 break-words rounded text-start hover:underline"
      >
        <b className="font-semibold">{main}</b>
        <span className="text-soft">{rest}</span>
      </button>
      {fix && onFix && (
        <Button
          look="quiet"
          {...(fixKey && { shortcut: fixKey })}
          className="-my-px px-1.5 py-0 text-sm"
          onClick={() => onFix(fix)}
        >
          <span>
            {t.check.fix}
            <span className="sr-only">: {main}</span>
          </span>
        </Button>
      )}
      {open && (
        <p id={id} className="col-start-2 col-span-2 mb-1 text-soft">
          {t.check.reasons[rule]} {t.check.source(t.check.sources[sources[rule]])}.
        </p>
      )}
    </li>
  )
}
