import { useState } from 'react'
import { Button } from '@/components/ui/Button'
import { Card } from '@/components/ui/Card'
import { Notice } from '@/components/ui/Notice'
import type { Helpdesk } from '@/lib/helpdesks/helpdesk'
import type { Step } from '@/lib/helpdesks/picker/protocol'
import { t } from '@/lib/i18n'
import type { Site } from '@/lib/platform/sites'
import { CustomRow } from './CustomRow'
import { Ended } from './Ended'
import { ImportForm } from './ImportForm'
import { type NamedTicket, PointForm } from './PointForm'
import { PointProgress } from './PointProgress'
import { ALL_STEPS } from './pointing'
import { Review, TestReview } from './Review'
import { useKeeping } from './use-keeping'
import { usePointing } from './use-pointing'

interface Props {
  mine: readonly Helpdesk[]
  sites: readonly Site[]
}

/** Helpdesks that do not come with Amends: made by pointing, brought in, changed, taken out. */
export function CustomHelpdesks({ mine, sites }: Props) {
  const pointing = usePointing()
  const keeping = useKeeping(sites, pointing.finish)
  // A form that led to something is emptied for the next.
  const [round, setRound] = useState(0)

  const { work } = pointing
  const busy = work?.kind === 'asking' || work?.kind === 'running'
  const start = (ticket: NamedTicket, steps: readonly Step[], former?: Helpdesk) => {
    keeping.forget()
    void pointing.point(ticket.url, {
      id: former?.id ?? `custom-${crypto.randomUUID().slice(0, 8)}`,
      name: former?.name ?? ticket.name,
      ticketId: ticket.part.value,
      part: ticket.part,
      steps,
      ...(ticket.second && { second: ticket.second }),
      ...(former && { former }),
    })
  }
  const test = (ticket: NamedTicket, helpdesk: Helpdesk) => {
    keeping.forget()
    void pointing.test(ticket.url, helpdesk)
  }
  const save = (helpdesk: Helpdesk, origin: string) => {
    setRound(round + 1)
    void keeping.save(helpdesk, origin)
  }
  const words = t.customHelpdesks
  return (
    <>
      <Card title={words.title}>
        <div className="grid gap-3 px-4 pt-1.5 pb-3.5">
          <p className="text-soft">{words.intro}</p>
          <PointForm key={round} waiting={busy} onStart={(ticket) => start(ticket, ALL_STEPS)} />
          {mine.length > 0 && (
            <ul className="divide-y divide-line border-line border-t">
              {mine.map((helpdesk) => (
                <CustomRow
                  key={helpdesk.id}
                  helpdesk={helpdesk}
                  sites={sites.filter((site) => site.helpdesk === helpdesk.id)}
                  busy={busy}
                  onRename={(name) => void keeping.rename(helpdesk, name)}
                  onRemove={() => void keeping.remove(helpdesk)}
                  onPoint={(ticket, steps) => start(ticket, steps, helpdesk)}
                  onTest={(ticket) => test(ticket, helpdesk)}
                />
              ))}
            </ul>
          )}
          <details className="border-line border-t pt-2">
            <summary className="cursor-pointer py-1 text-accent hover:underline">
              {words.import.show}
            </summary>
            <ImportForm key={round} mine={mine} busy={busy} onTest={test} />
          </details>
        </div>
      </Card>
      {work?.kind === 'running' && <PointProgress work={work} pointing={pointing} />}
      {work?.kind === 'pointed' && (
        <Review
          pointed={work.pointed}
          onSave={() => save(work.pointed.helpdesk, work.origin)}
          onDiscard={() => void pointing.clear()}
        />
      )}
      {work?.kind === 'tested' && (
        <TestReview
          helpdesk={work.helpdesk}
          read={work.read}
          onSave={() => save(work.helpdesk, work.origin)}
          onDiscard={() => void pointing.clear()}
        />
      )}
      {work && <Ended work={work} />}
      {keeping.said && (
        <Notice {...keeping.said.notice}>
          {keeping.said.undo && <Button onClick={keeping.said.undo}>{words.list.undo}</Button>}
        </Notice>
      )}
    </>
  )
}
