import { Check, CircleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { t } from '@/lib/i18n'
import type { SlotPart } from '@/lib/replies/parts'
import { labelOf } from './words'

/** What the reply has, and what only the agent can add. */
export function ReplyState({ facts, missing }: { facts: string[]; missing: SlotPart[] }) {
  const [first, rest] = t.replies.missing(missing.map(labelOf))
  return (
    <ul className="grid gap-0.5 px-3 pb-3 text-sm">
      {facts.length > 0 && <Line good>{facts.join(' · ')}</Line>}
      {missing.length > 0 && (
        <Line>
          <b className="font-semibold">{first}</b>
          <span className="text-soft">{rest}</span>
        </Line>
      )}
    </ul>
  )
}

function Line({ good = false, children }: { good?: boolean; children: ReactNode }) {
  const Icon = good ? Check : CircleAlert
  return (
    <li className="grid grid-cols-[16px_1fr] gap-1.5">
      <Icon
        aria-hidden="true"
        className={`mt-0.5 size-3.5 ${good ? 'text-promoter' : 'text-detractor'}`}
      />
      <span>{children}</span>
    </li>
  )
}
