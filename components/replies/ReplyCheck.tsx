import { Check as CheckMark } from 'lucide-react'
import { useRef } from 'react'
import { useKeys } from '@/components/ui/use-keys'
import { t } from '@/lib/i18n'
import type { Finding, Fix, Present, Severity, Span } from '@/lib/replies/check/finding'
import { CheckLine } from './CheckLine'
import { fixOf, groupFindings, presentWords } from './check-words'

interface Props {
  findings: readonly Finding[]
  present: readonly Present[]
  /** Makes a change to the reply; absent where the text can not be changed from here. */
  onFix?: (fix: Fix) => void
  /** The words that a finding is about, while it is pointed at or has the focus; else none. */
  onMark?: (spans: readonly Span[]) => void
}

/**
 * What the reply check says of a reply, in a few lines: what is right first, then what to settle,
 * what to look at, and hints on demand. No score.
 */
export function ReplyCheck({ findings, present, onFix, onMark }: Props) {
  const whole = useRef<HTMLFieldSetElement>(null)
  const groups = groupFindings(findings)
  const of = (...wanted: Severity[]) => groups.filter(([one]) => wanted.includes(one.severity))
  const [main, hints] = [of('block', 'warn'), of('hint')]
  const fix = (made: Fix) => {
    onFix?.(made)
    // The line that had the focus goes away: the keyboard stays here.
    whole.current?.focus()
  }
  const first = onFix && main.find((group) => fixOf(group))
  const firstFix = first && fixOf(first)
  useKeys(firstFix ? { f: () => fix(firstFix) } : {})
  if (groups.length === 0 && present.length === 0) return null
  const line = (group: (typeof groups)[number]) => (
    <CheckLine
      key={`${group[0].rule} ${group[0].what.code}`}
      group={group}
      fixKey={group === first ? 'F' : undefined}
      {...(onFix && { onFix: fix })}
      {...(onMark && { onMark })}
    />
  )
  return (
    <fieldset ref={whole} tabIndex={-1} className="px-3 pb-3 text-sm">
      <legend className="sr-only">{t.check.title}</legend>
      <p role="status" className="sr-only">
        {t.check.state(of('block').length, of('warn').length)}
      </p>
      <ul className="grid gap-0.5">
        {present.length > 0 && (
          <li className="grid grid-cols-[16px_1fr] gap-1.5">
            <CheckMark aria-hidden="true" className="mt-0.5 size-3.5 text-promoter" />
            <span>{presentWords(present)}</span>
          </li>
        )}
        {main.map(line)}
      </ul>
      {hints.length > 0 && (
        <details className="mt-0.5">
          <summary className="ms-5.5 w-fit cursor-pointer text-soft">
            {t.check.hints(hints.length)}
          </summary>
          <ul className="mt-0.5 grid gap-0.5">{hints.map(line)}</ul>
        </details>
      )}
    </fieldset>
  )
}
