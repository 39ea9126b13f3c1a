import { Check } from 'lucide-react'
import { Button } from '@/components/ui/Button'
import { Notice } from '@/components/ui/Notice'
import { t } from '@/lib/i18n'
import type { Progress } from './pointing'
import type { PointingWork, Work } from './use-pointing'

/** What the lead does in the other tab now, and what was shown there so far. */
export function PointProgress({
  work,
  pointing,
}: {
  work: Extract<Work, { kind: 'running' }>
  pointing: PointingWork
}) {
  const words = t.customHelpdesks.pointing
  return (
    <Notice title={words.title} body={sayWhere(work)}>
      {work.progress.at === 'step' && <Done progress={work.progress} />}
      <Button look="primary" onClick={pointing.show}>
        {words.show}
      </Button>
      <Button onClick={pointing.stop}>{words.stop}</Button>
    </Notice>
  )
}

function sayWhere({ tab, progress }: Extract<Work, { kind: 'running' }>): string {
  const words = t.customHelpdesks.pointing
  if (tab !== 'there') return words[tab]
  if (progress.at !== 'step') return words[progress.at]
  const { step, index, of } = progress
  return `${words.step(String(index), String(of))}: ${t.customHelpdesks.steps[step]}`
}

function Done({ progress: { done } }: { progress: Extract<Progress, { at: 'step' }> }) {
  const { steps, pointing } = t.customHelpdesks
  const shown = Object.entries(done) as [keyof typeof steps, string][]
  if (shown.length === 0) return null
  return (
    <ul className="w-full">
      {shown.map(([step, text]) => (
        <li key={step} className="flex items-baseline gap-2">
          <Check aria-hidden="true" className="size-3.5 shrink-0 self-center text-promoter" />
          <span className="text-soft">{steps[step]}</span>
          <span className="min-w-0 break-words">{text || pointing.done}</span>
        </li>
      ))}
    </ul>
  )
}
