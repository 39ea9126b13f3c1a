import { ChevronDown, ChevronRight } from 'lucide-react'
import { useId, useState } from 'react'
import { Button } from '@/components/ui/Button'
import { Choices } from '@/components/ui/Choices'
import { t } from '@/lib/i18n'
import { type RuleId, type Severity, severities } from '@/lib/replies/check/finding'
import { caution, measured } from '@/lib/replies/check/measured'
import { defaultSeverities, forUnhappy } from '@/lib/replies/check/severities'
import { sources } from '@/lib/replies/check/sources'

const words = t.checkSettings

interface Props {
  rule: RuleId
  /** What the lead set; undefined: the default. */
  set: Severity | undefined
  onSet: (severity: Severity | undefined) => void
}

/** One rule: what it finds, how much it weighs, and on demand why and how sure it is. */
export function RuleRow({ rule, set, onSet }: Props) {
  const [open, setOpen] = useState(false)
  const id = useId()
  const { name, finds, example } = words.rules[rule]
  const note = set && caution(rule, set)
  return (
    <li className="grid grid-cols-1 gap-x-4 gap-y-1.5 border-line border-t px-4 py-2.5 sm:grid-cols-[1fr_auto]">
      <div className="min-w-0">
        <h3 className="font-semibold">{name}</h3>
        <p className="text-soft">{finds}</p>
      </div>
      <div className="grid content-start justify-items-start gap-1 sm:justify-items-end">
        <Choices<Severity>
          legend={words.weight(name)}
          hideLegend
          options={severities}
          labels={words.severities}
          value={set ?? defaultSeverities[rule]}
          onChoose={onSet}
        />
        {set && (
          <Button
            look="quiet"
            className="-my-0.5"
            aria-label={words.resetOne(name)}
            onClick={() => onSet(undefined)}
          >
            {words.reset}
          </Button>
        )}
      </div>
      <div className="sm:col-span-2">
        {note && (
          <p role="status" className="mb-1 border-passive border-s-2 ps-2">
            {words.cautions[note]}
          </p>
        )}
        <Button
          look="quiet"
          className="-ms-2"
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          aria-label={words.aboutRule(name)}
          onClick={() => setOpen(!open)}
        >
          {open ? (
            <ChevronDown size={14} aria-hidden="true" />
          ) : (
            <ChevronRight size={14} aria-hidden="true" className="rtl:rotate-180" />
          )}
          {open ? words.less : words.more}
        </Button>
        {open && <About id={id} rule={rule} example={example} />}
      </div>
    </li>
  )
}

function About({ id, rule, example }: { id: string; rule: RuleId; example: string }) {
  const { right, wrong, missed } = measured[rule]
  const severity = words.severities[defaultSeverities[rule]]
  return (
    <div id={id} className="grid gap-1 pb-1">
      <p>
        <span className="text-soft">{words.example}: </span>
        <q>{example}</q>
      </p>
      <p>
        {t.check.reasons[rule]}{' '}
        <span className="text-soft">{t.check.source(t.check.sources[sources[rule]])}.</span>
      </p>
      <p className="text-soft">
        {forUnhappy.has(rule) ? words.forUnhappy(severity) : `${words.byDefault(severity)}.`}{' '}
        {words.measured(right, right + wrong, missed)}
      </p>
    </div>
  )
}
